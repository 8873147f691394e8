import { conversationOf, type Said } from './conversation.ts'
import type { Reading } from './reading.ts'

/** Fewer words may be an outcry; who writes so many has said what it is about. */
const EXPLAINS = 20

/**
 * The longest message in which the customer has already said what it is about: they wrote more than once, and one
 * of the earlier messages has words enough, or asks a question. Null where they have not.
 */
export function explanationIn(reading: Reading): Said | null {
  const own = conversationOf(reading).filter(({ by }) => by === 'customer')
  const told = own.slice(0, -1).filter(({ says }) => wordsOf(says) >= EXPLAINS || says.questions.length > 0)
  return told.toSorted((a, b) => wordsOf(b.says) - wordsOf(a.says))[0] ?? null
}

function wordsOf({ tokens }: Said['says']): number {
  return tokens.filter(({ kind }) => kind === 'word').length
}
