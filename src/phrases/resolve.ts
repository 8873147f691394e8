import type { CompiledPhrases } from './compile.ts'
import type { PhraseMatch, Token } from './types.ts'

/** A phrase that was found, before anything silences it. */
export interface RawMatch {
  /** Index in the compiled phrases. */
  readonly id: number
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
}

/**
 * What remains of the matches found: those that no allowed phrase overlaps and no cancelling family shares a
 * sentence with; of overlapping ones of a family the first, of those that start together the longest.
 */
export function resolve(
  found: readonly RawMatch[],
  { phrases, families }: CompiledPhrases,
  tokens: readonly Token[],
): readonly PhraseMatch[] {
  const familyOf = (match: RawMatch): number => phrases[match.id]?.family ?? -1
  const allowed = wordsAllowed()
  // In the order of the packs, so that of matches of the same words always the same comes first.
  const said = found.filter((match) => !isAllowed(match)).sort((a, b) => a.id - b.id)
  const byFamily = new Map<number, RawMatch[]>()
  for (const match of said) {
    const others = byFamily.get(familyOf(match))
    if (others === undefined) byFamily.set(familyOf(match), [match])
    else others.push(match)
  }
  const sentencesOf = (name: string): ReadonlySet<number> =>
    new Set(said.filter((match) => families[familyOf(match)]?.name === name).map(({ sentence }) => sentence))

  const kept: PhraseMatch[] = []
  for (const [index, matches] of byFamily) {
    const family = families[index]
    if (family === undefined) continue
    const cancelled = family.cancelledBy.map(sentencesOf)
    let end = 0
    for (const match of matches.toSorted(byPlace)) {
      if (match.firstToken < end || cancelled.some((sentences) => sentences.has(match.sentence))) continue
      end = match.endToken
      const { sentence, firstToken, endToken } = match
      kept.push({
        family: family.name,
        phrase: phrases[match.id]?.phrase ?? 0,
        sentence,
        firstToken,
        endToken,
        start: tokens[firstToken]?.start ?? 0,
        end: tokens[endToken - 1]?.end ?? 0,
      })
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)

  /** The tokens that allowed phrases take, by family. */
  function wordsAllowed(): ReadonlyMap<number, ReadonlySet<number>> {
    const words = new Map<number, Set<number>>()
    for (const match of found) {
      if (!phrases[match.id]?.allows) continue
      const taken = words.get(familyOf(match)) ?? new Set()
      for (let token = match.firstToken; token < match.endToken; token++) taken.add(token)
      words.set(familyOf(match), taken)
    }
    return words
  }

  function isAllowed(match: RawMatch): boolean {
    const taken = allowed.get(familyOf(match))
    if (taken === undefined) return false
    for (let token = match.firstToken; token < match.endToken; token++) if (taken.has(token)) return true
    return false
  }
}

function byPlace(a: RawMatch, b: RawMatch): number {
  return a.firstToken - b.firstToken || b.endToken - a.endToken
}
