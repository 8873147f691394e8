import type { Range } from '../phrases/types.ts'
import type { PartReading } from './facts.ts'
import type { Reading } from './reading.ts'
import { namedRecipient } from './recipient.ts'
import { limitIn } from './time-beside.ts'

/** A hand-off to an office without a name, and what stands beside it that makes it good. */
export interface UnnamedOffice {
  readonly office: Range
  /** The office, and those of the three things that are there. */
  readonly found: readonly Range[]
  readonly missing: readonly ('noName' | 'noOwner' | 'noDate')[]
}

/**
 * The anonymous offices in a message, one a sentence. Within one sentence on either side a good hand-off has a named
 * recipient, a first person who acts, and a date. To pass an idea on ("Great idea! I've sent it to …") is no hand-off.
 */
export function unnamedOffices(part: PartReading, reading: Reading): readonly UnnamedOffice[] {
  const ideas = part.phrases('suggestion')
  const matches = part
    .phrases('competent-office')
    .filter((match) => !ideas.some(({ sentence }) => sentence === match.sentence - 1))
  return matches
    .filter((match, i) => matches.findIndex(({ sentence }) => sentence === match.sentence) === i)
    .map((match) => {
      const { sentences } = part
      const start = sentences[Math.max(0, match.sentence - 1)]?.start ?? match.start
      const end = (sentences[match.sentence + 1] ?? sentences[match.sentence])?.end ?? match.end
      const isNear = (range: Range) => range.start >= start && range.end <= end
      const name = namedRecipient(part, { start, end }, reading)
      const owner = part.phrases('first-person-action').find(isNear)
      const promise = part.commitments.find(({ kind, ...range }) => kind === 'dated' && isNear(range))
      const asked = part.requests.some((request) => isNear(request))
      // "… and it's fixed by tonight"; after a request the limit may be the customer's.
      const date = promise ?? (asked ? undefined : limitIn(part, { start, end }))
      return {
        office: match,
        found: [match, name, owner, date].filter((range) => range != null),
        missing: [
          ...(name === null ? ['noName' as const] : []),
          ...(owner === undefined ? ['noOwner' as const] : []),
          ...(date == null ? ['noDate' as const] : []),
        ],
      }
    })
}
