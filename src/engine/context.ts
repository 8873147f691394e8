import type { Reading } from '../reading/reading.ts'
import type { Need } from './rule.ts'

/**
 * The needs that the case does not meet, worded for people: "post.createdAt", "thread or known".
 * An empty thread is there (nothing was said before); a missing one is not.
 */
export function missingContext(needs: readonly Need[], reading: Reading): readonly string[] {
  if (needs.length === 0) return NOTHING
  return needs.flatMap((need) => {
    if (typeof need === 'string') return isPresent(need, reading) ? [] : [need]
    return need.some((path) => isPresent(path, reading)) ? [] : [need.join(' or ')]
  })
}

const NOTHING: readonly string[] = []

function isPresent(path: string, reading: Reading): boolean {
  // An id or a URL tells the time as well as the field does.
  if (path === 'post.createdAt') return reading.postTime !== null
  let value: unknown = reading.case
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = Reflect.get(value, key)
  }
  return value !== null && value !== undefined && value !== ''
}

const known = new Map<string, readonly string[]>()

/** The keys of a path, which is taken apart once: rules name the same few for every reply. */
function keysOf(path: string): readonly string[] {
  const before = known.get(path)
  if (before !== undefined) return before
  const keys = path.split('.')
  known.set(path, keys)
  return keys
}
