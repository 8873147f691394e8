import type { Language } from '../case/languages.ts'
import type { Quote } from './facts.ts'
import { quote } from './quote.ts'
import type { Reading } from './reading.ts'

/** The words with which the draft owns that it comes late; null without any. */
export function ownsWait(reading: Reading): Quote | null {
  return wordsOf(reading, ['wait-acknowledged'])
}

/** The languages in which so many such words are known that their absence means something: elsewhere packs are young. */
const READ: readonly (Language | null)[] = ['en', 'it']

/**
 * Whether the draft owns that the customer has waited or wrote before. In a language whose words for it are not known,
 * and in a later part of a series, it is taken to.
 */
export function ownsRepetition(reading: Reading): boolean {
  const isLaterPart = (reading.parts[0]?.counter?.index ?? 1) > 1
  if (isLaterPart || !READ.includes(reading.language)) return true
  return wordsOf(reading, ['wait-acknowledged', 'repetition-acknowledged']) !== null
}

function wordsOf({ parts }: Reading, families: readonly string[]): Quote | null {
  for (const part of parts) {
    const [found] = families.flatMap((family) => part.phrases(family))
    if (found !== undefined) return { start: found.start, end: found.end, text: quote(part, found) }
  }
  return null
}
