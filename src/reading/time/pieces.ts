import type { Token } from '../../phrases/types.ts'
import { lazily } from '../../source/lazily.ts'

/** The smallest unit that the grammar of time reads: a word, a number, or one mark. */
export interface Piece {
  /** Folded; empty for what is no word, such as a link. */
  readonly text: string
  /** Index of the token that it is part of. */
  readonly token: number
  /** No space between the piece before and this one. */
  readonly glued: boolean
}

const PIECE = lazily(() => /\d+|\p{L}+'?|[^\s\p{L}\d]/gu)

/**
 * Splits folded words where a text may or may not write a space: "48h" → 48, h; "mezz'ora" → mezz', ora.
 * The tables and the text go through the same split, so that neither needs to know how tokens are cut.
 */
export function split(folded: string): readonly string[] {
  return folded.match(PIECE()) ?? []
}

const remembered = new Map<string, readonly string[]>()

/** Words repeat; the memory starts afresh when it is full. */
function splitWord(folded: string): readonly string[] {
  const known = remembered.get(folded)
  if (known) return known
  if (remembered.size >= 4096) remembered.clear()
  const parts = split(folded)
  remembered.set(folded, parts)
  return parts
}

export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const row: Piece[] = []
  let end = -1
  tokens.forEach((token, index) => {
    const glued = token.start === end
    end = token.end
    if (token.kind === 'word' || token.kind === 'number')
      splitWord(token.base).forEach((text, i) => {
        row.push({ text, token: index, glued: glued || i > 0 })
      })
    else row.push({ text: token.kind === 'punctuation' ? token.base : '', token: index, glued })
  })
  return row
}
