import type { PhraseMatch } from '../phrases/types.ts'
import type { ReadableText } from './facts.ts'

/** Before a link they say that it is where the news will be: "we'll keep you posted on https://…". */
const PLACES = new Set('on at via in su sul sulla a alla nella qui en sur auf em no na :'.split(' '))

/** Whether the page is named on which the news of a promise will be. */
export function isPlaced({ tokens, sentences }: ReadableText, { endToken, sentence }: PhraseMatch): boolean {
  const until = sentences[sentence]?.endToken ?? tokens.length
  const link = tokens.findIndex(({ kind }, at) => at >= endToken && at < until && kind === 'url')
  return link >= 0 && PLACES.has(tokens[link - 1]?.base ?? '')
}
