import type { Finding } from './finding.ts'
import { suppress } from './suppress.ts'

/**
 * Marks the findings of acknowledged rules with the reason given. They stay in the report and never count.
 * `unused` names the acknowledgements that met no finding, so that stale ones come to light.
 */
export function acknowledge(
  findings: readonly Finding[],
  reasons: Readonly<Record<string, string>>,
): { readonly findings: readonly Finding[]; readonly unused: readonly string[] } {
  const reasonOf = new Map(Object.entries(reasons))
  const met = new Set(findings.map(({ rule }) => rule))
  return {
    findings: suppress(findings, ({ rule }) => reasonOf.get(rule) ?? null),
    unused: Object.keys(reasons).filter((rule) => !met.has(rule)),
  }
}
