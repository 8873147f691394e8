import type { PhraseMatch } from '../phrases/types.ts'
import type { ReadableText } from './facts.ts'

/** The matches of some families, the first one of each sentence: a sentence is blamed once for one fault. */
export function oneASentence(text: ReadableText, ...families: readonly string[]): readonly PhraseMatch[] {
  const matches = families.flatMap((family) => text.phrases(family)).toSorted((a, b) => a.start - b.start)
  return matches.filter((match, i) => matches.findIndex(({ sentence }) => sentence === match.sentence) === i)
}
