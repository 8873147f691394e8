/**
 * The index of the first element that is not below a bound, in a list sorted by `key`; the list's length when all
 * are below it. Keeps readers linear where a text consists of nothing but matches.
 */
export function lowerBound<T>(sorted: readonly T[], bound: number, key: (element: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const element = sorted[middle]
    if (element !== undefined && key(element) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** Remembers which places are taken; `take` says whether a range was free, and takes it. */
export function places(count: number): (start: number, end: number) => boolean {
  const taken = new Uint8Array(count)
  return (start, end) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false
    taken.fill(1, start, end)
    return true
  }
}
