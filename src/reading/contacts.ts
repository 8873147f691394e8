import { conversationOf, type Said } from './conversation.ts'
import type { Reading } from './reading.ts'

/** Messages closer than this, with nobody between them, are one contact. */
const ONE_CONTACT = 60 * 60_000

/**
 * The messages by which the customer got in touch before the one that is answered: through another channel, an hour
 * and more earlier, or answered by the brand. What two messages within minutes begin is one contact.
 */
export function earlierContacts(reading: Reading): readonly Said[] {
  const said = conversationOf(reading)
  const own = said.filter(({ by }) => by === 'customer')
  const last = own.at(-1)
  const lastAt = last?.at ?? (reading.case.now === null ? null : Date.parse(reading.case.now))
  return own.filter((message) => {
    if (message === last && reading.post !== null) return false
    const after = said.slice(said.indexOf(message) + 1)
    const isAnswered = after.some(({ by }) => by === 'brand')
    const isElsewhere = message.channel !== null && last?.channel != null && message.channel !== last.channel
    const isEarlier = message.at !== null && lastAt !== null && lastAt - message.at >= ONE_CONTACT
    return isAnswered || isElsewhere || isEarlier
  })
}
