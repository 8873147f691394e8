import type { ReportedReply } from './model.ts'

/** What the summary says of replies that were written as they came, and are not kept. */
export interface Details {
  readonly replies: number
  /** Findings shown; `--quiet` hides some. */
  readonly findings: number
  /** Those of them that `--fix` would mend. */
  readonly fixable: number
  /** The facts that were missing → rule → the number of replies for which it was skipped. */
  readonly skipped: ReadonlyMap<readonly string[], ReadonlyMap<string, number>>
}

export interface DetailsTally {
  add(reply: ReportedReply): void
  result(): Details
}

export function createDetails(): DetailsTally {
  const reasons = new Map<
    string,
    { readonly missing: readonly string[]; readonly rules: Map<string, number> }
  >()
  let replies = 0
  let findings = 0
  let fixable = 0
  return {
    add(reply) {
      replies += 1
      findings += reply.findings.length
      // What was sent is not mended any more.
      if (reply.messages === undefined) {
        fixable += reply.findings.filter(
          ({ fix, acknowledged }) => fix !== null && acknowledged === null,
        ).length
      }
      for (const { rule, missing } of reply.skipped) {
        const key = missing.join('\n')
        const { rules } = reasons.get(key) ?? { rules: new Map<string, number>() }
        reasons.set(key, { missing, rules: rules.set(rule, (rules.get(rule) ?? 0) + 1) })
      }
    },
    result: () => ({
      replies,
      findings,
      fixable,
      skipped: new Map(Array.from(reasons.values(), ({ missing, rules }) => [missing, rules])),
    }),
  }
}

export function detailsOf(replies: Iterable<ReportedReply>): Details {
  const details = createDetails()
  for (const reply of replies) details.add(reply)
  return details.result()
}
