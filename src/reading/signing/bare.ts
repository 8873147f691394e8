import { afterSentence, startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isAcronym, isAmbiguousName, isFirstName, lexiconOf } from '../lexicon/index.ts'
import { type NameSpan, nameAt } from '../name-span.ts'
import { isAgent, type NamedText } from '../people.ts'
import { titleAt } from '../salutation.ts'
import { finalName, isAddressee, MOST_INITIALS, signed, type Tail } from './tail.ts'

/** How many tokens a bare name takes at most. */
const LONGEST = 6
/** A name that no list knows has at least so many letters. */
const SHORTEST_UNKNOWN = 3

/** "… clarify. Jason", "… https://… HRB", "… today. (RK)", a name on a line of its own. */
export function bareIn(tail: Tail): Signature | null {
  const { part, end, last } = tail
  const bracketed = bracketedIn(tail)
  if (bracketed !== null) return bracketed
  for (let at = Math.max(1, end - LONGEST); at < last; at++) {
    if (!afterSentence(part, at)) continue
    const title = isRank(part, at) ? titleAt(part, at, tail.lexicon) : at
    const span = finalName(tail, title)
    if (span === null) continue
    if (isAddressee(span, tail)) return null
    if (title > at || isSigner(tail, span))
      return signed(tail, { from: at, to: span.to, agent: span.text, style: 'name' })
  }
  return null
}

/** "Mrs" and "Sig.ra" call a customer; nobody but the writer stands at the end as "Dott.ssa Rinaldi". */
function isRank({ tokens }: NamedText, at: number): boolean {
  return /^(?:dr|prof|dott|avv|ing|arch|geom|rag)/.test(tokens[at]?.base ?? '')
}

function bracketedIn(tail: Tail): Signature | null {
  const { part, end } = tail
  const [open, word, close] = part.tokens.slice(Math.max(0, end - 3), end)
  if (
    word === undefined ||
    !['()', '[]'].includes(`${open?.base}${close?.base}`) ||
    !afterSentence(part, end - 3)
  )
    return null
  const span = nameAt(part, end - 2, { accepts: (base) => base === word.base })
  if (span === null || isAddressee(span, tail) || end < 4) return null
  const letters = span.text.replace(/[^\p{L}]/gu, '')
  const isInitials =
    letters === letters.toUpperCase() && isBareInitials(part, { ...span, from: end - 3 }, letters)
  if (!isInitials && !isFirstName(span.base) && !isAgent(span.text, tail.context)) return null
  return signed(tail, { from: end - 3, to: end, agent: span.text, style: 'name' })
}

/** Without a mark or a closing initials are believed, and a word that is none of a language's and no name of a thing. */
function isSigner({ part, context, end }: Tail, span: NameSpan): boolean {
  if (isAgent(span.text, context)) return true
  // "Dana!" calls.
  if ('!?'.includes(part.tokens[end]?.base ?? ' ')) return false
  const letters = span.text.replace(/[^\p{L}]/gu, '')
  if (letters === letters.toUpperCase()) return isBareInitials(part, span, letters)
  if (isFirstName(span.base)) return true
  if (letters.length < SHORTEST_UNKNOWN || /\p{N}/u.test(span.text)) return false
  return startsLine(part, span.from) || (span.to === end && span.to - span.from === 1 && isNoWord(part, span))
}

/** In German every noun has a capital; elsewhere the last word of all may be one of another language. */
function isNoWord({ language }: NamedText, { base }: NameSpan): boolean {
  return language !== 'de' && !isAcronym(base) && (isAmbiguousName(base) || lexiconOf(null).mayBeName(base))
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
