/**
 * The case: everything known before a reply is sent. The schemas below describe it as a person or a program
 * writes it (a case file, a line of NDJSON); the types are inferred from them. `normalise.ts` turns that input
 * into the `Case` that the engine reads.
 */
import { z } from 'zod'
import type { Dialect } from './dialects.ts'
import { isTimeZone } from './time-zone.ts'

export { LANGUAGES, type Language } from './languages.ts'

/** ISO 8601 with a zone: a date without one means another instant on another machine. */
const instant = z.iso.datetime({
  offset: true,
  error: 'needs a date and time with a zone, like 2016-09-07T14:00:00Z',
})
const text = z.string()
/** Text: YAML and JSON read an unquoted id as a number and lose its last digits. */
const id = z.string()
/** An `at://` address is how Bluesky names a post. */
const url = z.string().regex(/^(https?|at):\/\/\S+$/, {
  error: 'is no address; expected one that starts with https://',
})
const timeZone = z.string().refine(isTimeZone, { error: 'is not a time zone; write one like Europe/Rome' })

export const agentSchema = z.strictObject({
  name: z.string().min(1),
  initials: z.string().min(1).optional(),
})

export const signatureSchema = z.strictObject({
  style: z.enum(['any', 'caret', 'star', 'slash', 'dash', 'tilde', 'name']).optional(),
  level: z.enum(['person', 'initials', 'team']).optional(),
  where: z.enum(['every', 'last']).optional(),
  by: z.enum(['agent', 'helpdesk']).optional(),
})

export const brandSchema = z.strictObject({
  handles: z.array(z.string().min(1)).optional(),
  name: z.string().min(1).optional(),
  agents: z.array(agentSchema).optional(),
  signature: signatureSchema.optional(),
  departments: z.array(z.string().min(1)).optional(),
  timeZone: timeZone.optional(),
  hours: z.record(z.string(), z.string()).optional(),
  holidays: z.array(z.iso.date()).optional(),
  register: z.enum(['formal', 'informal']).optional(),
})

export const authorSchema = z.strictObject({
  id: id.optional(),
  handle: z.string().min(1).optional(),
  displayName: z.string().optional(),
  followers: z.int().nonnegative().optional(),
  verified: z.boolean().optional(),
})

export const resurfacedSchema = z.strictObject({
  by: z.string().min(1).optional(),
  at: instant.optional(),
  kind: z.enum(['repost', 'quote', 'bump']),
  text: text.optional(),
})

export const postSchema = z.strictObject({
  platform: z.string().min(1).optional(),
  id: id.optional(),
  url: url.optional(),
  text: text.optional(),
  createdAt: instant.optional(),
  language: z.string().min(2).optional(),
  author: authorSchema.optional(),
  mentions: z.array(z.string()).optional(),
  inReplyTo: id.nullable().optional(),
  resurfacedBy: resurfacedSchema.nullable().optional(),
  visibility: z.enum(['public', 'private']).optional(),
})

export const messageSchema = z.strictObject({
  by: z.enum(['customer', 'brand', 'other']),
  id: id.optional(),
  author: z.string().optional(),
  agent: z.string().optional(),
  text: text,
  createdAt: instant.optional(),
  channel: z.string().min(1).optional(),
  visibility: z.enum(['public', 'private']).optional(),
})

export const partSchema = z.strictObject({
  text: text,
  createdAt: instant.optional(),
  id: id.optional(),
  inReplyTo: id.nullable().optional(),
})

export const knownSchema = z.looseObject({
  contacts: z.int().nonnegative().optional(),
  customerName: z.string().min(1).optional(),
})

export const caseSchema = z.strictObject({
  id: id.optional(),
  draft: z.union([text, z.array(z.union([text, partSchema])).min(1)]),
  post: postSchema.nullable().optional(),
  thread: z.array(messageSchema).nullable().optional(),
  brand: brandSchema.optional(),
  known: knownSchema.optional(),
  recent: z.array(text).optional(),
  channel: z.string().min(1).optional(),
  agent: z.string().min(1).optional(),
  now: instant.optional(),
  acknowledge: z.record(z.string(), z.string().min(1)).optional(),
})

/** The front matter of a draft in Markdown: a case without its draft; post and thread may be kept elsewhere. */
export const frontMatterSchema = caseSchema.omit({ draft: true }).extend({
  post: z
    .union([z.string().min(1), postSchema])
    .nullable()
    .optional(),
  thread: z
    .union([z.string().min(1), z.array(messageSchema)])
    .nullable()
    .optional(),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type CaseInput = z.infer<typeof caseSchema>
export type PostInput = z.infer<typeof postSchema>
export type MessageInput = z.infer<typeof messageSchema>
export type Brand = Readonly<z.infer<typeof brandSchema>>
export type Agent = Readonly<z.infer<typeof agentSchema>>
export type SignaturePolicy = Readonly<z.infer<typeof signatureSchema>>
export type Known = Readonly<z.infer<typeof knownSchema>>

export type Kind = 'reply' | 'template'

/** What is known of a stored response besides its words. */
export interface TemplateContext {
  /** Its title or short code in the library. */
  readonly name: string | null
  /** A piece of a reply, such as a text module: it greets nobody and signs nothing. */
  readonly fragment: boolean
  /** The language that the library says it is in (BCP 47). */
  readonly language: string | null
  /** The tool that fills in its placeholders; null when nobody can tell. */
  readonly dialect: Dialect | null
  /** What a placeholder is filled in with by way of example: WhatsApp asks for one for each `{{1}}`. */
  readonly examples: Readonly<Record<string, string>>
  /** How often its library uses each placeholder, as written. */
  readonly placeholders: Readonly<Record<string, number>>
  /** The template before it in its library that is likest to it. */
  readonly likest: LikeTemplate | null
}

/** A template that shares words with another one of its library. */
export interface LikeTemplate {
  readonly name: string | null
  readonly text: string
  /** From 0 to 1: the share of their rows of three words that both have. */
  readonly likeness: number
}

/** One message of the draft; several are posted one after the other. */
export interface Part {
  readonly text: string
  readonly createdAt: string | null
  readonly id: string | null
  readonly inReplyTo: string | null
}

/** What the engine reads: plain, serialisable, complete. Instants stay as written (ISO 8601 with a zone). */
export interface Case {
  readonly id: string | null
  readonly kind: Kind
  readonly parts: readonly Part[]
  readonly post: Readonly<PostInput> | null
  /** Oldest first, without the post and the draft. `null` is "not supplied", `[]` is "nothing before". */
  readonly thread: readonly Readonly<MessageInput>[] | null
  readonly brand: Brand
  readonly known: Known | null
  /** Texts of replies that the brand sent to others of late. */
  readonly recent: readonly string[] | null
  readonly channel: string | null
  readonly agent: string | null
  /** ISO 8601; the instant at which the reply would be sent. Null for one that was sent, nobody knows when. */
  readonly now: string | null
  readonly acknowledge: Readonly<Record<string, string>>
  /** Null for a reply. */
  readonly template: TemplateContext | null
}
