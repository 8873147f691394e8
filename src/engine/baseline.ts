/** What a finding is known by from one run to the next, wherever its lines have moved. */
export interface Sight {
  readonly file: string
  /** The name of the template, or the id of the case; null where it has none. */
  readonly template: string | null
  readonly rule: string
  /** A fingerprint of the words that were found. */
  readonly match: string
}

/** So many findings of a kind that are let be, since they were there before. */
export interface Suppressed extends Sight {
  readonly count: number
}

/** The findings that are let be. Each that is met uses up one of its kind, so that one more of it is reported. */
export interface Baseline {
  /** Whether one more finding of this kind is let be. */
  take(sight: Sight): boolean
  /** Lets a finding be from now on; it is met already. */
  add(sight: Sight): void
  /** Those that were not met: `count` is how many of them. */
  unmet(): readonly Suppressed[]
  /**
   * All of them, in a stable order.
   * @param isStale whether what was not met of an entry is to be left out
   */
  entries(isStale: (entry: Suppressed) => boolean): readonly Suppressed[]
}

/** Of entries of the same kind, as a merge may leave them, the one with most counts. */
export function createBaseline(suppressed: readonly Suppressed[]): Baseline {
  const kinds = new Map<string, { readonly sight: Sight; count: number; met: number }>()
  const kindOf = (sight: Sight) => {
    const key = JSON.stringify([sight.file, sight.template, sight.rule, sight.match])
    const kind = kinds.get(key) ?? { sight, count: 0, met: 0 }
    kinds.set(key, kind)
    return kind
  }
  for (const { count, ...sight } of suppressed) {
    const kind = kindOf(sight)
    kind.count = Math.max(kind.count, count)
  }
  const all = () => [...kinds.values()]
  return {
    take(sight) {
      const kind = kindOf(sight)
      if (kind.met >= kind.count) return false
      kind.met += 1
      return true
    },
    add(sight) {
      const kind = kindOf(sight)
      kind.count += 1
      kind.met += 1
    },
    unmet: () => some(all().map(({ sight, count, met }) => ({ ...sight, count: count - met }))),
    entries: (isStale) =>
      some(
        all().map(({ sight, count, met }) => ({
          ...sight,
          count: isStale({ ...sight, count }) ? met : count,
        })),
      ).toSorted(inOrder),
  }
}

function some(entries: readonly Suppressed[]): readonly Suppressed[] {
  return entries.filter(({ count }) => count > 0)
}

function inOrder(a: Suppressed, b: Suppressed): number {
  return (
    compare(a.file, b.file) ||
    compare(a.template ?? '', b.template ?? '') ||
    compare(a.rule, b.rule) ||
    compare(a.match, b.match)
  )
}

/** By code units: the order must not depend on anybody's language. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
