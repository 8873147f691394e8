import { agentOf, agentOfDraft, maySameAgent } from './agents.ts'
import { conversationOf, isToSomebodyElse, type Said } from './conversation.ts'
import type { PartReading } from './facts.ts'
import { isAcronym } from './lexicon/index.ts'
import { nameWords } from './name-match.ts'
import type { Reading } from './reading.ts'

/** Another agent than the one whom the customer knows. */
export interface AgentChange {
  /** The last message that somebody signed, or that is known to be somebody's. */
  readonly last: Said
  readonly before: string
  readonly now: string
}

/** An account's number or mail address is nobody's name. */
const NO_NAME = /[\d@]/

/** Null when the same agent goes on, when one of the two is not known, and when the customer has met both. */
export function changeOfAgent(reading: Reading): AgentChange | null {
  const now = agentOfDraft(reading)
  if (now === null || NO_NAME.test(now)) return null
  const signed = conversationOf(reading).flatMap((said) => {
    const agent = said.by === 'brand' && !isToSomebodyElse(said, reading) ? agentOf(said) : null
    return agent === null || NO_NAME.test(agent) ? [] : [{ said, agent }]
  })
  const last = signed.at(-1)
  const roster = reading.brand.agents ?? []
  if (last === undefined || signed.some(({ agent }) => maySameAgent(agent, now, roster))) return null
  return { last: last.said, before: last.agent, now }
}

/** Whether the draft says who writes, or speaks of the one who wrote before. */
export function introducesAgent({ parts }: Reading, { before }: AgentChange): boolean {
  const [name = ''] = nameWords(before)
  return parts.some(
    (part) =>
      part.signature?.style === 'intro' ||
      part.phrases('introduces-self').length > 0 ||
      (name.length > 2 && part.tokens.some(({ kind, base }) => kind === 'word' && base === name)) ||
      writesInitials(part, before),
  )
}

/** "… the link that DW sent you"; "9 AM" is the morning. */
function writesInitials({ text, tokens }: PartReading, before: string): boolean {
  const isInitials = /^[A-Z]{2,4}$/.test(before) && !isAcronym(before.toLowerCase())
  return (
    isInitials &&
    tokens.some(
      ({ start, end }, at) => text.slice(start, end) === before && tokens[at - 1]?.kind !== 'number',
    )
  )
}
