import type { MessageInput, PostInput } from '../case/model.ts'
import { UserError } from '../source/user-error.ts'
import { atHandle, isBrand, sameAuthor } from './handles.ts'
import { known } from './json.ts'
import { inOrder } from './order.ts'
import type { Entry, PayloadReading, ReadContext } from './platform.ts'

export interface Choice {
  /** The id of the platform. */
  readonly format: string
  readonly entries: readonly Entry[]
  /** The payload would show every message of the conversation: when there is no other, there is none. */
  readonly complete: boolean
}

/**
 * The post that is answered, and the rest of its conversation.
 * @throws UserError when there is no such post, or several and none is named by `context.pick`
 */
export function choose({ format, entries, complete }: Choice, context: ReadContext): PayloadReading {
  const chosen = pick(entries.filter(saysSomething), context)
  const thread = entries
    .filter((entry) => entry.conversation !== undefined && entry.conversation === chosen.conversation)
    .concat(chosen.quotes === undefined ? [] : [{ post: chosen.quotes, top: false }])
  const messages = toMessages(thread, chosen, context.brandHandles)
  // A post that answers something has a thread, even where the payload could not show it.
  const isAlone = complete && chosen.conversation !== undefined && !chosen.post.inReplyTo
  return {
    kind: 'payload',
    format,
    post: chosen.post,
    thread: messages.length > 0 || isAlone ? messages : null,
    channel: chosen.channel ?? null,
  }
}

function saysSomething({ post }: Entry): boolean {
  return post.text !== undefined || post.id !== undefined
}

function pick(entries: readonly Entry[], { pick: wanted, file, brandHandles }: ReadContext): Entry {
  if (wanted !== null) {
    const found = entries.find((entry) => entry.alias === wanted || entry.post.id === wanted)
    if (found) return found
    throw new UserError(`holds no post ${JSON.stringify(wanted)}; ${held(entries, file)}`, file)
  }
  const tops = latestById(entries.filter((entry) => entry.top))
  // The brand does not answer itself; unless nothing else is there to be answered.
  const others = tops.filter((entry) => entry.by !== 'brand' && !isBrand(entry.post.author, brandHandles))
  const candidates = others.length > 0 ? others : tops
  const [only] = candidates
  if (only === undefined)
    throw new UserError(`holds no post of a customer to be answered; ${held(entries, file)}`, file)
  if (candidates.length === 1) return only
  throw new UserError(`holds ${candidates.length} posts; ${held(candidates, file)}`, file)
}

/** Of two copies of one post the later one in the file is the newer: a stream says again what was edited. */
function latestById(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map(entries.map((entry, index) => [entry.alias ?? entry.post.id ?? index, entry]))
  return [...byId.values()]
}

const SHOWN = 4

function held(entries: readonly Entry[], file: string): string {
  const [first, ...others] = new Set(entries.flatMap((entry) => entry.post.id ?? []))
  if (first === undefined) return 'none of its messages has an id'
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : ''
  const or = others.length === 0 ? '' : ` (or ${others.slice(0, SHOWN).join(', ')}${more})`
  return `name one by its id: --post ${file}#${first}${or}`
}

function toMessages(
  entries: readonly Entry[],
  chosen: Entry,
  brandHandles: readonly string[],
): readonly MessageInput[] {
  const seen = new Set([chosen.post.id])
  const messages: MessageInput[] = []
  for (const entry of inOrder(entries)) {
    const { post, agent, channel } = entry
    if (entry === chosen || post.text === undefined || (post.id !== undefined && seen.has(post.id))) continue
    seen.add(post.id)
    messages.push(
      known({
        by: entry.by ?? role(post, chosen, brandHandles),
        id: post.id,
        author: atHandle(post.author?.handle) ?? post.author?.displayName,
        agent,
        text: post.text,
        createdAt: post.createdAt,
        channel,
        visibility: post.visibility,
      }),
    )
  }
  return messages
}

function role(post: PostInput, chosen: Entry, brandHandles: readonly string[]): MessageInput['by'] {
  if (isBrand(post.author, brandHandles)) return 'brand'
  return sameAuthor(post.author, chosen.post.author) ? 'customer' : 'other'
}
