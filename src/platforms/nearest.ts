/** The name that a slip of the fingers most likely meant; null when none is near. */
export function nearest(word: string, names: readonly string[]): string | null {
  if (word === '') return null
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const name of names) {
    const apart = name.startsWith(word) || word.startsWith(name) ? 1 : distance(word.slice(0, 40), name)
    if (apart < least) {
      best = name
      least = apart
    }
  }
  return best
}

/** Levenshtein's, a row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
