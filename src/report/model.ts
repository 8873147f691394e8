import type { Kind, Language } from '../case/model.ts'
import type { Skip } from '../engine/finding.ts'
import type { Data, Edit, Evidence, Severity } from '../engine/rule.ts'
import type { Conversations } from './conversations.ts'
import type { Details } from './details.ts'
import type { RuleStatistics } from './statistics.ts'

/** A range of a source file, half-open: lines and columns from 1, in UTF-16 units. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A finding with its words and its place in the source file: what every format is made from. */
export interface ReportedFinding extends Span {
  readonly rule: string
  readonly severity: Severity
  readonly part: number | null
  readonly messageId: string
  /** In the language of the output; personal data is masked. */
  readonly message: string
  readonly data: Data
  readonly start: number | null
  readonly end: number | null
  /** Where the finding is, when that is another file than the reply's: parts may be files of their own. Not serialised. */
  readonly file?: string
  /** The words of the draft that the finding points at; masked. */
  readonly excerpt: string
  readonly evidence: readonly Evidence[]
  readonly suggestions: readonly { readonly message: string; readonly edits: readonly Edit[] }[]
  readonly fix: readonly Edit[] | null
  /** The fix first, then the suggestions, as far as their places in the files can be told; not serialised. */
  readonly repairs?: readonly Repair[]
  readonly acknowledged: string | null
  readonly url: string
}

/** A fix or a suggestion as it would be written into the files. */
export interface Repair {
  /** What the suggestion says; null for the fix. */
  readonly message: string | null
  /** Taken all together or not at all. */
  readonly replacements: readonly Replacement[]
}

/** Replaces a range of a file. */
export interface Replacement extends Span {
  readonly file: string
  /** As the file would hold it: escaped and indented like the text around it. */
  readonly text: string
}

export interface ReportedReply {
  readonly file: string
  readonly id: string | null
  readonly kind: Kind
  readonly language: Language | null
  /** Only when the case brought its own. */
  readonly now?: string
  /** Of a reply that was sent: for each part, its index in the case's thread. */
  readonly messages?: readonly number[]
  readonly findings: readonly ReportedFinding[]
  readonly skipped: readonly Skip[]
  /** Ids of the rules that ran; not serialised, the summary has them. */
  readonly ran: readonly string[]
  /** The source, for formats that show it; never serialised. */
  readonly source: ReportedSource
}

/** Gives a format the lines of the source file that a finding points at, with personal data masked. */
export interface ReportedSource {
  /**
   * The characters `from` to `to` (UTF-16 offsets in the line, half-open, cut at its ends) of a line (from 1).
   * Of the reply's file, or of the file of a part. A piece, since a line may be as long as a file.
   */
  slice(line: number, from: number, to: number, part: number | null): string
  /** How many bytes those characters take in UTF-8. */
  bytes(line: number, from: number, to: number, part: number | null): number
}

/** One failure: a file that could not be read, a malformed line. */
export interface ReportedError {
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly message: string
  /** Of the line of a stream, where it could be read; only there is it serialised. */
  readonly id?: string | null
}

export interface Summary {
  readonly exit: 0 | 1 | 2
  readonly reason: string
  /** Ids of the rules that ran on at least one reply. */
  readonly rules: readonly string[]
  readonly replies: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly acknowledged: number
  /** Rule id → number of replies for which it was skipped. */
  readonly skipped: Readonly<Record<string, number>>
  /** Only of a run over whole conversations. */
  readonly conversations?: Conversations
  /** Only where they were asked for. */
  readonly statistics?: readonly RuleStatistics[]
}

export interface Report {
  readonly tool: { readonly name: 'replylint'; readonly version: string }
  readonly now: string
  /** Empty where a format has written them as they came. */
  readonly replies: readonly ReportedReply[]
  /** Of replies that are not kept; without it they are all in `replies`. Not serialised. */
  readonly details?: Details
  readonly errors: readonly ReportedError[]
  readonly summary: Summary
}
