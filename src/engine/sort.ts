import type { Finding } from './finding.ts'

const RANK = { error: 0, warn: 1, info: 2 } as const

/** By part and place in the draft, then the graver first, then by rule id. Findings about fields come first. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    (a.part ?? -1) - (b.part ?? -1) ||
    (a.start ?? -1) - (b.start ?? -1) ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
