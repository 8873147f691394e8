import type { ReportedError } from './model.ts'

/** `undated`: no time was named, or nothing dates the message that names one. */
export type DueStatus = 'overdue' | 'soon' | 'open' | 'undated'

/** A promise that is still to be kept, and where it is written. */
export interface DuePromise {
  readonly file: string
  /** Lines and columns of the source file, from 1, in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Of the case. */
  readonly id: string | null
  /** Its index in the case's thread. */
  readonly message: number
  /** The words; personal data is masked. */
  readonly text: string
  /** The sentence that they are in; masked likewise. */
  readonly sentence: string
  readonly status: DueStatus
  readonly agent: string | null
  readonly brand: string | null
  readonly to: string | null
  /** Epoch milliseconds. */
  readonly madeAt: number | null
  /** The last instant at which it is kept, epoch milliseconds; null when undated. */
  readonly due: number | null
  /** When it was asked, epoch milliseconds; `ownNow`: the case says so. */
  readonly now: number
  readonly ownNow: boolean
  /** The brand's, for wording; not serialised. */
  readonly timeZone: string
}

export interface DueSummary {
  readonly exit: 0 | 1 | 2
  readonly reason: string
  readonly promises: number
  readonly overdue: number
  /** Due within the time that was asked for; 0 when none was. */
  readonly soon: number
}

export interface DueReport {
  readonly tool: { readonly name: 'replylint'; readonly version: string }
  readonly now: string
  /** Overdue first, the longest of them before the others; then by the time that is left; undated ones last. */
  readonly promises: readonly DuePromise[]
  readonly errors: readonly ReportedError[]
  readonly summary: DueSummary
}

/** @param soon milliseconds; null when nothing counts as soon */
export function dueStatus(due: number | null, now: number, soon: number | null): DueStatus {
  if (due === null) return 'undated'
  if (due < now) return 'overdue'
  return soon !== null && due - now <= soon ? 'soon' : 'open'
}

/** By the time that is left, which is negative for what is overdue; those of one time in the order of the input. */
export function bySoonest(a: DuePromise, b: DuePromise): number {
  const [left, right] = [timeLeft(a), timeLeft(b)]
  return left === right ? 0 : left - right
}

function timeLeft({ due, now }: DuePromise): number {
  return due === null ? Number.MAX_VALUE : due - now
}

/** The counts, the exit status, and every cause of it. */
export function summariseDue(
  promises: readonly DuePromise[],
  failures: number,
  words: { overdue(count: number): string; none: string; failures(count: number): string },
): DueSummary {
  const overdue = promises.filter(({ status }) => status === 'overdue').length
  const causes = [
    failures > 0 ? words.failures(failures) : '',
    overdue > 0 ? words.overdue(overdue) : '',
  ].filter((cause) => cause !== '')
  return {
    exit: failures > 0 ? 2 : overdue > 0 ? 1 : 0,
    reason: causes.length > 0 ? causes.join('; ') : words.none,
    promises: promises.length,
    overdue,
    soon: promises.filter(({ status }) => status === 'soon').length,
  }
}
