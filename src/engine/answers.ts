import { readContinuation } from '../reading/continuation.ts'
import { isSameAnswer, type Said } from '../reading/conversation.ts'
import { sameHandle } from '../reading/handles.ts'
import type { Reading } from '../reading/reading.ts'
import { onRoster } from '../reading/roster.ts'
import { addresseeOf } from './addressee.ts'

/**
 * The messages of the brand, those that are parts of one answer together. A part follows within minutes, by the same
 * agent, on the same channel, to the same person. Where nothing tells the time, or a bystander wrote in between, only
 * a counter or a mark of continuation makes it one.
 */
export function groupAnswers(conversation: readonly Said[], reading: Reading): readonly (readonly Said[])[] {
  const answers: Said[][] = []
  for (const said of conversation) {
    if (said.by !== 'brand' || said.index === null) continue
    const last = answers.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isNextPart(before, said, conversation, reading))
      last.push(said)
    else answers.push([said])
  }
  return answers
}

function isNextPart(before: Said, said: Said, conversation: readonly Said[], reading: Reading): boolean {
  if (!isByTheSame(before, said, reading) || beginsAnew(before, said)) return false
  const isTimed = before.at !== null && said.at !== null
  const goesOn = continues(before, said)
  const without = goesOn ? conversation.filter(({ by }) => by !== 'other') : conversation
  if (!isSameAnswer(before, said, without) || !(isTimed || goesOn)) return false
  const heard = conversation.slice(0, conversation.indexOf(before))
  return addresseeOf(before, heard, reading) === addresseeOf(said, heard, reading)
}

function isByTheSame(before: Said, said: Said, { thread, brand }: Reading): boolean {
  const [one, two] = [before, said].map(({ index }) => (index === null ? undefined : thread?.[index]))
  if (one?.channel !== two?.channel) return false
  if (one?.author !== undefined && two?.author !== undefined && !sameHandle(one.author, two.author))
    return false
  const [first, second] = [signerOf(before), signerOf(said)]
  if (first === null || second === null) return true
  const agents = [{ name: first }, ...(brand.agents ?? []).filter((agent) => onRoster(first, [agent]))]
  return onRoster(second, agents)
}

function signerOf({ agent, says: { signature } }: Said): string | null {
  return agent ?? (signature?.level === 'team' ? null : (signature?.agent ?? null))
}

/** After a message without a counter, after 2/2, or after itself, 1/2 is the first of another series. */
function beginsAnew({ says: { counter: before } }: Said, { says: { counter } }: Said): boolean {
  return counter?.index === 1 && (before === null || before.index === before.of || before.index > 1)
}

function continues({ says: before }: Said, { says }: Said): boolean {
  const { counter } = says
  if (counter !== null && before.counter !== null) return counter.index === before.counter.index + 1
  return readContinuation(before)?.certain === true
}
