import type { Case } from '../case/model.ts'
import { read } from '../reading/read.ts'
import { MissingFact, type Reading, type ReadingTools } from '../reading/reading.ts'
import { acknowledge } from './acknowledge.ts'
import { missingContext } from './context.ts'
import type { Finding, LintResult, Skip } from './finding.ts'
import type { Place, Rule, RuleSetting, Severity, Violation } from './rule.ts'
import { byPlace } from './sort.ts'

/** What `lint` must know besides the case: which rules count, and how texts are read. */
export interface LintConfig {
  /** Rule id → severity and validated options; a rule without an entry is off. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly tools: ReadingTools
}

const LESSER = { error: 'warn', warn: 'info', info: 'info' } as const satisfies Record<Severity, Severity>

/**
 * The verdict on one case. Pure: the clock is `subject.now`, nothing is read or written, and the same input gives
 * the same findings. A rule whose context is missing is reported as skipped, never as passed.
 */
export function lint(subject: Case, rules: readonly Rule[], config: LintConfig): LintResult {
  return lintReading(read(subject, config.tools), rules, config.rules)
}

/** The same for a case that is read already. */
export function lintReading(
  reading: Reading,
  rules: readonly Rule[],
  settings: LintConfig['rules'],
): LintResult {
  const { case: subject } = reading
  const findings: Finding[] = []
  const skipped: Skip[] = []
  const ran: string[] = []
  for (const rule of rules) {
    const setting = settings[rule.id]
    if (setting === undefined || setting.severity === 'off' || !rule.appliesTo.includes(subject.kind))
      continue
    const missing = missingContext(rule.needs, reading)
    if (missing.length > 0) {
      skipped.push({ rule: rule.id, missing })
      continue
    }
    const violations = judge(rule, setting, reading)
    if ('fact' in violations) {
      skipped.push({ rule: rule.id, missing: [violations.fact] })
      continue
    }
    ran.push(rule.id)
    for (const violation of violations) findings.push(stamp(rule, setting.severity, violation, reading))
  }
  const { findings: judged, unused } = acknowledge(findings, subject.acknowledge)
  return {
    id: subject.id,
    kind: subject.kind,
    language: reading.language,
    findings: judged.toSorted(byPlace),
    skipped,
    ran,
    unusedAcknowledgements: unused,
  }
}

/** All that a rule finds, or the fact that it asked for in vain: then what it found before is half a judgment. */
function judge(rule: Rule, { options }: RuleSetting, reading: Reading): readonly Violation[] | MissingFact {
  try {
    return [...rule.check(reading, options)]
  } catch (error) {
    if (error instanceof MissingFact) return error
    throw error
  }
}

function stamp(rule: Rule, severity: Severity, violation: Violation, reading: Reading): Finding {
  if (rule.messages.en[violation.message] === undefined) {
    throw new Error(`rule ${rule.id} reports "${violation.message}", which its messages do not have`)
  }
  const place = violation.at ?? opening(reading)
  const range = 'field' in place ? { part: null, start: null, end: null } : place
  return {
    rule: rule.id,
    severity: violation.lesser === true ? LESSER[severity] : severity,
    messageId: violation.message,
    data: violation.data ?? {},
    part: range.part,
    start: range.start,
    end: range.end,
    field: 'field' in place ? place.field : null,
    evidence: violation.evidence ?? [],
    suggestions: violation.suggestions ?? [],
    fix: violation.fix ?? null,
    acknowledged: null,
  }
}

/** A finding about the whole reply points at its first word: that is where one would mend it. */
function opening(reading: Reading): Place {
  const first = reading.parts[0]?.tokens[0]
  return { part: 0, start: first?.start ?? 0, end: first?.end ?? 0 }
}
