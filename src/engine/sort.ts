import type { Finding } from './finding.ts'

const RANK = { error: 0, warn: 1, info: 2 } as const

/**
 * By part and place in the draft, then the graver first; findings about fields come before all. A stable sort keeps
 * the order of the rules where all of this is the same.
 */
export function byPlace(a: Finding, b: Finding): number {
  return (
    (a.part ?? -1) - (b.part ?? -1) ||
    (a.start ?? -1) - (b.start ?? -1) ||
    RANK[a.severity] - RANK[b.severity]
  )
}
