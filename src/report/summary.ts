import type { Language } from '../case/model.ts'
import type { Finding, LintResult } from '../engine/finding.ts'
import type { ReportedReply, Summary } from './model.ts'
import { type Words, wordsFor } from './words.ts'

export interface SummaryOptions {
  /** More warnings than this end with status 1; null: any number is fine. */
  readonly maxWarnings: number | null
  /** A rule that is skipped for want of context ends with status 2. */
  readonly requireContext: boolean
  readonly language: Language
}

/** What counts of a reply: an engine's result and a reported reply both have it. */
export interface Countable extends Pick<LintResult, 'ran' | 'skipped'> {
  readonly findings: readonly Pick<Finding, 'severity' | 'acknowledged'>[]
}

/** Counts replies and failures as they come, so that a stream needs no memory for what has passed. */
export interface Tally {
  add(reply: Countable): void
  /** An input that could not be read or understood. */
  fail(): void
  summary(options: SummaryOptions): Summary
}

export function createTally(): Tally {
  const counts = { error: 0, warn: 0, info: 0 }
  const rules = new Set<string>()
  const skipped = new Map<string, number>()
  let replies = 0
  let acknowledged = 0
  let failures = 0
  return {
    add(reply) {
      replies += 1
      for (const rule of reply.ran) rules.add(rule)
      for (const { rule } of reply.skipped) skipped.set(rule, (skipped.get(rule) ?? 0) + 1)
      for (const finding of reply.findings) {
        if (finding.acknowledged === null) counts[finding.severity] += 1
        else acknowledged += 1
      }
    },
    fail() {
      failures += 1
    },
    summary(options) {
      const totals = { replies, failures, errors: counts.error, warnings: counts.warn, skipped: skipped.size }
      const verdict = judge(totals, options, wordsFor(options.language))
      return {
        ...verdict,
        rules: [...rules],
        replies,
        errors: counts.error,
        warnings: counts.warn,
        infos: counts.info,
        acknowledged,
        skipped: Object.fromEntries(skipped),
      }
    },
  }
}

/** The summary of a whole run: the replies judged, and the failures. */
export function summarise(
  replies: Iterable<Countable>,
  errors: Iterable<unknown>,
  options: SummaryOptions,
): Summary {
  const tally = createTally()
  for (const reply of replies) tally.add(reply)
  for (const _ of errors) tally.fail()
  return tally.summary(options)
}

/**
 * The reply as `--quiet` shows it: errors only. Count it before, so that the exit status stays the same.
 * @param baseline the reason of findings that are in the baseline: a library that was adopted as it is has hundreds,
 * and nobody gave them a thought as one does who acknowledges a finding
 */
export function errorsOnly(reply: ReportedReply, baseline: string | null = null): ReportedReply {
  const findings = reply.findings.filter(
    ({ severity, acknowledged }) =>
      severity === 'error' && (acknowledged === null || acknowledged !== baseline),
  )
  return { ...reply, findings }
}

interface Totals {
  readonly replies: number
  readonly failures: number
  readonly errors: number
  readonly warnings: number
  readonly skipped: number
}

/** The exit status and every cause of it; the graver status hides no cause of the lesser one. */
function judge(totals: Totals, options: SummaryOptions, words: Words): Pick<Summary, 'exit' | 'reason'> {
  const { maxWarnings } = options
  const unusable = [
    totals.failures > 0 ? words.failures(totals.failures) : '',
    options.requireContext && totals.skipped > 0 ? words.contextRequired(totals.skipped) : '',
  ].filter(Boolean)
  const faults = [
    totals.errors > 0 ? words.errors(totals.errors) : '',
    maxWarnings !== null && totals.warnings > maxWarnings ? words.tooMany(totals.warnings, maxWarnings) : '',
  ].filter(Boolean)
  if (unusable.length > 0) return { exit: 2, reason: [...unusable, ...faults].join('; ') }
  if (faults.length > 0) return { exit: 1, reason: faults.join('; ') }
  if (totals.replies === 0) return { exit: 0, reason: words.nothing }
  const warnings = totals.warnings > 0 ? `, ${words.warnings(totals.warnings)}` : ''
  return { exit: 0, reason: words.noErrors + warnings }
}
