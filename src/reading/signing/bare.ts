import { afterSentence, startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isAcronym, isFirstName } from '../lexicon/index.ts'
import { nameWords } from '../name-match.ts'
import type { NameSpan } from '../name-span.ts'
import { isAgent, type NamedText } from '../people.ts'
import { finalName, isAddressee, MOST_INITIALS, signed, type Tail } from './tail.ts'

/** How many tokens a bare name takes at most. */
const LONGEST = 4
/** A name that no list knows has at least so many letters, on a line of its own. */
const SHORTEST_UNKNOWN = 3

/** "… clarify. Jason", "… https://… HRB", a name on a line of its own. */
export function bareIn(tail: Tail): Signature | null {
  const { part, end, last } = tail
  for (let at = Math.max(1, end - LONGEST); at < last; at++) {
    const span = afterSentence(part, at) ? finalName(tail, at) : null
    if (span === null) continue
    if (isAddressee(span, tail)) return null
    if (isSigner(tail, span)) return signed(tail, { from: at, to: span.to, agent: span.text, style: 'name' })
  }
  return null
}

/** Without mark or closing only a known first name, initials, or a word alone in its line is believed. */
function isSigner({ part, context, end }: Tail, span: NameSpan): boolean {
  if (isAgent(span.text, context)) return true
  // "Dana!" calls.
  if ('!?'.includes(part.tokens[end]?.base ?? ' ')) return false
  const letters = span.text.replace(/[^\p{L}]/gu, '')
  if (letters === letters.toUpperCase()) return isBareInitials(part, span, letters)
  if (isFirstName(nameWords(span.text)[0] ?? '')) return true
  return startsLine(part, span.from) && letters.length >= SHORTEST_UNKNOWN
}

/** Two or three capitals after a sentence that is not itself in capitals, and no "5 p.m. ET", "FAQ", "OK". */
function isBareInitials({ text, tokens }: NamedText, span: NameSpan, letters: string): boolean {
  if (letters.length < 2 || letters.length > MOST_INITIALS || isAcronym(span.base)) return false
  const before = tokens.slice(Math.max(0, span.from - 5), span.from)
  const words = before.filter(({ kind }) => kind === 'word').map(({ start, end }) => text.slice(start, end))
  if (words.length > 1 && words.every((word) => word === word.toUpperCase())) return false
  // The full stop inside "p.m. ET" or "U.S. NY" ends no sentence.
  return !(before.at(-1)?.base === '.' && words.at(-1)?.length === 1)
}
