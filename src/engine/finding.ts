import type { Kind, Language } from '../case/model.ts'
import type { Data, Edit, Evidence, Severity, Suggestion } from './rule.ts'

/** A rule's violation, stamped by the engine: data, no prose yet. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly messageId: string
  readonly data: Data
  /** The part of the draft and the range in it (UTF-16 offsets); null when the finding points at a field. */
  readonly part: number | null
  readonly start: number | null
  readonly end: number | null
  /** The field of the case, like `post.createdAt`, when the finding is about that. */
  readonly field: string | null
  readonly evidence: readonly Evidence[]
  readonly suggestions: readonly Suggestion[]
  readonly fix: readonly Edit[] | null
  /** The reason given by whoever acknowledged the finding; such findings never count. */
  readonly acknowledged: string | null
}

export interface Skip {
  readonly rule: string
  /** The facts that were not supplied, any-of needs joined by " or ". */
  readonly missing: readonly string[]
}

/** The verdict on one reply. */
export interface LintResult {
  readonly id: string | null
  readonly kind: Kind
  readonly language: Language | null
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skip[]
  /** Ids of the rules that ran. */
  readonly ran: readonly string[]
  /** Rules acknowledged in the case that found nothing to acknowledge. */
  readonly unusedAcknowledgements: readonly string[]
}
