import type { Finding } from './finding.ts'

/**
 * Marks the findings of acknowledged rules with the reason given. They stay in the report and never count.
 * `unused` names the acknowledgements that met no finding, so that stale ones come to light.
 */
export function acknowledge(
  findings: readonly Finding[],
  reasons: Readonly<Record<string, string>>,
): { readonly findings: readonly Finding[]; readonly unused: readonly string[] } {
  const met = new Set<string>()
  const judged = findings.map((finding) => {
    const reason = Object.hasOwn(reasons, finding.rule) ? reasons[finding.rule] : undefined
    if (reason === undefined) return finding
    met.add(finding.rule)
    return { ...finding, acknowledged: reason }
  })
  return { findings: judged, unused: Object.keys(reasons).filter((rule) => !met.has(rule)) }
}
