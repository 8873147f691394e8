/**
 * The one of `candidates` that `written` is probably a slip of: at most two typing errors (a third of the
 * letters in a short word), case aside. Null when nothing is near, or when it is one of them.
 */
export function didYouMean(written: string, candidates: Iterable<string>): string | null {
  // Nobody mistypes a word this long; the distance is quadratic.
  if (written.length > 64) return null
  let best: string | null = null
  let least = Math.min(2, Math.max(1, Math.floor(written.length / 3))) + 1
  for (const candidate of candidates) {
    if (candidate === written) return null
    if (Math.abs(candidate.length - written.length) >= least) continue
    const found = distance(written.toLowerCase(), candidate.toLowerCase())
    if (found < least) {
      best = candidate
      least = found
    }
  }
  return best
}

/** ` did you mean "x"?` to go behind a semicolon, or the candidates when nothing is near. */
export function suggest(written: string, candidates: readonly string[]): string {
  const nearest = didYouMean(written, candidates)
  return nearest === null ? `expected ${orList(candidates)}` : `did you mean "${nearest}"?`
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing'
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

/** Damerau–Levenshtein in its restricted form: insertions, deletions, replacements, swaps of neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
