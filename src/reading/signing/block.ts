import { startsLine } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isFirstName } from '../lexicon/index.ts'
import { nameAt } from '../name-span.ts'
import { titleAt } from '../salutation.ts'
import { closingBefore } from './closing.ts'
import { isAddressee, signed, type Tail } from './tail.ts'

/** A block with job, company, numbers and links is no longer than this, in tokens and in lines under the name. */
const REACH = 60
const MOST_LINES = 5

/**
 * "Kind regards,\nPriya Shah\nCustomer Care | +44 20 7946 0958": a name alone on a line under a closing, as mails end.
 * With `isCertain`, only where the name can be nothing else: "Reception" and "Studio Verdi" stand there as well.
 */
export function blockIn(tail: Tail, isCertain = false): Signature | null {
  const { part, lexicon } = tail
  const { tokens } = part
  let lines = 0
  for (let at = tokens.length - 1; at >= Math.max(1, tokens.length - REACH) && lines <= MOST_LINES; at--) {
    if (!startsLine(part, at)) continue
    lines++
    const closing = closingBefore(tail, at)
    if (closing === null || (closing === 'perhaps' && !isCertain)) continue
    const title = titleAt(part, afterProxy(part, at), lexicon)
    const span = nameAt(part, title, { accepts: lexicon.mayBeName })
    const to = tokens[span?.to ?? 0]?.base === ',' ? (span?.to ?? 0) + 1 : (span?.to ?? 0)
    if (span === null || !startsLine(part, to) || isAddressee(span, tail)) return null
    if (isCertain && (to >= tokens.length || (title === at && !isFirstName(span.base)))) return null
    return signed(tail, { from: at, to: span.to, agent: span.text, style: 'closing' })
  }
  return null
}

/** In Germany one signs "i. A. Petra Wolf" for somebody else: the token after the letters. */
function afterProxy({ tokens }: Tail['part'], at: number): number {
  const letters = tokens.slice(at, at + 4).map(({ base }) => base)
  return /^i\.[av]\.$/.test(letters.join('')) ? at + 4 : at
}
