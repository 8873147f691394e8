import { afterSentence, startsLine } from '../edges.ts'
import type { Tail } from './tail.ts'

/** `sure`: only a signer can follow ("kind regards"); `perhaps`: the customer may be called as well ("thanks"). */
export type Closing = 'sure' | 'perhaps'

/** Whether a closing ends right before the token, with or without a comma, a dash or a picture after it. */
export function closingBefore(tail: Tail, at: number): Closing | null {
  const { part, lexicon } = tail
  const { tokens } = part
  let end = at
  // "Un saluto da Marco"
  if (!startsLine(part, end) && lexicon.phrases('affiliations').lengthBefore(tokens, end) === 1) end--
  const isSeparated = ',!.:–-'.includes(tokens[end - 1]?.base ?? ' ')
  if (isSeparated) end--
  while (tokens[end - 1]?.kind === 'emoji') end--
  if (isSeparated) end = beforePlace(tail, end)
  const sure = lexicon.phrases('closings').lengthBefore(tokens, end)
  const perhaps = lexicon.phrases('thanks').lengthBefore(tokens, end)
  const start = end - Math.max(sure, perhaps)
  if (start === end || !(afterSentence(part, start) || tokens[start - 1]?.base === ',')) return null
  // "Best Western", "Ihr Paket": one word is a closing only where something sets it off, unless it is nothing else.
  const isWeak = sure === 1 && /^(?:best|yours|ihre?|deine?)$/.test(tokens[start]?.base ?? '')
  if (isWeak && !isSeparated && !startsLine(part, at)) return null
  return sure >= perhaps ? 'sure' : 'perhaps'
}

/** The longest place from which one greets, in tokens: "dal nostro vivaio". */
const LONGEST_PLACE = 4

/** "Un saluto dal vivaio, Emma", "Best wishes from Bath, Emma": the end of the closing, without from where it comes. */
function beforePlace({ part: { tokens }, lexicon }: Tail, end: number): number {
  for (let from = end - 2; from >= Math.max(1, end - LONGEST_PLACE); from--) {
    const isPlace = tokens.slice(from, end).every(({ kind }) => kind === 'word')
    if (!isPlace) return end
    const isLinked = lexicon.phrases('affiliations').lengthAt(tokens, from) > 0
    if (isLinked && lexicon.phrases('closings').lengthBefore(tokens, from) > 0) return from
  }
  return end
}
