import { afterSentence, isAttached, isCapitalised, startsLine } from '../edges.ts'
import type { Signature, SignatureStyle } from '../facts.ts'
import { isAcronym, isAmbiguousName, isFirstName } from '../lexicon/index.ts'
import { type NameSpan, nameAt } from '../name-span.ts'
import { isAgent, type NamedText } from '../people.ts'
import { closingBefore } from './closing.ts'
import { isIn, LONGEST, levelOf, MOST_INITIALS, signed, type Tail } from './tail.ts'

const STYLES: Readonly<Record<string, SignatureStyle>> = {
  '^': 'caret',
  '*': 'star',
  '/': 'slash',
  '-': 'dash',
  '–': 'dash',
  '=': 'dash',
  '~': 'tilde',
  '|': 'dash',
  '•': 'dash',
  _: 'dash',
}

/** The style of the mark at a token; null when it is none. */
export function markAt({ tokens }: NamedText, at: number): SignatureStyle | null {
  const token = tokens[at]
  return token?.kind === 'punctuation' ? (STYLES[token.base] ?? null) : null
}

/** "^RK", "*SR", "/KK", "-FR", "– Marco", "= JJ", "~ Olivia". */
export function markedIn(tail: Tail): Signature | null {
  const { part, end } = tail
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const style = markAt(part, at)
    const span = style === null ? null : nameAfter(tail, at, style)
    if (style === null || span === null) continue
    let from = at
    while (isAttached(part, from) && part.tokens[from - 1]?.base === part.tokens[at]?.base) from--
    const isTight = isAttached(part, at + 1)
    if (opensSignature(tail, { from, span, style, isTight }))
      return signed(tail, { from, to: span.to, agent: span.text, style })
  }
  return null
}

/** After a mark nearly anything that has the form of a name, or of initials, signs. */
function nameAfter({ part, lexicon, end, last }: Tail, mark: number, style: SignatureStyle): NameSpan | null {
  const token = part.tokens[mark + 1]
  const isShort = token !== undefined && token.end - token.start <= MOST_INITIALS && mark + 2 === last
  // "… by noon. *sr"; without the end of a sentence "/mo" is a month.
  const anyCase = style === 'caret' || (isShort && isAttached(part, mark + 1) && afterSentence(part, mark))
  const span = nameAt(part, mark + 1, {
    anyCase,
    // "^IN" and "-AS" are initials although they are words; "- Ok" and "- Thanks" sign nothing.
    accepts: (base) =>
      lexicon.mayBeName(base) ||
      isAmbiguousName(base) ||
      (isShort && base === token.base && (anyCase || isInitials(part, mark + 1))),
  })
  if (span === null) return null
  const to = endOfSecond(part, span.to)
  return to === end || to === last ? { ...span, to } : null
}

/** "^JP/TW", "^Niamh & Tom": the end of a second writer's name; the first is who signs. */
function endOfSecond(part: NamedText, at: number): number {
  if (!['/', '&', '+'].includes(part.tokens[at]?.base ?? '')) return at
  return nameAt(part, at + 1, { accepts: () => true })?.to ?? at
}

function isInitials({ text, tokens }: NamedText, at: number): boolean {
  const written = text.slice(tokens[at]?.start, tokens[at]?.end)
  return written === written.toUpperCase() && written !== 'OK'
}

interface Mark {
  readonly from: number
  readonly span: NameSpan
  readonly style: SignatureStyle
  /** The name touches the mark. */
  readonly isTight: boolean
}

/** Whether the mark opens a signature, and is no hyphen, bullet, range, alternative or line of dialogue. */
function opensSignature(tail: Tail, { from, span, style, isTight }: Mark): boolean {
  const { part, context, counter } = tail
  const { text, tokens } = part
  const before = tokens[from - 1]
  if (before === undefined) return style === 'caret'
  if (isIn(counter, before) || closingBefore(tail, from) !== null) return true
  const isTied = isAttached(part, from) && (before.kind === 'word' || before.kind === 'number')
  if (style === 'caret') return !isTied || (before.kind === 'word' && before.base.length > 2)
  if (isTied) return false
  if (isAgent(span.text, context)) return true
  if (style === 'tilde') return before.kind !== 'number'
  // A quotation and its author: “…” – Oscar Wilde
  if ('"”»'.includes(text.slice(before.start, before.end))) return false
  const isName = isFirstName(span.base)
  if (isListed(part, from, isTight)) return isName && afterSentence(part, from)
  if (before.base !== ':' && afterSentence(part, from)) return true
  if (before.kind === 'number') return false
  // "On it, Dana *ErikS" calls the customer first; "Air *New" is one name.
  if (isCapitalised(part, before)) return isTight && (isName || isFirstName(before.base))
  if (isTight && before.base !== ':') return true
  return isName || (levelOf(span.text) === 'initials' && before.kind === 'word' && !isAcronym(span.base))
}

/** Whether the same mark opened an item before: on another line, or as another " -Restart". */
function isListed(part: NamedText, mark: number, isTight: boolean): boolean {
  const { tokens } = part
  const ownLine = startsLine(part, mark)
  return tokens.slice(0, mark - 1).some(({ base, kind }, at) => {
    if (base !== tokens[mark]?.base || kind !== 'punctuation') return false
    if (ownLine) return startsLine(part, at)
    const isItem = !isAttached(part, at) && isAttached(part, at + 1) && isCapitalised(part, tokens[at + 1])
    return isTight && isItem
  })
}
