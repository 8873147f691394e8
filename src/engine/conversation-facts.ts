import { isCustomersName } from '../reading/addressing.ts'
import type { Said } from '../reading/conversation.ts'
import type { Reading } from '../reading/reading.ts'
import { onRoster } from '../reading/roster.ts'

/** What a reply says of whoever wrote it, for the table by agent. */
export interface ReplyFacts {
  /** As the roster has them, else as the thread or the signature calls them; null when nothing tells. */
  readonly agent: string | null
  /** The customer is called by a name, their own where it is known. */
  readonly named: boolean
  readonly signed: boolean
}

export function replyFacts(reading: Reading): ReplyFacts {
  const { parts, customer } = reading
  const names = parts.flatMap((part) => part.names)
  const isKnown = customer.nameTokens.length > 0
  return {
    agent: agentOf(reading),
    named: names.some(({ text }) => !isKnown || isCustomersName(text, reading)),
    signed: parts.some(({ signature }) => signature !== null),
  }
}

function agentOf({ parts, brand, case: { agent } }: Reading): string | null {
  const signed = parts.flatMap(({ signature }) =>
    signature?.level === 'team' ? [] : (signature?.agent ?? []),
  )
  const name = agent ?? signed[0] ?? null
  if (name === null) return null
  return brand.agents?.find((known) => onRoster(name, [known]))?.name ?? name
}

/** How a conversation began: when a customer asks, and when the brand first answers. */
export interface FirstAnswer {
  /** A customer wrote; otherwise there is nothing to answer. */
  readonly asked: boolean
  /** The first message of the brand after that; null while there is none. */
  readonly answer: Said | null
  /** Milliseconds between the two; null without an answer, or where one of them has no date. */
  readonly after: number | null
}

/** Of a whole conversation, oldest first; the draft is not sent, and answers nobody yet. */
export function firstAnswer(conversation: readonly Said[]): FirstAnswer {
  const first = conversation.findIndex(({ by }) => by === 'customer')
  const answer = conversation.slice(first + 1).find(({ by }) => first >= 0 && by === 'brand') ?? null
  const from = conversation[first]?.at ?? null
  const after = from === null || answer?.at == null ? null : Math.max(0, answer.at - from)
  return { asked: first >= 0, answer, after }
}
