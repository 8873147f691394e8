import type { Complaint } from '../source/complaint.ts'
import type { Path } from '../source/document.ts'
import { lazily } from '../source/lazily.ts'
import type { CaseInput, FrontMatter, Known, MessageInput } from './model.ts'

/**
 * What a schema cannot say: a draft that says nothing, a thread that is not in the order of time, a number that is
 * no longer the one that was written.
 * Null when nothing is wrong.
 */
export function findFlaw(input: CaseInput): Complaint | null {
  return draftFlaw(input) ?? contextFlaw(input)
}

/** The same for a case without its draft. */
export function contextFlaw({ thread, known }: Pick<FrontMatter, 'thread' | 'known'>): Complaint | null {
  return (Array.isArray(thread) ? threadFlaw(thread) : null) ?? (known ? knownFlaw(known) : null)
}

/** A claim or an order of many digits, which were lost when it was read as a number. */
function knownFlaw(known: Known): Complaint | null {
  for (const [key, value] of Object.entries(known)) {
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      return {
        path: ['known', key],
        what: 'value',
        message: 'is a number, which loses its last digits; quote it',
      }
    }
  }
  return null
}

function draftFlaw({ draft }: CaseInput): Complaint | null {
  if (typeof draft === 'string') return textFlaw(draft, ['draft'])
  for (const [index, part] of draft.entries()) {
    const isText = typeof part === 'string'
    const flaw = isText ? textFlaw(part, ['draft', index]) : textFlaw(part.text, ['draft', index, 'text'])
    if (flaw !== null) return flaw
  }
  return null
}

/** Many times the longest e-mail. Reading is linear, and yet a mistaken file of 50 MB would take minutes. */
export const LONGEST_REPLY = 100_000

/** Why a text is no reply: `is empty`, `holds only a mention`, `is 200000 characters long`; null when it is one. */
export function noReply(text: string): string | null {
  if (text.length > LONGEST_REPLY) return `is ${text.length} characters long`
  if (PLAIN_WORD.test(text)) return null
  const words = text.split(INVISIBLE()).filter((word) => word !== '')
  if (words.length === 0) return 'is empty'
  if (words.every((word) => MENTION.test(word))) {
    return words.length === 1 ? 'holds only a mention' : 'holds only mentions'
  }
  return null
}

/** Settles nearly every draft at its first or second word. */
const PLAIN_WORD = /(?:^|\s)[A-Za-z\u00c0-\u024f]/
/** White space, and what a reader does not see: controls, zero-width and direction marks, fillers. */
const INVISIBLE = lazily(() => /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]+/u)
const MENTION = /^[.(]?[@\uff20][^@\s]*(@[^@\s]*)?$/

function textFlaw(text: string, path: Path): Complaint | null {
  const message = noReply(text)
  return message === null ? null : { path, what: 'value', message: `${message}; expected a reply` }
}

/** A message that is earlier than one above it. */
export function threadFlaw(thread: readonly MessageInput[]): Complaint | null {
  let latest: string | null = null
  for (const [index, { createdAt }] of thread.entries()) {
    if (createdAt === undefined) continue
    if (latest !== null && isBefore(createdAt, latest)) {
      const message = 'is earlier than a message above it; expected the thread oldest first'
      return { path: ['thread', index, 'createdAt'], what: 'value', message }
    }
    latest = createdAt
  }
  return null
}

/** Instants of the same form are in the order of their letters, which spares parsing them. */
function isBefore(a: string, b: string): boolean {
  if (a.length === b.length && a.endsWith('Z') && b.endsWith('Z')) return a < b
  return Date.parse(a) < Date.parse(b)
}
