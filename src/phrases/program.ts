import type { Piece, WordsPiece } from './pieces.ts'
import { type Indexes, isOptions, type PooledPiece, wordsOf } from './pool.ts'
import type { Token } from './types.ts'

/** A piece made ready to run. All have one shape, which keeps the matcher's inner loop fast. */
export interface Op {
  readonly is: Piece['is']
  readonly takes: (token: Token) => boolean
  readonly upTo: number
  readonly options: readonly Program[]
  readonly what: Program
}

/**
 * A sequence that the matcher can run. Its pieces are made ready one by one as the matcher comes to them: most
 * candidates fail at their second word, and a single reply shall not pay for the rest.
 */
export interface Program {
  readonly indexes: Indexes
  readonly ops: OpPool
}

/** A phrase that the matcher can run. */
export interface PhraseProgram {
  readonly main: Program
  /** Conditions on what comes before the phrase: looked at last, since most candidates fail before. */
  readonly behind: Program
}

/** The ops of pooled pieces, each made once, however many phrases share it. */
export interface OpPool {
  readonly pieces: readonly PooledPiece[]
  readonly made: (Op | undefined)[]
}

export function createOps(pieces: readonly PooledPiece[]): OpPool {
  return { pieces, made: [] }
}

export function phraseProgram(indexes: Indexes, ops: OpPool): PhraseProgram {
  let leading = 0
  while (isBehind(ops.pieces[indexes[leading] ?? -1])) leading++
  return {
    behind: { indexes: indexes.slice(0, leading), ops },
    main: { indexes: indexes.slice(leading), ops },
  }
}

function isBehind(piece: PooledPiece | undefined): boolean {
  return typeof piece === 'object' && 'is' in piece && piece.is === 'not-after'
}

/** The op at `index` of a program. */
export function opAt({ indexes, ops }: Program, index: number): Op | undefined {
  const number = indexes[index]
  if (number === undefined) return undefined
  const known = ops.made[number]
  if (known !== undefined) return known
  const piece = ops.pieces[number]
  if (piece === undefined) return undefined
  const op = opOf(piece, ops)
  ops.made[number] = op
  return op
}

function opOf(pooled: PooledPiece, ops: OpPool): Op {
  const nothing: Program = { indexes: [], ops }
  if (isOptions(pooled)) {
    const options = pooled.map((indexes) => ({ indexes, ops }))
    return { is: 'either', takes: takesNothing, upTo: 0, options, what: nothing }
  }
  const piece = typeof pooled === 'string' ? wordsOf(pooled) : pooled
  return {
    is: piece.is,
    takes: piece.is === 'words' ? testOf(piece) : takesNothing,
    upTo: piece.is === 'gap' ? piece.upTo : 0,
    options: [],
    what: 'what' in piece ? { indexes: piece.what, ops } : nothing,
  }
}

function takesNothing(): boolean {
  return false
}

/** Whether a token is one of the words or stems of a piece. */
function testOf(piece: WordsPiece): Op['takes'] {
  const {
    exact = [],
    accented = [],
    prefixes = [],
    accentedPrefixes = [],
    suffixes = [],
    infixes = [],
  } = piece
  const [only] = exact
  const hasStems = prefixes.length + accentedPrefixes.length + suffixes.length + infixes.length > 0
  if (exact.length === 1 && accented.length === 0 && !hasStems) return ({ base }) => base === only
  const isExact = membership(exact)
  if (accented.length === 0 && !hasStems) return ({ base }) => isExact(base)
  return ({ base, accented: written, kind }) =>
    isExact(base) ||
    accented.includes(written) ||
    (hasStems &&
      (kind === 'word' || kind === 'number') &&
      (prefixes.some((stem) => base.startsWith(stem)) ||
        accentedPrefixes.some((stem) => written.startsWith(stem)) ||
        suffixes.some((stem) => base.endsWith(stem)) ||
        infixes.some((stem) => base.includes(stem))))
}

/** After so many questions a list of words is worth a set. */
const MANY = 16

function membership(words: readonly string[]): (word: string) => boolean {
  if (words.length < MANY) return (word) => words.includes(word)
  let asked = 0
  let set: ReadonlySet<string> | null = null
  return (word) => {
    if (set === null && ++asked < MANY) return words.includes(word)
    set ??= new Set(words)
    return set.has(word)
  }
}
