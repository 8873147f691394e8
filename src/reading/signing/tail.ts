import type { Range, Token } from '../../phrases/types.ts'
import { bodyEnd, isAttached } from '../edges.ts'
import type { Counter, PartReading, Salutation, Signature, SignatureStyle } from '../facts.ts'
import { isAmbiguousName, isFirstName, type Lexicon, lexiconOf } from '../lexicon/index.ts'
import { type NameSpan, nameAt } from '../name-span.ts'
import { brandWords, isCustomers, type NamedText, type PeopleContext } from '../people.ts'

/** What the signature's reader needs of a message: its text, and the facts that stand in the way. */
export type SignableText = NamedText & Pick<PartReading, 'counter' | 'salutation'>

/** The end of a message, what follows a signature taken off: a signature, if there is one, ends at token `end`. */
export interface Tail {
  readonly part: NamedText
  readonly context: PeopleContext
  readonly lexicon: Lexicon
  readonly salutation: Salutation | null
  readonly counter: Counter | null
  /** Exclusive. */
  readonly end: number
  /** `end`, less a full stop after the last word: "Phil." */
  readonly last: number
}

/** How many tokens a signature takes at most, a company's name included. */
export const LONGEST = 10
export const MOST_INITIALS = 3

export function tailOf(part: SignableText, context: PeopleContext): Tail {
  const { tokens, counter, salutation } = part
  let end = bodyEnd(part)
  while (end > 0 && isIn(counter, tokens[end - 1])) end = bodyEnd(part, end - 1)
  // British brands send a kiss: "Priya x"
  if (part.language === 'en' && /^x{1,3}$/.test(tokens[end - 1]?.base ?? '')) end--
  end = beforeAdornment(part, end)
  const last = tokens[end - 1]?.base === '.' && isAttached(part, end - 1) ? end - 1 : end
  return { part, context, lexicon: lexiconOf(part.language), salutation, counter, end, last }
}

/** Before the mark that closes "*Kim*" and "_Kim_", and before the face of "Kim :)". */
function beforeAdornment({ tokens, text }: NamedText, end: number): number {
  const face = /[:;]-?[()]$/.exec(text.slice(0, tokens[end - 1]?.end))
  let at = end
  while (face !== null && at > 1 && (tokens[at - 1]?.start ?? 0) >= face.index) at--
  while (at > 1 && isAttached({ text, tokens }, at - 1) && '*_~'.includes(tokens[at - 1]?.base ?? ' ')) at--
  return at
}

export function isIn(range: Range | null, token: Token | undefined): boolean {
  return range !== null && token !== undefined && range.start <= token.start && token.end <= range.end
}

/** The name that begins at a token and reaches the message's end, with or without its full stop. */
export function finalName({ part, context, lexicon, end, last }: Tail, at: number): NameSpan | null {
  const ofBrand = brandWords(context.brand)
  const span = nameAt(part, at, {
    accepts: (base) => !ofBrand.has(base) && (lexicon.mayBeName(base) || isAmbiguousName(base)),
  })
  if (span === null) return null
  const to = endOfPair(part, span.to, lexicon)
  return to === end || to === last ? { ...span, to } : null
}

/** "Rosa e Toni", "Anna & Ben": the end of the second name, or of the only one. */
function endOfPair(part: NamedText, at: number, lexicon: Lexicon): number {
  const and = lexicon.phrases('and').lengthAt(part.tokens, at)
  const second = and > 0 ? nameAt(part, at + and, { accepts: isFirstName }) : null
  return second?.to ?? at
}

/** Whether a name at the end is the customer's: greeted by it, or known by it. */
export function isAddressee({ text }: NameSpan, { context, salutation }: Tail): boolean {
  return salutation?.name === text || isCustomers(text, context.customer)
}

/** The signature that takes the tokens `from` to `to` (exclusive). */
export function signed(
  { part }: Tail,
  { from, to, agent, style }: { from: number; to: number; agent: string; style: SignatureStyle },
): Signature {
  const start = part.tokens[from]?.start ?? 0
  const end = part.tokens[to - 1]?.end ?? start
  return { text: part.text.slice(start, end), start, end, agent, style, level: levelOf(agent) }
}

/** "RK", "ra" and "HRB" are initials; "DAVE" and "Al" are names. */
export function levelOf(name: string): 'person' | 'initials' {
  const letters = name.replace(/[^\p{L}]/gu, '')
  const isName = isFirstName(letters.toLowerCase())
  if (letters.length <= 2) return isName ? 'person' : 'initials'
  const isCapitals = letters === letters.toUpperCase()
  return isCapitals && (letters.length <= MOST_INITIALS || (letters.length === 4 && !isName))
    ? 'initials'
    : 'person'
}
