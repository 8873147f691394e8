import { afterSentence, between, bodyEnd, isAttached, isCapitalised, startsLine } from './edges.ts'
import type { PartReading, Salutation, Signature, SignatureStyle } from './facts.ts'
import { isAcronym, isFirstName, type Lexicon, lexiconOf } from './lexicon/index.ts'
import { nameWords } from './name-match.ts'
import { type NameSpan, nameAt } from './name-span.ts'
import { brandWords, isAgent, isCustomers, type NamedText, type PeopleContext } from './people.ts'
import { headOf } from './salutation.ts'

/** What the signature's reader needs of a message: its text, and the facts that stand in the way. */
export type SignableText = NamedText & Pick<PartReading, 'counter' | 'salutation'>

const STYLES: Readonly<Record<string, SignatureStyle>> = {
  '^': 'caret',
  '*': 'star',
  '/': 'slash',
  '-': 'dash',
  '–': 'dash',
  '=': 'dash',
  '~': 'tilde',
}
/** How many tokens a signature takes at most, a company's name included. */
const LONGEST = 10
const MOST_INITIALS = 3

/**
 * Reads who signs a message: marked ("^RK", "- Rene", "~ Olivia"), under a closing ("Kind regards,\nJana"), as a bare
 * last name ("… clarify. Jason"), with the company ("Marco da TIM"), by a placeholder, or as an introduction at the
 * start ("Sono Marco"). Links, hashtags, pictures and the part counter around it are looked through. Null without
 * one: the customer's own name at the end is none.
 */
export function readSignature(part: SignableText, context: PeopleContext): Signature | null {
  const tail = tailOf(part, context)
  return (
    placeholderIn(part) ??
    markedIn(tail) ??
    affiliatedIn(tail) ??
    closedIn(tail) ??
    bareIn(tail) ??
    teamTagIn(part, context) ??
    introductionIn(part, context)
  )
}

/** The end of a message: the signature, if there is one, ends at token `end` (exclusive). */
interface Tail {
  readonly part: NamedText
  readonly context: PeopleContext
  readonly lexicon: Lexicon
  readonly salutation: Salutation | null
  readonly end: number
  /** `end`, less a full stop after the last word: "Phil." */
  readonly last: number
}

function tailOf(part: SignableText, context: PeopleContext): Tail {
  const { tokens, counter, salutation } = part
  let end = bodyEnd(part)
  const counted = counter?.at === 'end' ? counter : null
  while (counted !== null && end > 0 && (tokens[end - 1]?.start ?? 0) >= counted.start)
    end = bodyEnd(part, end - 1)
  const last = tokens[end - 1]?.base === '.' && isAttached(part, end - 1) ? end - 1 : end
  return { part, context, lexicon: lexiconOf(part.language), salutation, end, last }
}

/** The name that begins at a token and reaches the message's end, with or without its full stop. */
function finalName(
  { part, context, lexicon, end, last }: Tail,
  at: number,
  anyCase = false,
): NameSpan | null {
  const isBrand = brandWords(context.brand)
  const form = { accepts: (base: string) => !isBrand.has(base) && lexicon.mayBeName(base), anyCase }
  const span = nameAt(part, at, form)
  return span !== null && (span.to === end || span.to === last) ? span : null
}

function signatureFrom(
  { part }: Tail,
  from: number,
  to: number,
  name: string,
  style: SignatureStyle,
): Signature {
  const start = part.tokens[from]?.start ?? 0
  const end = part.tokens[to - 1]?.end ?? start
  return { text: part.text.slice(start, end), start, end, agent: name, style, level: levelOf(name) }
}

function levelOf(name: string): 'person' | 'initials' {
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (letters.length <= 2 && !isFirstName(letters.toLowerCase())) return 'initials'
  const isCapitals = letters === letters.toUpperCase()
  return isCapitals &&
    (letters.length <= MOST_INITIALS || (letters.length === 4 && !isFirstName(letters.toLowerCase())))
    ? 'initials'
    : 'person'
}

/** "^RK", "*SR", "/KK", "-FR", "– Marco", "= JJ", "~ Olivia". */
function markedIn(tail: Tail): Signature | null {
  const { part, end } = tail
  const { tokens } = part
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const style = STYLES[tokens[at]?.base ?? '']
    if (style === undefined || tokens[at]?.kind !== 'punctuation') continue
    const span = markedName(tail, at, style)
    if (span === null) continue
    let from = at
    while (from > 0 && isAttached(part, from) && tokens[from - 1]?.base === tokens[at]?.base) from--
    if (!standsAsMark(tail, from, at, span, style)) return null
    return signatureFrom(tail, from, span.to, span.text, style)
  }
  return null
}

/** After a mark nearly anything that has the form of a name or of initials signs. */
function markedName(tail: Tail, mark: number, style: SignatureStyle): NameSpan | null {
  const { part, lexicon, end, last } = tail
  const anyCase = style === 'caret'
  const token = part.tokens[mark + 1]
  const isInitials = mark + 2 === last && token?.kind === 'word' && token.end - token.start <= MOST_INITIALS
  const form = {
    // "^IN" and "-AS" are initials although they are words; "- Ok" and "- Thanks" sign nothing.
    accepts: (base: string) => isAllCapitals(part, base, mark + 1) || lexicon.mayBeName(base),
    anyCase,
  }
  const span = nameAt(part, mark + 1, isInitials && anyCase ? { ...form, accepts: () => true } : form)
  return span !== null && (span.to === end || span.to === last) ? span : null
}

function isAllCapitals({ text, tokens }: NamedText, base: string, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.base !== base || token.end - token.start > MOST_INITIALS) return false
  const written = text.slice(token.start, token.end)
  return written === written.toUpperCase() && base !== 'ok'
}

/** Whether the mark opens a signature, and is no hyphen, bullet, range, alternative or line of dialogue. */
function standsAsMark(
  tail: Tail,
  from: number,
  mark: number,
  span: NameSpan,
  style: SignatureStyle,
): boolean {
  const { part, context } = tail
  const { text, tokens } = part
  const before = tokens[from - 1]
  if (before === undefined) return style === 'caret'
  const isTied = isAttached(part, from) && (before.kind === 'word' || before.kind === 'number')
  if (isAgent(span.text, context) && !isTied) return true
  const isTight = isAttached(part, mark + 1)
  if (style === 'caret') return !isTied || (before.kind === 'word' && before.base.length > 2)
  if (isTied) return false
  if (style === 'tilde') return before.kind !== 'number'
  // A quotation and its author: “…” – Oscar Wilde
  if ('"\u201d\u00bb'.includes(text.slice(before.start, before.end))) return false
  const isName = isFirstName(nameWords(span.text)[0] ?? '')
  if (isListed(part, from, isTight)) return isName && afterSentence(part, from)
  if (before.base !== ':' && afterSentence(part, from)) return true
  if (before.kind === 'number' || isCapitalised(part, before))
    return isTight && isName && before.kind !== 'number'
  if (isTight && before.base !== ':') return true
  return isName || (levelOf(span.text) === 'initials' && before.kind === 'word' && !isAcronym(span.base))
}

/** Whether the same mark opened an item before: another line, or another " -Restart". */
function isListed(part: NamedText, mark: number, isTight: boolean): boolean {
  const { tokens } = part
  const sign = tokens[mark]?.base
  const ownLine = startsLine(part, mark)
  for (let at = 0; at < mark - 1; at++) {
    if (tokens[at]?.base !== sign || tokens[at]?.kind !== 'punctuation') continue
    if (
      ownLine
        ? startsLine(part, at)
        : isTight && !isAttached(part, at) && isAttached(part, at + 1) && isCapitalised(part, tokens[at + 1])
    )
      return true
  }
  return false
}

/** "Marco da TIM", "Priya from Acme", "Marco dell'assistenza": a name and whose voice it is. */
function affiliatedIn(tail: Tail): Signature | null {
  const { part, context, lexicon, end, last } = tail
  const { tokens } = part
  for (let at = last - 2; at >= Math.max(1, end - LONGEST); at--) {
    const link = lexicon.phrases('affiliations').lengthAt(tokens, at)
    const comma = tokens[at]?.base === ',' ? 1 : 0
    if (link === 0 && comma === 0) continue
    if (!isHouse(tail, at + Math.max(link, comma), comma > 0)) continue
    for (let from = Math.max(0, at - 3); from < at; from++) {
      const mark = STYLES[tokens[from]?.base ?? '']
      const first = mark === undefined ? from : from + 1
      const span = nameAt(part, first, { accepts: (base) => lexicon.mayBeName(base) })
      if (span === null || span.to !== at) continue
      const isSet = afterSentence(part, from) || closingBefore(tail, from) > 0
      const isPerson = mark !== undefined || isFirstName(span.base) || isAgent(span.text, context)
      if (!isSet || !isPerson || isCustomers(span.text, context.customer)) continue
      return signatureFrom(tail, from, last, span.text, mark ?? 'from')
    }
  }
  return null
}

/** Whether the tokens from `at` to the end name a company or one of its teams: capitals, team words, small links. */
function isHouse({ part, lexicon, context, last }: Tail, at: number, isAfterComma: boolean): boolean {
  const { tokens } = part
  const isBrand = brandWords(context.brand)
  let isTeam = false
  if (at >= last || last - at > 6) return false
  for (let word = at; word < last; ) {
    const team = lexicon.phrases('teams').lengthAt(tokens, word)
    const link = lexicon.phrases('affiliations').lengthAt(tokens, word)
    const token = tokens[word]
    if (team > 0 || isBrand.has(token?.base ?? '')) isTeam = true
    if (
      team === 0 &&
      link === 0 &&
      !isCapitalised(part, token) &&
      token?.kind !== 'number' &&
      token?.kind !== 'mention'
    ) {
      if (token?.base !== '&' && token?.base !== '-' && token?.base !== 'the') return false
    }
    word += Math.max(team, link, 1)
  }
  return isTeam || !isAfterComma
}

/** "Un saluto, Marco", "Kind regards,\nJana", "VG, Jana", "Thanks, James" where James is not the customer. */
function closedIn(tail: Tail): Signature | null {
  const { part, context, salutation, end } = tail
  for (let at = end - 1; at >= Math.max(1, end - 5); at--) {
    const closing = closingBefore(tail, at)
    if (closing === 0) continue
    const team = teamFrom(tail, at)
    if (team !== null) return team
    const span = finalName(tail, at)
    if (span === null) continue
    const isSure = closing === SURE || startsLine(part, at) || isAgent(span.text, context)
    if (isCustomers(span.text, context.customer) || isGreeted(span, salutation)) return null
    const known = context.customer.nameTokens.length > 0 || salutation?.name != null
    if (!isSure && (span.to !== end || isEmphatic(part, end) || (!known && isOneSentence(part, at))))
      return null
    return signatureFrom(tail, at, span.to, span.text, 'closing')
  }
  return null
}

const SURE = 2
const PERHAPS = 1

/** Whether a closing ends right before the token: `SURE` when only a signer can follow, 0 when there is none. */
function closingBefore({ part, lexicon }: Tail, at: number): number {
  const { tokens } = part
  let end = at
  // "Un saluto da Marco"
  if (lexicon.phrases('affiliations').lengthBefore(tokens, end) === 1 && !startsLine(part, end)) end--
  const sign = tokens[end - 1]?.base ?? ' '
  const isSeparated = ',!.:–-'.includes(sign)
  if (isSeparated) end--
  while (tokens[end - 1]?.kind === 'emoji') end--
  const sure = lexicon.phrases('closings').lengthBefore(tokens, end)
  const polite = lexicon.phrases('thanks').lengthBefore(tokens, end)
  const length = Math.max(sure, polite)
  if (length === 0) return 0
  const begins =
    end - length === 0 || afterSentence(part, end - length) || tokens[end - length - 1]?.base === ','
  if (
    !begins ||
    (!isSeparated &&
      !startsLine(part, at) &&
      end === at &&
      length === 1 &&
      sure > 0 &&
      isShort(tokens[end - 1]?.base))
  )
    return 0
  return sure >= polite ? SURE : PERHAPS
}

/** "Best Western", "Yours Truly": one short word ties a closing to anything. */
function isShort(base: string | undefined): boolean {
  return (
    base === 'best' ||
    base === 'yours' ||
    base === 'ihr' ||
    base === 'ihre' ||
    base === 'dein' ||
    base === 'deine'
  )
}

function isGreeted({ text }: NameSpan, salutation: Salutation | null): boolean {
  return salutation?.name === text
}

/** "Thanks, James!" calls James. */
function isEmphatic({ tokens }: NamedText, end: number): boolean {
  return '!?'.includes(tokens[end]?.base ?? ' ')
}

/** Whether nothing but the courtesy stands before the name: "Thanks, James" as the whole message greets. */
function isOneSentence(part: NamedText, at: number): boolean {
  return (part.sentences[0]?.endToken ?? 0) > at
}

/** "… clarify. Jason", "… https://… HRB", a name on a line of its own. */
function bareIn(tail: Tail): Signature | null {
  const { part, context, salutation, end, last } = tail
  const { tokens } = part
  for (let at = Math.max(1, end - 4); at < last; at++) {
    if (!afterSentence(part, at) || tokens[at]?.kind !== 'word') continue
    const span = finalName(tail, at)
    if (span === null) continue
    if (isCustomers(span.text, context.customer) || isGreeted(span, salutation)) return null
    if (!isSignerAlone(tail, span)) continue
    return signatureFrom(tail, at, span.to, span.text, 'name')
  }
  return null
}

function isSignerAlone({ part, context, last }: Tail, span: NameSpan): boolean {
  if (isAgent(span.text, context)) return true
  const letters = span.text.replace(/[^\p{L}]/gu, '')
  const isCapitals = letters === letters.toUpperCase()
  if (isCapitals) return isBareInitials(part, span, letters)
  if (isFirstName(nameWords(span.text)[0] ?? '')) return span.to >= last
  return startsLine(part, span.from) && span.to - span.from <= 3 && letters.length >= 3
}

/** Two or three capitals after a sentence that is not all in capitals itself, and no "5 p.m. ET", "FAQ", "OK". */
function isBareInitials(part: NamedText, span: NameSpan, letters: string): boolean {
  const { text, tokens } = part
  if (letters.length < 2 || letters.length > MOST_INITIALS || isAcronym(span.base)) return false
  const before = tokens.slice(Math.max(0, span.from - 5), span.from)
  const words = before.filter(({ kind }) => kind === 'word').map(({ start, end }) => text.slice(start, end))
  if (words.length > 1 && words.every((word) => word === word.toUpperCase())) return false
  // A full stop inside "p.m. ET" or "U.S. NY" ends no sentence.
  return !(before.at(-1)?.base === '.' && (words.at(-1)?.length ?? 9) === 1)
}

/** The signature of a template: a placeholder for it, or for the agent, that is not inside a sentence. */
function placeholderIn(part: NamedText): Signature | null {
  const { tokens, text, placeholders } = part
  const found = placeholders.findLast(({ role }) => role === 'signature' || role === 'agent')
  if (found === undefined) return null
  const at = tokens.findIndex(({ start }) => start === found.start)
  const mark = at > 0 && STYLES[tokens[at - 1]?.base ?? ''] !== undefined ? at - 1 : at
  const start = tokens[Math.max(0, mark)]?.start ?? found.start
  return {
    text: text.slice(start, found.end),
    start,
    end: found.end,
    agent: null,
    style: 'placeholder',
    level: 'person',
  }
}

/** "Your Acme team", "The Acme Team", "Il team Acme" under a closing. */
function teamFrom(tail: Tail, at: number): Signature | null {
  const { part, end, last } = tail
  if (part.tokens[at]?.kind !== 'word' || !isHouseWithTeam(tail, at)) return null
  const signature = signatureFrom(tail, at, last === end ? end : last, '', 'closing')
  return { ...signature, agent: signature.text, level: 'team' }
}

function isHouseWithTeam(tail: Tail, at: number): boolean {
  const { part, lexicon, last } = tail
  for (let word = at; word < last; word++)
    if (lexicon.phrases('teams').lengthAt(part.tokens, word) > 0)
      return isHouse(tail, at + Number(isArticle(part, at)), true)
  return false
}

function isArticle({ tokens }: NamedText, at: number): boolean {
  return /^(?:the|your|our|il|lo|la|l'|el|tu|su|le|votre|notre|das|dein|ihr|euer|o|a|sua|seu)$/.test(
    tokens[at]?.base ?? '',
  )
}

/** A hashtag of the brand's team: "#AcmeTeam". A campaign's is none. */
function teamTagIn(part: NamedText, { brand }: PeopleContext): Signature | null {
  const tag = part.tokens.findLast(({ kind }) => kind === 'hashtag')
  if (tag === undefined || part.tokens.slice(part.tokens.indexOf(tag)).some(({ kind }) => kind === 'word'))
    return null
  const text = part.text.slice(tag.start, tag.end)
  const [, after, before] = /^#(?:team(\p{L}{2,})|(\p{L}{2,})team)$/iu.exec(text) ?? []
  const house = nameWords(after ?? before ?? '')[0]
  if (house === undefined) return null
  const isBrand = [...brandWords(brand)].some((word) => word.includes(house) || house.includes(word))
  if (before === undefined && !isBrand) return null
  return { text, start: tag.start, end: tag.end, agent: text.slice(1), style: 'hashtag', level: 'team' }
}

/** "Sono Marco", "This is Priya from Acme", "I'm Dana": in the first sentences, after the greeting. */
function introductionIn(part: NamedText, context: PeopleContext): Signature | null {
  const { tokens, text, sentences } = part
  const lexicon = lexiconOf(part.language)
  const head = headOf(part)
  const limit = sentences[Math.min(2, sentences.length - 1)]?.endToken ?? 0
  for (let at = head; at < limit; at++) {
    const length = lexicon.phrases('introductions').lengthAt(tokens, at)
    if (length === 0 || !(at === head || afterSentence(part, at) || tokens[at - 1]?.base === ',')) continue
    const span = nameAt(part, at + length, { accepts: (base) => lexicon.mayBeName(base) })
    if (span === null || isCustomers(span.text, context.customer)) continue
    const isPerson = isFirstName(span.base) || isAgent(span.text, context)
    if (!isPerson || / \d/.test(between(part, span.to - 1))) continue
    const start = tokens[at]?.start ?? 0
    return {
      text: text.slice(start, span.end),
      start,
      end: span.end,
      agent: span.text,
      style: 'intro',
      level: 'person',
    }
  }
  return null
}
