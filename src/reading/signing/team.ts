import { afterSentence, isCapitalised, startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isArticle, isHouse } from './house.ts'
import { markAt } from './mark.ts'
import { LONGEST, signed, type Tail } from './tail.ts'

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

/** "— Acme Support", "The Acme Support Team": a team on the last line, behind a mark or not, or as a last sentence. */
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
