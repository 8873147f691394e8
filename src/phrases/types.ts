import type { Language } from '../case/model.ts'

/** A half-open range of UTF-16 offsets in the original text. */
export interface Range {
  readonly start: number
  readonly end: number
}

export type TokenKind =
  | 'word' // letters, digits inside a word, and an apostrophe that binds to the letter after it: l' ufficio, we' ll
  | 'number'
  | 'punctuation' // one character each
  | 'url'
  | 'email'
  | 'mention' // @handle
  | 'hashtag'
  | 'emoji'
  | 'placeholder' // {{name}}, [Name] …: masked, never read as words

export interface Token extends Range {
  readonly kind: TokenKind
  /** Folded for comparison: NFKC, lower case, no diacritics, no zero-width characters. */
  readonly base: string
  /** As `base`, but with the diacritics kept. */
  readonly accented: string
}

/** A sentence: a range of the text and the tokens `firstToken` to `endToken` (exclusive) in it. */
export interface Sentence extends Range {
  readonly firstToken: number
  readonly endToken: number
}

export interface PhraseMatch extends Range {
  readonly family: string
  /** Index of the phrase in its pack, for tracing a finding back to the line of data. */
  readonly phrase: number
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
}

/** A pack as it is written in YAML. */
export interface Pack {
  readonly family: string
  readonly language: Language
  readonly phrases: readonly PackPhrase[]
  /** Families whose match in the same sentence silences this one. */
  readonly cancelledBy: readonly string[]
  /** Phrases before which, within a few words, no phrase of the pack counts: "no need to … call us". */
  readonly unlessBefore?: readonly string[]
  /** Alternatives that several phrases share: `<name>` stands for them. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
  readonly examples: { readonly bad: readonly string[]; readonly ok: readonly string[] }
}

export interface PackPhrase {
  readonly match: string
  readonly note?: string
  readonly source?: string
}

/** Finds spans that the notation names `<date>` and `<time>`; each a range of token indexes [from, to). */
export type TimeSpans = (
  tokens: readonly Token[],
  language: Language,
) => readonly { readonly from: number; readonly to: number; readonly kind: 'date' | 'time' }[]

/** All phrases of all families of one language, compiled. */
export interface Matcher {
  /** Every match of every family, sorted by start; `cancelled-by` already applied. One pass over the tokens. */
  match(tokens: readonly Token[], sentences: readonly Sentence[]): readonly PhraseMatch[]
}
