import type { Reading } from '../reading/reading.ts'
import type { Need } from './rule.ts'

/**
 * The needs that the case does not meet, worded for people: "post.createdAt", "thread or known".
 * An empty thread is there (nothing was said before); a missing one is not.
 */
export function missingContext(needs: readonly Need[], reading: Reading): readonly string[] {
  return needs.flatMap((need) => {
    if (typeof need === 'string') return isPresent(need, reading) ? [] : [need]
    return need.some((path) => isPresent(path, reading)) ? [] : [need.join(' or ')]
  })
}

function isPresent(path: string, reading: Reading): boolean {
  // An id or a URL tells the time as well as the field does.
  if (path === 'post.createdAt') return reading.postTime !== null
  let value: unknown = reading.case
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = Reflect.get(value, key)
  }
  return value !== null && value !== undefined && value !== ''
}
