import type { Agent, Brand, Case, Kind, Known, Language, MessageInput, PostInput } from '../case/model.ts'
import type { Matcher } from '../phrases/types.ts'
import type { PartReading } from './facts.ts'

/** What reading a text needs from outside: compiled phrases and a language detector; both are loaded lazily. */
export interface ReadingTools {
  /** The languages to expect, the likeliest first. */
  readonly languages: readonly Language[]
  /** All phrase families of one language; a matcher without phrases where there is no pack. */
  matcher(language: Language): Matcher
  /** The statistical detector, asked only where stop words leave a doubt; null when unsure. */
  detect(text: string): Language | null
}

/** When the post was written, and how we know. */
export interface PostTime {
  /** Epoch milliseconds. */
  readonly at: number
  /** `id`: the id's own time won over a `createdAt` that disagrees with it. */
  readonly source: 'createdAt' | 'id'
  /** The instant that `createdAt` claims, when it is another one. */
  readonly claimed: number | null
}

/** Somebody asked for a fact that was not supplied; whoever it was is skipped, since context is never guessed. */
export class MissingFact extends Error {
  override readonly name = 'MissingFact'
  readonly fact: string

  constructor(fact: string) {
    super(`no ${fact} supplied`)
    this.fact = fact
  }
}

/** The name by which the customer may be addressed, as far as it is known. */
export interface Customer {
  readonly handle: string | null
  readonly displayName: string | null
  /** Folded tokens of the display name that look like a person's; empty when it is not a person's name. */
  readonly nameTokens: readonly string[]
  /** The first of those tokens as written, cleaned of emoji and titles: how one would greet them. */
  readonly greetingName: string | null
}

/**
 * A case together with what its draft says: the only thing that a rule sees.
 * Facts are computed when first asked for, each at most once.
 */
export interface Reading {
  readonly kind: Kind
  /** The languages in which the brand answers, the likeliest first. */
  readonly languages: readonly Language[]
  /** Epoch milliseconds. Throws a `MissingFact` for a reply that was sent, nobody knows when. */
  readonly now: number
  readonly channel: string | null
  readonly brand: Brand
  /** Who signs this draft: the case's `agent`, looked up in the brand's roster. */
  readonly agent: Agent | null
  readonly known: Known | null
  readonly post: Readonly<PostInput> | null
  readonly postTime: PostTime | null
  readonly customer: Customer
  readonly thread: readonly Readonly<MessageInput>[] | null
  /** The language of the draft as a whole; null when it cannot be told. */
  readonly language: Language | null
  /** The draft's messages, each with the facts read from it. */
  readonly parts: readonly PartReading[]
  /** Facts of any other text (the post, a message of the thread), in its own language; cached by text. */
  readText(text: string, at?: string | null): PartReading
  readonly case: Case
}
