import type { Piece, Sequence } from './pieces.ts'
import { tokenize } from './tokens.ts'
import { formsOf } from './vocabulary.ts'

/** How common what a vocabulary lists under a form is, compared with other forms. */
export type Commonness = (form: string) => number

interface Anchor {
  readonly pieces: readonly Piece[]
  readonly common: number
}

/**
 * The anchor of a phrase: pieces that take one token each, one of which must be in every sentence that the phrase
 * matches; of those that there are, the rarest, so that few phrases are tried on a sentence. Null for a phrase of
 * dates and any words, which nothing tells.
 */
export function anchorOf(sequence: Sequence, commonness: Commonness): readonly Piece[] | null {
  return find(sequence)?.pieces ?? null

  function find(pieces: Sequence): Anchor | null {
    return pieces.map(ofPiece).reduce((best, anchor) => {
      return best === null || (anchor !== null && anchor.common < best.common) ? anchor : best
    }, null)
  }

  function ofPiece(piece: Piece): Anchor | null {
    switch (piece.is) {
      case 'words':
      case 'number':
        return { pieces: [piece], common: formsOf(piece).reduce((sum, form) => sum + commonness(form), 0) }
      case 'before':
        return find(piece.what)
      case 'either':
        return piece.options.map(find).reduce(both)
      default:
        return null
    }
  }
}

function both(one: Anchor | null, other: Anchor | null): Anchor | null {
  if (one === null || other === null) return null
  return { pieces: [...one.pieces, ...other.pieces], common: one.common + other.common }
}

/** Where nothing better is known: short words are common, and a stem stands for many. */
export function commonByLength(form: string): number {
  return 2 ** -form.replace(/[~*]/g, '').length * (form.includes('*') ? 4 : 1)
}

/** In how many of some sentences a word stands; of words that are in none, the shorter count as commoner. */
export function commonAmong(sentences: readonly string[]): Commonness {
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of new Set(tokenize(sentence).map(({ base }) => base)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return (form) => (counts.get(form) ?? 0) + commonByLength(form)
}
