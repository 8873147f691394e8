import type { Language } from '../case/model.ts'
import type { PhraseMatch, Range, Sentence, Token } from '../phrases/types.ts'

/** A range with the words in it, exactly as written. */
export interface Quote extends Range {
  readonly text: string
}

/** A name by which the draft addresses the customer. */
export interface NameUse extends Quote {
  /** `greeting`: "Hi Dana"; `opening`: "Hannah, we are…"; `vocative`: ", Marc."; `title`: "Gentile Sig.ra Rossi". */
  readonly position: 'greeting' | 'opening' | 'vocative' | 'title'
}

export interface Salutation extends Quote {
  readonly name: string | null
  /** Where a missing name would be inserted: right after the greeting's words. */
  readonly insertAt: number
  /** Where the first greeting ends, with its addressee without a name: "Hi there", and "Hi" of "Hi, sorry". */
  readonly greetingEnd: number
}

export type SignatureStyle =
  | 'caret'
  | 'star'
  | 'slash'
  | 'dash'
  | 'tilde'
  | 'name'
  | 'closing'
  | 'from'
  | 'intro'
  | 'placeholder'
  | 'hashtag'

export interface Signature extends Quote {
  /** Who signs: a name or initials without the mark; null for a placeholder. */
  readonly agent: string | null
  readonly style: SignatureStyle
  readonly level: 'person' | 'initials' | 'team'
}

export interface Counter extends Quote {
  readonly index: number
  readonly of: number
  readonly at: 'start' | 'end'
}

export interface Handoff extends Quote {
  readonly kind: 'third-party' | 'team' | 'channel' | 'owned'
}

export interface Commitment extends Quote {
  readonly kind: 'vague' | 'dated'
  /** ISO 8601, resolved against the message's own time and the brand's zone; null when vague, or a placeholder's. */
  readonly due: string | null
}

export type Slot =
  | 'claim'
  | 'order'
  | 'booking'
  | 'flight'
  | 'email'
  | 'phone'
  | 'name'
  | 'address'
  | 'date'
  | 'iban'
  | 'card'
  | 'secret'
  | 'tax-id'
  | 'account'
  | 'details'

export interface Request extends Quote {
  readonly asks: Slot
  /** A private channel is named beside it ("by DM"). */
  readonly private: boolean
}

export interface Placeholder extends Quote {
  /** The notation that it is written in. */
  readonly dialect: string
  readonly role: 'customer-name' | 'agent' | 'signature' | 'other'
  /** What names it, without filters and fallback; empty for an expression. */
  readonly key: string
  /** What is written where nothing is known: empty for `fallback=%}`, null where none is named. */
  readonly fallback: string | null
  /** A text that is kept elsewhere comes in its place, perhaps with a greeting or a signature. */
  readonly includes: boolean
}

/** A part of a template that is no text: `{% if … %}`, `{{#each …}}`, a comment. */
export interface ControlTag extends Quote {
  /** It fetches a text that is kept elsewhere. */
  readonly includes: boolean
}

export interface PersonalData extends Quote {
  readonly kind: 'email' | 'phone' | 'iban' | 'card' | 'address' | 'claim' | 'order' | 'account' | 'tax-id'
}

export type ApologyKind = 'none' | 'yes' | 'conditional'

/** A text made ready to be read: the input of every function that reads a fact. */
export interface ReadableText {
  readonly text: string
  readonly language: Language | null
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly placeholders: readonly Placeholder[]
  /** Matches of one phrase family, in order. Empty when the language is unknown or has no such pack. */
  phrases(family: string): readonly PhraseMatch[]
}

/** What one message says; each fact is computed when first asked for. */
export interface PartReading extends ReadableText {
  readonly index: number
  readonly createdAt: string | null
  readonly id: string | null
  readonly inReplyTo: string | null
  readonly tags: readonly ControlTag[]
  readonly salutation: Salutation | null
  readonly names: readonly NameUse[]
  readonly signature: Signature | null
  readonly counter: Counter | null
  readonly handoffs: readonly Handoff[]
  readonly commitments: readonly Commitment[]
  readonly requests: readonly Request[]
  readonly questions: readonly Quote[]
  readonly apology: ApologyKind
  readonly personalData: readonly PersonalData[]
}
