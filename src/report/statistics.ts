import type { Finding } from '../engine/finding.ts'

/** What one rule found in a run. */
export interface RuleStatistics {
  readonly rule: string
  /** Those that count, by severity and together. */
  readonly findings: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Those that somebody has acknowledged, in the case, in a comment or in the baseline. */
  readonly acknowledged: number
  /** Replies and templates with a finding that counts. */
  readonly replies: number
  /** Of all that were checked; from 0 to 1, in four decimals. */
  readonly share: number
}

type Countable = Pick<Finding, 'rule' | 'severity' | 'acknowledged'>

/** Counts by rule, reply after reply. */
export interface StatisticsTally {
  add(reply: { readonly findings: readonly Countable[] }): void
  /** The rules with findings; those with most findings that count come first, then by name. */
  result(): readonly RuleStatistics[]
}

interface Counts {
  error: number
  warn: number
  info: number
  acknowledged: number
  replies: number
}

export function createStatistics(): StatisticsTally {
  const rules = new Map<string, Counts>()
  let checked = 0
  const countsOf = (rule: string): Counts => {
    const counts = rules.get(rule) ?? { error: 0, warn: 0, info: 0, acknowledged: 0, replies: 0 }
    rules.set(rule, counts)
    return counts
  }
  return {
    add({ findings }) {
      checked += 1
      const concerned = new Set<Counts>()
      for (const { rule, severity, acknowledged } of findings) {
        const counts = countsOf(rule)
        counts[acknowledged === null ? severity : 'acknowledged'] += 1
        if (acknowledged === null) concerned.add(counts)
      }
      for (const counts of concerned) counts.replies += 1
    },
    result: () =>
      Array.from(rules, ([rule, { error, warn, info, acknowledged, replies }]) => ({
        rule,
        findings: error + warn + info,
        errors: error,
        warnings: warn,
        infos: info,
        acknowledged,
        replies,
        share: Math.round((replies / checked) * 10_000) / 10_000,
      })).toSorted((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
  }
}
