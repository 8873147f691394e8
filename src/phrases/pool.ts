import type { Piece, Sequence, WordsPiece } from './pieces.ts'

/**
 * A piece as compiled packs hold it: its sequences are lists of indexes of other pieces, so that what phrases
 * share is there once. The two common kinds are short, since a cold start is mostly reading them: a string is
 * the words of a list, with spaces between; a list is the options of an `either`.
 */
export type PooledPiece =
  | string
  | readonly Indexes[]
  | Exclude<Piece, { readonly options: unknown } | { readonly what: unknown }>
  | { readonly is: 'not-before' | 'before' | 'not-after'; readonly what: Indexes }

/** A sequence of pooled pieces. */
export type Indexes = readonly number[]

/** Collects pieces, each once. */
export interface Pool {
  readonly pieces: readonly PooledPiece[]
  add(sequence: Sequence): Indexes
}

/** A pool that goes on after `before`; what was there already may be there twice. */
export function createPool(before: readonly PooledPiece[] = []): Pool {
  const pieces = [...before]
  const known = new Map<string, number>()
  return { pieces, add }

  function add(sequence: Sequence): Indexes {
    return sequence.map((piece) => {
      const pooled = pool(piece)
      const key = JSON.stringify(pooled)
      const index = known.get(key) ?? pieces.push(pooled) - 1
      known.set(key, index)
      return index
    })
  }

  function pool(piece: Piece): PooledPiece {
    if (piece.is === 'either') return piece.options.map(add)
    if ('what' in piece) return { is: piece.is, what: add(piece.what) }
    if (piece.is !== 'words') return piece
    const { is: _, exact, ...others } = piece
    const isPlain = exact !== undefined && Object.keys(others).length === 0
    return isPlain ? exact.join(' ') : piece
  }
}

/** The words of a pooled list. */
export function wordsOf(pooled: string): WordsPiece {
  return { is: 'words', exact: pooled.split(' ') }
}

/** Whether a pooled piece is an `either`: the options are all there is of it. */
export function isOptions(piece: PooledPiece): piece is readonly Indexes[] {
  return Array.isArray(piece)
}

/** The sequence that `indexes` stand for. */
export function sequenceOf(pieces: readonly PooledPiece[], indexes: Indexes): Sequence {
  return indexes.flatMap((index): Sequence => {
    const piece = pieces[index]
    if (piece === undefined) return []
    if (typeof piece === 'string') return [wordsOf(piece)]
    if (isOptions(piece))
      return [{ is: 'either', options: piece.map((option) => sequenceOf(pieces, option)) }]
    if ('what' in piece) return [{ is: piece.is, what: sequenceOf(pieces, piece.what) }]
    return [piece]
  })
}
