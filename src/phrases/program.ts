import type { Piece } from './pieces.ts'
import { type Indexes, isOptions, type PooledPiece, WORDS } from './pool.ts'

/** A piece made ready to run. All have one shape, which keeps the matcher's inner loop fast. */
export interface Op {
  /** Of the piece in the pool. */
  readonly index: number
  readonly is: Piece['is']
  readonly upTo: number
  readonly options: readonly Program[]
  readonly what: Program
}

/** A sequence that the matcher can run. */
export interface Program {
  readonly indexes: Indexes
  readonly pool: OpPool
  /** The piece with whose word it begins; -1 when it begins otherwise. */
  readonly first: number
  /** Made when the matcher first comes to it: a single reply shall not pay for what it has no word of. */
  ops: readonly Op[] | null
}

/** A phrase that the matcher can run. */
export interface PhraseProgram {
  readonly main: Program
  /** Conditions on what comes before the phrase: looked at last, since most candidates fail before. */
  readonly behind: Program
  /** Pieces without whose words the phrase cannot match. */
  readonly needs: Indexes
}

/** The ops of pooled pieces, each made once, however many phrases share it. */
export interface OpPool {
  readonly pieces: readonly PooledPiece[]
  readonly made: (Op | undefined)[]
}

export function createOps(pieces: readonly PooledPiece[]): OpPool {
  return { pieces, made: [] }
}

export function phraseProgram(indexes: Indexes, pool: OpPool): PhraseProgram {
  let leading = 0
  while (isBehind(pool.pieces[indexes[leading] ?? -1])) leading++
  const main = indexes.slice(leading)
  return {
    behind: programOf(indexes.slice(0, leading), pool),
    main: programOf(main, pool),
    needs: main.filter((index) => pool.pieces[index] === WORDS),
  }
}

function isBehind(piece: PooledPiece | undefined): boolean {
  return typeof piece === 'object' && 'is' in piece && piece.is === 'not-after'
}

function programOf(indexes: Indexes, pool: OpPool): Program {
  const [first = -1] = indexes
  return { indexes, pool, first: pool.pieces[first] === WORDS ? first : -1, ops: null }
}

/** The ops of a program. */
export function opsOf(program: Program): readonly Op[] {
  program.ops ??= program.indexes.map((index) => opFor(index, program.pool))
  return program.ops
}

function opFor(index: number, pool: OpPool): Op {
  const known = pool.made[index]
  if (known !== undefined) return known
  const op = makeOp(pool.pieces[index] ?? WORDS, index, pool)
  pool.made[index] = op
  return op
}

function makeOp(piece: PooledPiece, index: number, pool: OpPool): Op {
  const plain: Op = { index, is: 'words', upTo: 0, options: [], what: programOf([], pool) }
  if (piece === WORDS) return plain
  if (isOptions(piece))
    return { ...plain, is: 'either', options: piece.map((indexes) => programOf(indexes, pool)) }
  if ('what' in piece) return { ...plain, is: piece.is, what: programOf(piece.what, pool) }
  return { ...plain, is: piece.is, upTo: piece.is === 'gap' ? piece.upTo : 0 }
}
