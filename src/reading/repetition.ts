import { conversationOf, isToSomebodyElse, type Said } from './conversation.ts'
import { sameHandle } from './handles.ts'
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
    .filter(
      (said): said is Dated =>
        said.by === 'customer' &&
        said.at !== null &&
        !isOnlyThanks(said.says) &&
        !isToBystander(said, reading),
    )
}

/** Whether the customer answers somebody else who has joined in: "@friend I know, right?" waits for nobody's answer. */
function isToBystander({ says: { tokens, text } }: Said, { thread, brand }: Reading): boolean {
  const handles = tokens
    .filter(({ kind }) => kind === 'mention')
    .map(({ start, end }) => text.slice(start, end))
  const [head] = handles
  if (tokens[0]?.kind !== 'mention' || head === undefined) return false
  if (handles.some((handle) => (brand.handles ?? []).some((own) => sameHandle(own, handle)))) return false
  return (thread ?? []).some(
    ({ by, author }) => by === 'other' && author !== undefined && sameHandle(author, head),
  )
}
