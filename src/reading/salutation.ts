import { bodyStart, closesClause, isAttached, isCapitalised, startsLine } from './edges.ts'
import type { NameUse, Salutation } from './facts.ts'
import { type Lexicon, lexiconOf } from './lexicon/index.ts'
import { type NameSpan, nameAt } from './name-span.ts'
import { customerForm, evidenceFor, isKnownWord, type NamedText, type PeopleContext } from './people.ts'

/** A greeting or another courtesy at the head of a sentence, and whom it addresses. */
export interface Address {
  /** Token indexes: the courtesy from `from` to `to`; `addressed` is the end of the anonymous addressee, else `to`. */
  readonly from: number
  readonly to: number
  /** The end of the first courtesy; of one alone it is `to`. */
  readonly first: number
  readonly addressed: number
  readonly isGreeting: boolean
  readonly names: readonly NameSpan[]
  readonly hasTitle: boolean
}

/** Reads the greeting with which a message begins: "Hi Dana", "Gentile Sig.ra Rossi", "Hello there"; null without one. */
export function readSalutation(part: NamedText, context: PeopleContext): Salutation | null {
  const address = addressAt(part, headOf(part), context)
  if (address === null || !address.isGreeting) return null
  const { tokens, text } = part
  const start = tokens[address.from]?.start ?? 0
  const name = address.names[0] ?? null
  const insertAt = tokens[address.addressed - 1]?.end ?? start
  const end = name?.end ?? insertAt
  const greetingEnd = address.first === address.to ? end : (tokens[address.first - 1]?.end ?? end)
  return { text: text.slice(start, end), start, end, name: name?.text ?? null, insertAt, greetingEnd }
}

/** The token at which a message begins to speak: after mentions, a part counter and opening marks. */
export function headOf(part: NamedText): number {
  const at = bodyStart(part)
  const { tokens } = part
  const open = '([{'.includes(tokens[at]?.base ?? ' ') ? 1 : 0
  const [first, slash, second] = tokens.slice(at + open, at + open + 3)
  const counts =
    first?.kind === 'number' && second?.kind === 'number' && slash !== undefined && slash.base.length <= 3
  if (counts) return bodyStart(part, at + open + 3)
  // "1️⃣ Hi Dana": a number on a key of its own.
  const isKey = first?.kind === 'number' && /^\d\ufe0f?\u20e3$/.test(part.text.slice(first.start, first.end))
  return isKey ? bodyStart(part, at + 1) : at
}

/** Reads "Hi Dana", "Thanks Dana", "Buongiorno Sig.ra Rossi" at a token; null when no courtesy begins there. */
export function addressAt(part: NamedText, at: number, context: PeopleContext): Address | null {
  const { tokens } = part
  const lexicon = lexiconOf(part.language)
  let to = at
  let first = at
  let isGreeting = false
  // "Oh no, hi Dana": up to three courtesies before the name.
  for (let count = 0; count < 3; count++) {
    const from = count === 0 ? to : skipSeparator(part, to)
    const greeting = lexicon.phrases('greetings').lengthAt(tokens, from)
    const other = lexicon.phrases('interjections').lengthAt(tokens, from)
    const length = Math.max(greeting, other)
    if (length === 0 || isNameInstead(part, from, length, context)) break
    if (count > 0 && startsLine(part, from) && !isGreeting) break
    isGreeting ||= greeting >= other && greeting > 0
    to = from + length
    if (count === 0) first = to
  }
  if (to === at) return null
  const addressed = to + (isGreeting ? anonymousAt(part, to, lexicon, context) : 0)
  const found = namesAfter(part, addressed, isGreeting, context)
  return { from: at, to, first, addressed, isGreeting, ...found }
}

/** "Dear" and "Viva" may be the customer's own name. */
function isNameInstead(part: NamedText, at: number, length: number, { customer }: PeopleContext): boolean {
  return length === 1 && customer.nameTokens.includes(part.tokens[at]?.base ?? '')
}

function anonymousAt(part: NamedText, at: number, lexicon: Lexicon, context: PeopleContext): number {
  const { tokens } = part
  const separated = tokens[at]?.base === ',' ? 1 : 0
  const length = lexicon.phrases('anonymous').lengthAt(tokens, at + separated)
  if (length === 0 || isKnownWord(part, at + separated, context)) return 0
  // "Bonjour Monsieur Lefèvre" addresses somebody.
  const title = titleAt(part, at + separated, lexicon)
  const isTitle = title > at + separated && nameAt(part, title, customerForm(lexicon, context)) !== null
  return isTitle ? 0 : separated + length
}

const SEPARATORS = ',!.'

/** Steps over one comma or mark and pictures between a courtesy and what follows it. */
function skipSeparator({ tokens }: NamedText, at: number): number {
  while (tokens[at]?.kind === 'emoji') at++
  if (tokens[at]?.kind === 'punctuation' && SEPARATORS.includes(tokens[at]?.base ?? ' ')) at++
  while (tokens[at]?.kind === 'emoji') at++
  return at
}

const NOBODY_NAMED = { names: [], hasTitle: false } as const

function namesAfter(
  part: NamedText,
  at: number,
  isGreeting: boolean,
  context: PeopleContext,
): Pick<Address, 'names' | 'hasTitle'> {
  const { tokens } = part
  const lexicon = lexiconOf(part.language)
  const from = skipSeparator(part, at)
  const isSeparated = from > at && tokens.slice(at, from).some(({ kind }) => kind === 'punctuation')
  const title = titleAt(part, from, lexicon)
  const form = customerForm(lexicon, context)
  const first = title > from ? nameAt(part, title, form) : null
  const span =
    first ?? nameAt(part, from, isKnownWord(part, from, context) ? { ...form, anyCase: true } : form)
  if (span === null || !isAddressed(part, span, isSeparated, context)) return NOBODY_NAMED
  if (first !== null) return { names: [span], hasTitle: true }
  // "Great Western," against "Thanks Kwabena,"
  const isSure = isGreeting || isSeparated || lexicon.phrases('thanks').lengthBefore(tokens, at) > 0
  if (!isSure && evidenceFor(span, context) === 'form') return NOBODY_NAMED
  const and = lexicon.phrases('and').lengthAt(tokens, span.to)
  const second = and > 0 ? nameAt(part, span.to + and, form) : null
  const isPair = second !== null && closesClause(part, second.to)
  return { names: isPair ? [span, second] : [span], hasTitle: false }
}

/** The end of the titles at a token ("Gentile Dott. Ing. Rossi"), or the token itself. */
export function titleAt(part: NamedText, at: number, lexicon: Lexicon): number {
  const { tokens } = part
  for (let count = 0; count < 3; count++) {
    const length = lexicon.phrases('titles').lengthAt(tokens, at)
    if (length === 0) break
    at += length
    if (tokens[at]?.base === '.' && isAttached(part, at)) at++
  }
  return at
}

/** Whether a name after a courtesy is who is addressed, and not the word that begins the next clause. */
function isAddressed(part: NamedText, span: NameSpan, isSeparated: boolean, context: PeopleContext): boolean {
  const evidence = evidenceFor(span, context)
  if (evidence === 'customer') return true
  if (closesClause(part, span.to)) return true
  // "Hi Dana we …", "Hi Dana We …", but "Hi, Dana is …" and "Hi Hope you …"
  const next = part.tokens[span.to]
  const { mayBeName } = lexiconOf(part.language)
  return !isSeparated && mayBeName(span.base) && (!isCapitalised(part, next) || !mayBeName(next?.base ?? ''))
}

/** A name found after a courtesy, as the fact that it is. */
export function useOf({ text, start, end }: NameSpan, position: NameUse['position']): NameUse {
  return { text, start, end, position }
}
