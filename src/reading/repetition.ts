import { conversationOf, isToSomebodyElse, type Said } from './conversation.ts'
import { isOnlyThanks } from './only-thanks.ts'
import type { Reading } from './reading.ts'

/** A message whose time is known. */
export interface Dated extends Said {
  readonly at: number
}

/**
 * What the customer has written since the brand last spoke to them, oldest first: the messages that ask for an answer
 * and have a date.
 */
export function unansweredMessages(reading: Reading): readonly Dated[] {
  const conversation = conversationOf(reading)
  const spoke = conversation.findLastIndex((said) => said.by === 'brand' && !isToSomebodyElse(said, reading))
  return conversation
    .slice(spoke + 1)
    .filter((said): said is Dated => said.by === 'customer' && said.at !== null && !isOnlyThanks(said.says))
}
