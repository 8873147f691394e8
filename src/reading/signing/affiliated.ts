import { afterSentence, isCapitalised, startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isAmbiguousName, isFirstName } from '../lexicon/index.ts'
import { nameAt } from '../name-span.ts'
import { isAgent, isCustomers } from '../people.ts'
import { closingBefore } from './closing.ts'
import { isHouse, isProperHouse, LONGEST_HOUSE } from './house.ts'
import { markAt } from './mark.ts'
import { finalName, isAddressee, LONGEST, signed, type Tail } from './tail.ts'

/** How many tokens the name beside a company takes at most. */
const LONGEST_NAME = 3

/** Between a name and what the writer is: "Priya, Customer Support", "Luca - Team Acme", "Luisa | direttrice". */
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
