import type { Finding } from './finding.ts'
import type { Edit } from './rule.ts'

/**
 * The edits of as many fixes as fit together: each fix is taken whole or not at all, and one that touches the place of
 * an earlier one waits for the next run over the new text. Acknowledged findings are left as they are.
 */
export function takeFixes(findings: readonly Pick<Finding, 'fix' | 'acknowledged'>[]): readonly Edit[] {
  const taken: Edit[] = []
  for (const { fix, acknowledged } of findings) {
    if (fix === null || acknowledged !== null) continue
    if (fix.some((edit) => taken.some((other) => touch(edit, other)))) continue
    taken.push(...fix)
  }
  return taken
}

function touch(a: Edit, b: Edit): boolean {
  return a.part === b.part && a.start <= b.end && b.start <= a.end
}
