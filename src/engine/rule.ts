import type { z as Zod, ZodType } from 'zod'
import type { Kind, Language } from '../case/model.ts'
import type { Reading } from '../reading/reading.ts'

export type Severity = 'error' | 'warn' | 'info'

/** A fact that must be there, like `post.createdAt`; a list means any one of them. */
export type Need = string | readonly string[]

/** Where a finding points: a range of one part of the draft, or a field of the case such as `post.createdAt`. */
export type Place =
  | { readonly part: number; readonly start: number; readonly end: number }
  | { readonly field: string }

/** The words or the field that prove a finding. */
export interface Evidence {
  readonly what: string
  readonly text: string
}

/** Replaces `start` to `end` (UTF-16 offsets) of a part of the draft. */
export interface Edit {
  readonly part: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Values that a message is filled with; a message says how each is worded: `{age:duration}`, `{at:date}`. */
export type Data = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export interface Suggestion {
  readonly message: string
  readonly data?: Data
  readonly edits?: readonly Edit[]
}

/** What a rule alone knows; the engine adds the rule's id, its severity and the default place. */
export interface Violation {
  /** A key of the rule's `messages`. */
  readonly message: string
  readonly data?: Data
  /** Default: the start of the draft. */
  readonly at?: Place
  readonly evidence?: readonly Evidence[]
  readonly suggestions?: readonly Suggestion[]
  /** Edits that are safe to apply without asking. */
  readonly fix?: readonly Edit[]
  /** Lowers the configured severity by one step (error → warn → info). */
  readonly lesser?: boolean
}

export type Messages = Readonly<Record<string, string>>

export interface Rule<Options extends object = object> {
  readonly id: string
  /** One sentence: what is found. */
  readonly summary: string
  /** Why it matters to the customer: the story behind the rule. Markdown. */
  readonly why: string
  readonly recommended: Severity | 'off'
  readonly needs: readonly Need[]
  readonly appliesTo: readonly Kind[]
  /** Options when the configuration says nothing: plain data. */
  readonly defaults: Options
  /** The schema of the options, called only when a configuration sets some (zod is slow to load). */
  readonly options?: (z: typeof Zod) => ZodType
  /** Wording by language; English is complete, another language falls back to it. */
  readonly messages: { readonly en: Messages } & Partial<Record<Language, Messages>>
  check(reading: Reading, options: Options): Iterable<Violation>
}

/** A rule as configured: its severity, and its options merged over the rule's defaults and validated. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: object
}

/** Types a rule; returns it unchanged. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule
}
