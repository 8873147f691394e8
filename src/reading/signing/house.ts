import { afterSentence, isCapitalised, startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isAcronym, isAmbiguousName, isFirstName } from '../lexicon/index.ts'
import { nameAt } from '../name-span.ts'
import { brandWords, isAgent, isCustomers, type NamedText } from '../people.ts'
import { closingBefore } from './closing.ts'
import { markAt } from './mark.ts'
import { finalName, isAddressee, LONGEST, signed, type Tail } from './tail.ts'

const LONGEST_HOUSE = 6
const LONGEST_NAME = 3

/** Between a name and what the writer is: "Priya, Customer Support", "Luca - Team Acme", "Luisa Perego | direttrice". */
const LINKS = ',-–|·•'

/** "Marco da TIM", "Priya from the Acme team", "Marco dell'assistenza", "Luisa Perego, direttrice". */
export function affiliatedIn(tail: Tail): Signature | null {
  const { part, context, lexicon, end, last } = tail
  for (let at = last - 2; at >= Math.max(1, end - LONGEST); at--) {
    const isComma = LINKS.includes(part.tokens[at]?.base ?? ' ')
    const link = isComma ? 1 : lexicon.phrases('affiliations').lengthAt(part.tokens, at)
    const needsTeam = isComma && part.tokens[at]?.base !== '|'
    if (link === 0) continue
    const isNamed = isHouse(tail, at + link, { needsTeam, isLoose: true })
    if (!isNamed && !(part.tokens[at]?.base === ',' && isProperHouse(tail, at + 1))) continue
    for (let from = Math.max(0, at - LONGEST_NAME); from < at; from++) {
      const style = markAt(part, from)
      const first = style === null ? from : from + 1
      const span = nameAt(part, first, { accepts: lexicon.mayBeName, particles: false })
      if (span === null || span.to !== at || isCustomers(span.text, context.customer)) continue
      if (!isNamed && isAddressee(span, tail)) continue
      const isPerson =
        style !== null ||
        isFirstName(span.base) ||
        isAgent(span.text, context) ||
        (!isComma && isAmbiguousName(span.base))
      if (isPerson && (afterSentence(part, from) || closingBefore(tail, from) !== null))
        return signed(tail, { from, to: last, agent: span.text, style: style ?? 'from' })
    }
  }
  return null
}

/** "Priya and the Acme team", "Katia e tutto lo staff dell'Hotel Alpi": a person, and those who work there. */
export function withTeamIn(tail: Tail): Signature | null {
  const { part, context, lexicon, end, last } = tail
  for (let at = last - 2; at >= Math.max(1, end - LONGEST); at--) {
    const and = lexicon.phrases('and').lengthAt(part.tokens, at)
    if (and === 0) continue
    const house = at + and + Number(WHOLE.has(part.tokens[at + and]?.base ?? ''))
    if (!isHouse(tail, house, { needsTeam: true, isLoose: true })) continue
    for (let from = Math.max(0, at - LONGEST_NAME); from < at; from++) {
      const span = nameAt(part, from, { accepts: lexicon.mayBeName, particles: false })
      if (span === null || span.to !== at || isAddressee(span, tail)) continue
      const opens = startsLine(part, from) || closingBefore(tail, from) !== null
      const isPerson = isFirstName(span.base) || isAgent(span.text, context)
      if (isPerson && (opens || afterSentence(part, from)))
        return signed(tail, { from, to: last, agent: span.text, style: 'from' })
    }
  }
  return null
}

/** "all the staff", "das ganze Team". */
const WHOLE = new Set('all tutto tutta todo toda tout toute das ganze gesamte'.split(' '))

/** "Servizio Clienti Acme, Carla": the company first. */
export function houseFirstIn(tail: Tail): Signature | null {
  const { part, end } = tail
  for (let comma = end - 2; comma >= Math.max(2, end - LONGEST_NAME - 1); comma--) {
    if (part.tokens[comma]?.base !== ',') continue
    const span = finalName(tail, comma + 1)
    if (span === null || !isFirstName(span.base) || isAddressee(span, tail)) continue
    for (let from = comma - 1; from >= Math.max(1, comma - LONGEST_HOUSE); from--) {
      const isHere = afterSentence(part, from) && isCapitalised(part, part.tokens[from])
      if (isHere && isHouse({ ...tail, last: comma }, from, { needsTeam: true, isLoose: false }))
        return signed(tail, { from, to: span.to, agent: span.text, style: 'from' })
    }
  }
  return null
}

/** "Your Acme team", "il team Acme", where a closing stands before it; with a mark of joy or without. */
export function teamAt(whole: Tail, at: number, isLoose = true): Signature | null {
  const isGlad = whole.part.tokens[whole.last - 1]?.base === '!'
  const tail = isGlad ? { ...whole, last: whole.last - 1 } : whole
  const { part, lexicon, last } = tail
  const from = at + Number(isArticle(part, at))
  const named = part.tokens.slice(from, last)
  if (!named.some((_, index) => lexicon.phrases('teams').lengthAt(part.tokens, from + index) > 0)) return null
  if (!isHouse(tail, from, { needsTeam: true, isLoose })) return null
  const signature = signed(tail, { from: at, to: last, agent: '', style: 'closing' })
  return { ...signature, agent: signature.text, level: 'team' }
}

/** "— Acme Support", "The Acme Support Team": a team on the last line, behind a mark or by itself; or as a last sentence. */
export function teamLineIn(tail: Tail): Signature | null {
  const { part, end, last } = tail
  for (let at = last - 1; at >= Math.max(1, end - LONGEST); at--) {
    if (!startsLine(part, at)) {
      const team = afterSentence(part, at) && isTeamFirst(tail, at) ? teamAt(tail, at, false) : null
      if (team !== null) return team
      continue
    }
    const style = markAt(part, at)
    const team = teamAt(tail, style === null ? at : at + 1)
    if (team === null) return null
    if (style === null) return team
    return { ...signed(tail, { from: at, to: last, agent: '', style }), agent: team.agent, level: 'team' }
  }
  return null
}

/** "La Direzione.", "Équipe Nuage": "Contatta Assistenza" says something else. */
function isTeamFirst({ part, lexicon }: Tail, at: number): boolean {
  const team = at + Number(isArticle(part, at))
  return isCapitalised(part, part.tokens[at]) && lexicon.phrases('teams').lengthAt(part.tokens, team) > 0
}

/** "ATM", "Spedizioni", "Sicurezza Clienti" after a name and a comma: in capitals, and nobody else's name. */
function isProperHouse({ part, lexicon, last }: Tail, at: number): boolean {
  // German writes every noun so.
  if (part.language === 'de' || part.language === null || at >= last || last - at > LONGEST_NAME) return false
  return part.tokens.slice(at, last).every((token) => {
    const { base } = token
    return isCapitalised(part, token) && !isFirstName(base) && (lexicon.mayBeName(base) || isAcronym(base))
  })
}

interface HouseForm {
  /** Without a word such as "team" or the brand's name it is none. */
  readonly needsTeam: boolean
  /** What a team is for may be in small letters: "Service sécurité", "Assistenza ricambi". */
  readonly isLoose: boolean
}

/** What stands behind a company's name and a comma. */
const LEGAL_FORM = /^(?:lda|ltd|inc|llc|srl|spa|sarl|sas|sl|slu|sa|gmbh|ag)$/

/** Whether the tokens from `at` to the end name a company or a team of it: capitals, team words, small links. */
function isHouse(
  { part, lexicon, context, last }: Tail,
  at: number,
  { needsTeam, isLoose }: HouseForm,
): boolean {
  const { tokens } = part
  if (at >= last || last - at > LONGEST_HOUSE) return false
  const ofBrand = brandWords(context.brand)
  let isTeam = false
  for (let word = at; word < last; ) {
    const token = tokens[word]
    const team = lexicon.phrases('teams').lengthAt(tokens, word)
    const link = lexicon.phrases('affiliations').lengthAt(tokens, word)
    isTeam ||= team > 0 || ofBrand.has(token?.base ?? '')
    const fits =
      team > 0 ||
      link > 0 ||
      isCapitalised(part, token) ||
      token?.kind === 'mention' ||
      token?.kind === 'number' ||
      (isLoose && isTeam && token?.kind === 'word' && lexicon.mayBeName(token.base)) ||
      (token?.base === ',' && word + 2 === last && LEGAL_FORM.test(tokens[word + 1]?.base ?? ''))
    if (!fits && !isArticle(part, word) && token?.base !== '&' && token?.base !== '-') return false
    word += Math.max(team, link, 1)
  }
  return isTeam || !needsTeam
}

const ARTICLES = new Set(
  "the your our il lo la l' i el tu su le votre notre das dein ihr euer dem der o a sua seu nosso nossa".split(
    ' ',
  ),
)

function isArticle({ tokens }: NamedText, at: number): boolean {
  return ARTICLES.has(tokens[at]?.base ?? '')
}
