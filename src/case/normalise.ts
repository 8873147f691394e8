import { timeOfId } from './id-time.ts'
import type { Brand, Case, CaseInput, Kind, MessageInput, Part, PostInput, TemplateContext } from './model.ts'
import { parsePostUrl } from './post-url.ts'

/** What holds where the case says nothing: the configuration, the clock. */
export interface CaseDefaults {
  readonly kind: Kind
  readonly brand: Brand
  readonly channel: string | null
  /** ISO 8601 with a zone. */
  readonly now: string
}

/** What the command line says: it goes before the case. */
export interface CaseOverrides {
  readonly post?: Readonly<PostInput> | null
  readonly thread?: readonly Readonly<MessageInput>[] | null
  /** Texts of replies to others. */
  readonly recent?: readonly string[]
  readonly channel?: string
  readonly agent?: string
  readonly now?: string
  /** Added to those of the case. */
  readonly acknowledge?: Readonly<Record<string, string>>
  /** The draft is a template, and this is what its library says of it. */
  readonly template?: TemplateContext
}

/** A template that no library says anything of. */
export const LONE_TEMPLATE: TemplateContext = {
  name: null,
  fragment: false,
  language: null,
  dialect: null,
  examples: {},
  placeholders: {},
  likest: null,
}

/**
 * Makes the case that the engine reads from one that was written by hand or by a program.
 *
 * - Handles lose their `@`, channels and platforms are in lower case, `twitter` is `x`.
 * - Texts of the draft lose the white space behind them: it is how files end, not what is sent. Offsets stay.
 * - What the id or the address of the post reveals fills the fields that are missing.
 * - The channel is the override's, the case's, the post's platform, the default's, in this order.
 * - The brand's keys go over those of the default, one by one.
 */
export function normaliseCase(input: CaseInput, defaults: CaseDefaults, overrides: CaseOverrides = {}): Case {
  const post = fillPost(overrides.post === undefined ? (input.post ?? null) : overrides.post)
  const thread = overrides.thread === undefined ? (input.thread ?? null) : overrides.thread
  const channel = overrides.channel ?? input.channel ?? post?.platform ?? defaults.channel
  const template = overrides.template ?? (defaults.kind === 'template' ? LONE_TEMPLATE : null)
  return {
    id: input.id ?? null,
    kind: template === null ? 'reply' : 'template',
    parts: typeof input.draft === 'string' ? [toPart(input.draft)] : input.draft.map(toPart),
    post,
    thread: thread === null ? null : thread.map(tidyMessage),
    brand: tidyBrand(input.brand ? { ...defaults.brand, ...input.brand } : defaults.brand),
    known: input.known ?? null,
    recent: overrides.recent ?? input.recent ?? null,
    channel: channel === null ? null : channelName(channel),
    agent: overrides.agent ?? input.agent ?? null,
    // A template is not meant for any one day.
    now: overrides.now ?? input.now ?? (template === null ? defaults.now : null),
    acknowledge: { ...input.acknowledge, ...overrides.acknowledge },
    template,
  }
}

function toPart(part: Exclude<CaseInput['draft'], string>[number]): Part {
  if (typeof part === 'string') return { text: part.trimEnd(), createdAt: null, id: null, inReplyTo: null }
  const { text, createdAt = null, id = null, inReplyTo = null } = part
  return { text: text.trimEnd(), createdAt, id, inReplyTo: inReplyTo && bareHandle(inReplyTo) }
}

function fillPost(post: Readonly<PostInput> | null): Readonly<PostInput> | null {
  if (post === null) return null
  const seen = post.url === undefined ? null : parsePostUrl(post.url)
  const platform = post.platform === undefined ? seen?.platform : channelName(post.platform)
  const id = post.id ?? seen?.id
  const createdAt = post.createdAt ?? timeOf(platform, id) ?? seen?.createdAt
  const handle = post.author?.handle ?? seen?.handle
  const filled: PostInput = { ...post }
  if (platform !== undefined) filled.platform = platform
  if (id !== undefined) filled.id = id
  if (createdAt != null) filled.createdAt = createdAt
  if (handle != null) filled.author = { ...post.author, handle: bareHandle(handle) }
  if (post.mentions) filled.mentions = post.mentions.map(bareHandle)
  if (post.inReplyTo) filled.inReplyTo = bareHandle(post.inReplyTo)
  if (post.resurfacedBy?.by)
    filled.resurfacedBy = { ...post.resurfacedBy, by: bareHandle(post.resurfacedBy.by) }
  return filled
}

function timeOf(platform: string | undefined, id: string | undefined): string | null {
  const time = platform === undefined || id === undefined ? null : timeOfId(platform, id)
  return time === null ? null : new Date(time).toISOString()
}

function tidyMessage(message: Readonly<MessageInput>): Readonly<MessageInput> {
  const { author, channel } = message
  if (author === undefined && channel === undefined) return message
  return {
    ...message,
    ...(author === undefined ? {} : { author: bareHandle(author) }),
    ...(channel === undefined ? {} : { channel: channelName(channel) }),
  }
}

function tidyBrand(brand: Brand): Brand {
  if (!brand.handles?.some((handle) => /^\s*[@\uff20]/.test(handle))) return brand
  return { ...brand, handles: brand.handles.map(bareHandle) }
}

/** A handle without its `@`; any other text as it is. */
function bareHandle(handle: string): string {
  return handle.trim().replace(/^[@\uff20]/, '')
}

function channelName(channel: string): string {
  const name = channel.trim().toLowerCase()
  return name === 'twitter' ? 'x' : name
}
