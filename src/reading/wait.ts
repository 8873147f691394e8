import type { Quote } from './facts.ts'
import { quote } from './quote.ts'
import type { Reading } from './reading.ts'

/** The words with which the draft owns that it comes late; null without any. */
export function ownsWait(reading: Reading): Quote | null {
  return wordsOf(reading, ['wait-acknowledged'])
}

/** The words with which the draft owns that the customer has waited, or wrote before; null without any. */
export function ownsRepetition(reading: Reading): Quote | null {
  return wordsOf(reading, ['wait-acknowledged', 'repetition-acknowledged'])
}

function wordsOf({ parts }: Reading, families: readonly string[]): Quote | null {
  for (const part of parts) {
    const [found] = families.flatMap((family) => part.phrases(family))
    if (found !== undefined) return { start: found.start, end: found.end, text: quote(part, found) }
  }
  return null
}
