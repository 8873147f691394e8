import { agentOf, agentOfDraft, maySameAgent } from './agents.ts'
import { readContinuation } from './continuation.ts'
import { conversationOf, isToSomebodyElse, type Said } from './conversation.ts'
import { sameHandle } from './handles.ts'
import { nameMatches } from './name-match.ts'
import { isOnlyThanks } from './only-thanks.ts'
import { promisesIn } from './promises.ts'
import type { Reading } from './reading.ts'

/** What the brand has already said to the customer's last request. */
export interface Answered {
  /** The last thing that the customer asked. */
  readonly asked: Said
  /** The brand's last answer to it. */
  readonly answer: Said
  /** The customer's thanks for them: the matter is closed. */
  readonly thanks: Said | null
}

/** Null when the customer's last request waits for an answer, or when nobody can tell to whom the brand spoke since. */
export function answeredSince(reading: Reading): Answered | null {
  const [head] = reading.parts
  if (head !== undefined && isToSomebodyElse({ says: head }, reading)) return null
  const conversation = conversationOf(reading)
  const customers = conversation.filter(({ by }) => by === 'customer')
  const asked = customers.findLast(({ says }) => !isOnlyThanks(says)) ?? customers.at(-1)
  if (asked === undefined) return null
  const since = conversation.slice(conversation.indexOf(asked) + 1)
  const answer = since.findLast(
    (said, at) => said.by === 'brand' && isToCustomer(said, since.slice(0, at), reading) && !isReceipt(said),
  )
  if (answer === undefined) return null
  const after = since.slice(since.indexOf(answer) + 1)
  return { asked, answer, thanks: after.findLast(({ by }) => by === 'customer') ?? null }
}

/** By the handle or the name at its head; without either, because nobody else has spoken before it. */
function isToCustomer(said: Said, before: readonly Said[], reading: Reading): boolean {
  if (isToSomebodyElse(said, reading)) return false
  const { says, text } = said
  const { customer } = reading
  const mentions = says.tokens.filter(({ kind }) => kind === 'mention')
  if (mentions.some(({ start, end }) => sameHandle(text.slice(start, end), customer.handle))) return true
  if (says.names.length > 0 && customer.nameTokens.length > 0)
    return says.names.some((name) => nameMatches(name.text, customer) !== 'other')
  return before.every(({ by }) => by !== 'other')
}

/** A longer message says something besides. */
const LONGEST_RECEIPT = 40

/** "We have received your message": what a machine sends at once answers nothing. */
function isReceipt({ says }: Said): boolean {
  const words = says.tokens.filter(({ kind }) => kind === 'word').length
  return words <= LONGEST_RECEIPT && says.phrases('automatic-receipt').length > 0
}

/** Messages of one agent that follow one another so closely are one answer. */
const SAME_ANSWER = 15 * 60_000

/** Whether the draft goes on with an answer of the brand: by its counter, by what it replies to, or minutes later. */
export function continues(answer: Said, reading: Reading): boolean {
  const { parts, now, thread, channel } = reading
  const [head] = parts
  const { counter } = answer.says
  if ((head?.counter?.index ?? 1) > 1) return true
  if (counter !== null && counter.index < counter.of) return true
  if (readContinuation(answer.says)?.certain) return true
  const id = answer.index === null ? undefined : thread?.[answer.index]?.id
  if (head?.inReplyTo != null && head.inReplyTo === id) return true
  const isElsewhere = answer.channel !== null && channel !== null && answer.channel !== channel
  if (isElsewhere || answer.at === null || now - answer.at > SAME_ANSWER) return false
  if (isUnfinished(answer.text)) return true
  const signer = agentOfDraft(reading)
  // The first of several messages may leave the signature to the last.
  const isSignedLater = signer === null && head?.counter != null && head.counter.index < head.counter.of
  return (agentOf(answer) === null && signer === null) || isSignedLater || isBySame(answer, reading)
}

/** "Please send us your full name,": the sentence goes on in the next message. */
function isUnfinished(text: string): boolean {
  return /[,;]\s*$/.test(text)
}

/** Whether the draft is signed by the agent who gave the answer. */
export function isBySame(answer: Said, reading: Reading): boolean {
  const [earlier, now] = [agentOf(answer), agentOfDraft(reading)]
  return earlier !== null && now !== null && maySameAgent(earlier, now, reading.brand.agents ?? [])
}

/** So long after its date, and without a date after it was given, nobody waits for a promise any more. */
const OPEN_FOR = 30 * 86_400_000

/** The words of the latest promise that the brand may still have to keep; null without one. */
export function openPromise(reading: Reading): string | null {
  const open = promisesIn(reading).filter(({ keptBy, due, madeAt }) => {
    const from = due ?? madeAt
    return keptBy === null && (from === null || reading.now - from <= OPEN_FOR)
  })
  return open.at(-1)?.text ?? null
}

const REFERS_BACK = ['refers-back', 'promise-kept'] as const

/** Whether the draft speaks of what the brand said before: whoever writes it knows of it. */
export function refersBack({ parts }: Reading): boolean {
  return parts.some((part) => REFERS_BACK.some((family) => part.phrases(family).length > 0))
}
