import type { Finding } from './finding.ts'

/**
 * Acknowledges the findings for which there is a reason to leave them alone. They stay in the report and never
 * count. Those that are acknowledged already keep the reason that they have.
 */
export function suppress(
  findings: readonly Finding[],
  reasonFor: (finding: Finding) => string | null,
): readonly Finding[] {
  return findings.map((finding) => {
    const reason = finding.acknowledged === null ? reasonFor(finding) : null
    return reason === null ? finding : { ...finding, acknowledged: reason }
  })
}
