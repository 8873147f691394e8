import { conversationOf, isSameAnswer, isToSomebodyElse, type Said } from './conversation.ts'
import type { Commitment, PartReading, Quote } from './facts.ts'
import type { Reading } from './reading.ts'

/** Something that the brand promised in the thread. `start` and `end` are offsets of the message. */
export interface BrandPromise extends Quote {
  /** The message's index in the thread. */
  readonly message: number
  /** Who gave it: the message's agent, else whoever signs it. */
  readonly agent: string | null
  /** When it was given, epoch milliseconds; null when the message has no date. */
  readonly madeAt: number | null
  readonly kind: Commitment['kind']
  /** The last instant at which it is kept, epoch milliseconds; null without a time, or when nothing dates the message. */
  readonly due: number | null
  /** `word`: to write, call or tell; any later answer of the brand keeps it. `deed`: a refund, a visit, a parcel. */
  readonly of: 'word' | 'deed'
  /**
   * Index in the thread of the message that keeps it, in time or late: a later answer of the brand, or the customer
   * who says that all is well; null when no message does.
   */
  readonly keptBy: number | null
}

/** What the brand promised this customer in the thread, oldest first. Empty without a thread. */
export function promisesIn(reading: Reading): readonly BrandPromise[] {
  const conversation = conversationOf(reading)
  return conversation.flatMap((said) =>
    said.by === 'brand' && !isToSomebodyElse(said, reading) ? promisesOf(said, conversation) : [],
  )
}

function promisesOf(said: Said, conversation: readonly Said[]): readonly BrandPromise[] {
  const { says, at: madeAt, index } = said
  if (index === null) return []
  const agent = said.agent ?? says.signature?.agent ?? null
  return says.commitments.map(({ kind, due, start, end, text }) => {
    const of = isOfWord(says, { start, end }) ? 'word' : 'deed'
    const keeper = conversation
      .slice(conversation.indexOf(said) + 1)
      .find((later) => keeps(later, of) && !isSameAnswer(said, later, conversation))
    return {
      message: index,
      start,
      end,
      text,
      agent,
      madeAt,
      kind,
      // Words are dated from when they were written; without a date "tomorrow" is no day.
      due: due === null || madeAt === null ? null : Date.parse(due),
      of,
      keptBy: keeper?.index ?? null,
    }
  })
}

function isOfWord(says: PartReading, { start, end }: Pick<Quote, 'start' | 'end'>): boolean {
  return says.phrases('promise-to-tell').some((match) => match.start < end && start < match.end)
}

function keeps({ by, says, index }: Said, of: BrandPromise['of']): boolean {
  if (index === null || by === 'other') return false
  if (by === 'customer') return says.phrases('all-is-well').length > 0
  return of === 'word' || says.phrases('promise-kept').length > 0
}
