import { startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isAgent } from '../people.ts'
import { closingBefore } from './closing.ts'
import { finalName, isAddressee, signed, type Tail } from './tail.ts'
import { teamAt } from './team.ts'

/** How far before the end a closing may stand. */
const REACH = 5

/** "Un saluto, Marco", "Kind regards,\nJana", "VG, Jana", "Thanks, James" where James is not the customer. */
export function closedIn(tail: Tail): Signature | null {
  const { end } = tail
  for (let at = end - 1; at >= Math.max(1, end - REACH); at--) {
    const closing = closingBefore(tail, at)
    if (closing === null) continue
    const team = teamAt(tail, at)
    if (team !== null) return team
    const span = finalName(tail, at)
    if (span === null) continue
    if (isAddressee(span, tail) || (closing === 'perhaps' && callsSomebody(tail, at, span.text))) return null
    return signed(tail, { from: at, to: span.to, agent: span.text, style: 'closing' })
  }
  return null
}

/** Whether a name after thanks calls the customer: "Thanks, James!", "Thanks, James." or nothing but "Thanks, James". */
function callsSomebody({ part, context, salutation, end, last }: Tail, at: number, name: string): boolean {
  // Nobody is called by a letter: "A presto! M."
  if (startsLine(part, at) || name.length === 1 || isAgent(name, context)) return false
  if (last < end || '!?'.includes(part.tokens[end]?.base ?? ' ')) return true
  const isKnown = context.customer.nameTokens.length > 0 || (salutation?.name ?? null) !== null
  return !isKnown && (part.sentences[0]?.endToken ?? 0) > at
}
