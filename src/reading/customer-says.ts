import type { Range } from '../phrases/types.ts'
import { conversationOf } from './conversation.ts'
import type { PartReading } from './facts.ts'
import { quote } from './quote.ts'
import type { Reading } from './reading.ts'

/** A sentence of the conversation, and the field that it stands in: `post.text`, `thread.2.text`. */
export interface Statement {
  readonly what: string
  readonly text: string
}

/** Where the customer last says something, in the post or in the thread: the sentence that the phrase stands in. */
export function customerSays(reading: Reading, family: string): Statement | null {
  for (const { by, field, says } of conversationOf(reading).toReversed()) {
    const match = by === 'customer' ? says.phrases(family)[0] : undefined
    if (match !== undefined) return { what: field, text: quote(says, sentenceOf(says, match)) }
  }
  return null
}

/** The sentence in which a range begins. */
export function sentenceOf({ text, sentences }: PartReading, { start }: Range): Range {
  return sentences.findLast((sentence) => sentence.start <= start) ?? { start: 0, end: text.length }
}
