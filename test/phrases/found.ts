import { compilePacks } from '../../src/phrases/compile.ts'
import { createMatcher } from '../../src/phrases/match.ts'
import { tokenize } from '../../src/phrases/tokens.ts'
import type { Matcher, Pack, TimeSpans } from '../../src/phrases/types.ts'
import { sentencesOf } from '../../src/reading/sentences.ts'

/** A pack with these phrases and nothing else, unless told. */
export function packOf(phrases: readonly string[], more: Partial<Pack> = {}): Pack {
  return {
    family: 'family',
    language: 'en',
    phrases: phrases.map((match) => ({ match })),
    cancelledBy: [],
    examples: { bad: [], ok: [] },
    ...more,
  }
}

/** Times for tests: "monday" is a date, "noon" a time, "at noon" too. */
export const testTimes: TimeSpans = (tokens) =>
  tokens.flatMap(({ base }, from) => {
    if (base === 'monday') return [span(from, 1, 'date')]
    if (base === 'noon') return [span(from, 1, 'time')]
    return base === 'at' && tokens[from + 1]?.base === 'noon' ? [span(from, 2, 'time')] : []
  })

function span(from: number, length: number, kind: 'date' | 'time') {
  return { from, to: from + length, kind }
}

export function matcherOf(...packs: readonly Pack[]): Matcher {
  return createMatcher(compilePacks(packs), testTimes)
}

/** The words that a matcher finds in a text. */
export function foundBy(matcher: Matcher, text: string): readonly string[] {
  const tokens = tokenize(text)
  return matcher.match(tokens, sentencesOf(text, tokens)).map(({ start, end }) => text.slice(start, end))
}

/** The words that one phrase finds in a text. */
export function found(phrase: string, text: string): readonly string[] {
  return foundBy(matcherOf(packOf([phrase])), text)
}
