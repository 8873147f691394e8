import type { Token } from '../phrases/types.ts'
import { conversationOf, type Said } from './conversation.ts'
import type { PartReading } from './facts.ts'
import type { Reading } from './reading.ts'

/** A field of the case, and what it says. */
export interface Proof {
  readonly what: string
  readonly text: string
}

/** What the customer wrote, in the post and before; the words of a family in it, with their message. */
export function customerSays(reading: Reading, family: string): readonly Proof[] {
  return customers(reading).flatMap(({ says, field }) =>
    says.phrases(family).map(({ sentence }) => {
      const { start, end } = says.sentences[sentence] ?? { start: 0, end: says.text.length }
      return { what: field, text: says.text.slice(start, end) }
    }),
  )
}

/** So many words in capitals in a row are a shout; a shorter word may be an abbreviation. */
const SHOUT = 3
const SHORTEST_SHOUTED = 3

/** Anger of the customer, in words, in capitals or in exclamation marks. */
export function customerAnger(reading: Reading): readonly Proof[] {
  const loud = customers(reading).flatMap(({ says, field }) => {
    const text = shoutIn(says) ?? (says.text.includes('!!!') ? '!!!' : null)
    return text === null ? [] : [{ what: field, text }]
  })
  return [...customerSays(reading, 'anger'), ...loud]
}

/** The first words that are written in capitals one after the other; null without. */
function shoutIn({ text, tokens }: PartReading): string | null {
  let run: Token[] = []
  for (const token of tokens.filter(({ kind }) => kind === 'word')) {
    const word = text.slice(token.start, token.end)
    const isLoud =
      word.length >= SHORTEST_SHOUTED && word === word.toUpperCase() && word !== word.toLowerCase()
    run = isLoud ? [...run, token] : []
    if (run.length === SHOUT) return text.slice(run[0]?.start ?? 0, token.end)
  }
  return null
}

/** The other customers who wrote in the thread, each by their first message. */
export function othersInThread(reading: Reading): readonly Proof[] {
  const first = new Map<string, Proof>()
  for (const { by, index, field, text } of conversationOf(reading)) {
    const author = index === null ? undefined : reading.thread?.[index]?.author
    // Nameless messages may all be one person's.
    if (by === 'other' && !first.has(author ?? '')) first.set(author ?? '', { what: field, text })
  }
  return [...first.values()]
}

function customers(reading: Reading): readonly Said[] {
  return conversationOf(reading).filter(({ by }) => by === 'customer')
}
