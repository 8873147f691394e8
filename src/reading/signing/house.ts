import { afterSentence, isCapitalised, startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isFirstName } from '../lexicon/index.ts'
import { nameAt } from '../name-span.ts'
import { brandWords, isAgent, isCustomers, type NamedText } from '../people.ts'
import { closingBefore } from './closing.ts'
import { markAt } from './mark.ts'
import { LONGEST, signed, type Tail } from './tail.ts'

const LONGEST_HOUSE = 6
const LONGEST_NAME = 3

/** Between a name and what the writer is: "Priya, Customer Support", "Luca - Team Acme", "Luisa Perego | direttrice". */
const LINKS = ',-–|'

/** "Marco da TIM", "Priya from the Acme team", "Marco dell'assistenza", "Luisa Perego, direttrice". */
export function affiliatedIn(tail: Tail): Signature | null {
  const { part, context, lexicon, end, last } = tail
  for (let at = last - 2; at >= Math.max(1, end - LONGEST); at--) {
    const isComma = LINKS.includes(part.tokens[at]?.base ?? ' ')
    const link = isComma ? 1 : lexicon.phrases('affiliations').lengthAt(part.tokens, at)
    const needsTeam = isComma && part.tokens[at]?.base !== '|'
    if (link === 0 || !isHouse(tail, at + link, needsTeam)) continue
    for (let from = Math.max(0, at - LONGEST_NAME); from < at; from++) {
      const style = markAt(part, from)
      const first = style === null ? from : from + 1
      const span = nameAt(part, first, { accepts: lexicon.mayBeName, particles: false })
      if (span === null || span.to !== at || isCustomers(span.text, context.customer)) continue
      const isPerson = style !== null || isFirstName(span.base) || isAgent(span.text, context)
      if (isPerson && (afterSentence(part, from) || closingBefore(tail, from) !== null))
        return signed(tail, { from, to: last, agent: span.text, style: style ?? 'from' })
    }
  }
  return null
}

/** "Your Acme team", "il team Acme", where a closing stands before it. */
export function teamAt(tail: Tail, at: number): Signature | null {
  const { part, lexicon, last } = tail
  const from = at + Number(isArticle(part, at))
  const named = part.tokens.slice(from, last)
  if (!named.some((_, index) => lexicon.phrases('teams').lengthAt(part.tokens, from + index) > 0)) return null
  if (!isHouse(tail, from, true)) return null
  const signature = signed(tail, { from: at, to: last, agent: '', style: 'closing' })
  return { ...signature, agent: signature.text, level: 'team' }
}

/** "— Acme Support", "The Acme Support Team": a team on the last line, behind a mark or by itself. */
export function teamLineIn(tail: Tail): Signature | null {
  const { part, end, last } = tail
  for (let at = last - 1; at >= Math.max(1, end - LONGEST); at--) {
    if (!startsLine(part, at)) continue
    const style = markAt(part, at)
    const team = teamAt(tail, style === null ? at : at + 1)
    if (team === null) return null
    if (style === null) return team
    return { ...signed(tail, { from: at, to: last, agent: '', style }), agent: team.agent, level: 'team' }
  }
  return null
}

/** Whether the tokens from `at` to the end name a company or a team of it: capitals, team words, small links. */
function isHouse({ part, lexicon, context, last }: Tail, at: number, needsTeam: boolean): boolean {
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
      token?.kind === 'number'
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
