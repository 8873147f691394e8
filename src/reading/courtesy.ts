import type { PhraseMatch } from '../phrases/types.ts'
import type { PartReading } from './facts.ts'

/** Families of words that are polite and say nothing of the matter. */
const COURTESIES = [
  'apology',
  'boilerplate',
  'thanks',
  'wait-acknowledged',
  'conditional-apology',
  'feelings',
]
/** A sentence so short says nothing besides: "Hi Dana." */
const SHORT = 2

/**
 * Whether a message has nothing but courtesies: each of its sentences is one, or next to nothing. One with a link, a
 * number, a request, a promise, a question or a hand-off has more.
 */
export function isOnlyCourtesy(part: PartReading): boolean {
  const { tokens, sentences, signature, salutation } = part
  const isMatter =
    tokens.some(({ kind }) => kind === 'url' || kind === 'number' || kind === 'email') ||
    [part.requests, part.commitments, part.questions, part.handoffs].some((facts) => facts.length > 0)
  if (isMatter) return false
  const courtesies = COURTESIES.flatMap((family) => part.phrases(family))
  const matter = sentences.filter(({ firstToken, endToken }, index) => {
    const words = tokens.slice(firstToken, endToken).filter(({ kind, start, end }) => {
      const isIn = (range: { start: number; end: number } | null) =>
        range !== null && range.start <= start && end <= range.end
      return kind === 'word' && !isIn(signature) && !isIn(salutation)
    })
    const own = courtesies.filter(({ sentence }) => sentence === index)
    return words.length > SHORT && (own.length === 0 || goesOn(part, own, endToken))
  })
  return matter.length === 0 && courtesies.length > 0
}

/** A clause so long after a courtesy says something: "Thanks for your patience, your order is out." */
const CLAUSE = 4

/** Whether the sentence that ends at `end` has a clause of its own after its last courtesy. */
function goesOn({ tokens }: PartReading, courtesies: readonly PhraseMatch[], end: number): boolean {
  const last = Math.max(...courtesies.map(({ endToken }) => endToken))
  const parted = tokens.findIndex(({ base }, at) => at >= last && at < end && /^[,;:–]$/.test(base))
  if (parted < 0) return false
  return tokens.slice(parted, end).filter(({ kind }) => kind === 'word').length >= CLAUSE
}
