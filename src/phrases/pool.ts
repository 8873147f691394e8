import type { Piece, Sequence } from './pieces.ts'
import { formsOf, type Vocabulary } from './vocabulary.ts'

/**
 * A piece as compiled packs hold it: its sequences are lists of indexes of other pieces, so that what phrases
 * share is there once. The two common kinds are short, since a cold start is mostly reading them: 0 is a list of
 * words, which the vocabulary knows; a list is the options of an `either`.
 */
export type PooledPiece =
  | typeof WORDS
  | readonly Indexes[]
  | Exclude<Piece, { readonly is: 'words' } | { readonly options: unknown } | { readonly what: unknown }>
  | { readonly is: 'not-before' | 'before' | 'not-after'; readonly what: Indexes }

export const WORDS = 0

/** A sequence of pooled pieces. */
export type Indexes = readonly number[]

/** Collects pieces, each once. */
export interface Pool {
  readonly pieces: readonly PooledPiece[]
  add(sequence: Sequence): Indexes
  /** The words of the pieces that were added. */
  vocabulary(): Vocabulary
}

/** A pool that goes on after `before`; what was there already may be there twice. */
export function createPool(before: readonly PooledPiece[] = []): Pool {
  const pieces = [...before]
  const known = new Map<string, number>()
  const words = new Map<string, number[]>()
  return { pieces, add, vocabulary: () => Object.fromEntries(words) }

  function add(sequence: Sequence): Indexes {
    return sequence.map((piece) => {
      const pooled = pool(piece)
      const key = JSON.stringify(pooled === WORDS ? piece : pooled)
      const before = known.get(key)
      if (before !== undefined) return before
      const index = pieces.push(pooled) - 1
      known.set(key, index)
      for (const form of formsOf(piece)) {
        const others = words.get(form)
        if (others === undefined) words.set(form, [index])
        else others.push(index)
      }
      return index
    })
  }

  function pool(piece: Piece): PooledPiece {
    if (piece.is === 'words') return WORDS
    if (piece.is === 'either') return piece.options.map(add)
    return 'what' in piece ? { is: piece.is, what: add(piece.what) } : piece
  }
}

/** Whether a pooled piece is an `either`: the options are all there is of it. */
export function isOptions(piece: PooledPiece): piece is readonly Indexes[] {
  return Array.isArray(piece)
}
