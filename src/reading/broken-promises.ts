import { conversationOf, isSameAnswer, type Said } from './conversation.ts'
import type { PartReading } from './facts.ts'
import { type BrandPromise, promisesIn } from './promises.ts'
import type { Reading } from './reading.ts'

/** A promise whose time is over, unkept and unowned, and the line that has it. */
export interface BrokenPromise extends BrandPromise {
  readonly due: number
  readonly said: Said
}

/** Words that own a promise, or that it is kept late. */
const OWNING = ['promise-kept', 'wait-acknowledged', 'repetition-acknowledged']

/**
 * The promises of the thread that are past due and that neither a message of the thread nor the draft keeps or owns.
 * A word ("I'll write by Friday") is broken only where the draft again puts the customer off; a deed ("the refund
 * leaves on Friday") only where the customer wrote after its time that it is not done, for deeds are seldom told of.
 */
export function brokenPromises(reading: Reading): readonly BrokenPromise[] {
  const [first] = reading.parts
  // In a language that is not known the lack of words that keep or own a promise means nothing.
  if (reading.language === null || (first?.counter?.index ?? 1) > 1) return []
  if (reading.parts.some(owns)) return []
  const conversation = conversationOf(reading)
  return promisesIn(reading).flatMap((promise): readonly BrokenPromise[] => {
    const { due, keptBy, of, message } = promise
    const said = conversation.find(({ index }) => index === message)
    if (due === null || keptBy !== null || reading.now <= due || said === undefined) return []
    const later = conversation.slice(conversation.indexOf(said) + 1)
    const isSettled = later.some(
      (one) => one.by === 'brand' && owns(one.says) && !isSameAnswer(said, one, conversation),
    )
    const isBroken = of === 'word' ? putsOff(reading) : later.some((one) => isMissed(one, due))
    return isBroken && !isSettled ? [{ ...promise, due, said }] : []
  })
}

function owns(says: PartReading): boolean {
  return says.apology === 'yes' || OWNING.some((family) => says.phrases(family).length > 0)
}

/** The draft sends the customer on, asks for something, or promises a word again. */
function putsOff({ parts }: Reading): boolean {
  return parts.some(
    ({ handoffs, requests, commitments }) =>
      handoffs.some(({ kind }) => kind !== 'owned') ||
      requests.length > 0 ||
      commitments.some(({ kind }) => kind === 'vague'),
  )
}

function isMissed({ by, at, says }: Said, due: number): boolean {
  return by === 'customer' && at !== null && at > due && says.phrases('still-waiting').length > 0
}
