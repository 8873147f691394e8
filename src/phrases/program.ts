import { keyOf } from './key.ts'
import type { Piece, WordsPiece } from './pieces.ts'
import { type Indexes, isOptions, type PooledPiece, wordsOf } from './pool.ts'
import type { Token } from './types.ts'

/** A piece made ready to run. All have one shape, which keeps the matcher's inner loop fast. */
export interface Op {
  readonly is: Piece['is']
  readonly takes: (token: Token) => boolean
  readonly upTo: number
  readonly options: Options | null
  readonly what: Program
}

/** The options of an `either`. */
export interface Options {
  readonly all: readonly Program[]
  /** Indexed by the word that they begin with (or end with, backwards), once they have been asked for often. */
  forwards: OptionIndex | null
  backwards: OptionIndex | null
  asked: number
}

export interface OptionIndex {
  readonly byWord: ReadonlyMap<string, readonly Program[]>
  /** Those that do not begin with a plain word. */
  readonly open: readonly Program[]
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
    const all = pooled.map((indexes) => ({ indexes, ops }))
    const options = { all, forwards: null, backwards: null, asked: 0 }
    return { is: 'either', takes: takesNothing, upTo: 0, options, what: nothing }
  }
  const piece = typeof pooled === 'string' ? wordsOf(pooled) : pooled
  return {
    is: piece.is,
    takes: piece.is === 'words' ? testOf(piece) : takesNothing,
    upTo: piece.is === 'gap' ? piece.upTo : 0,
    options: null,
    what: 'what' in piece ? { indexes: piece.what, ops } : nothing,
  }
}

/** The index of options, null while they are few or have not been asked for often. */
export function indexOf(options: Options, backwards: boolean): OptionIndex | null {
  if (options.all.length < FEW || ++options.asked < MANY) return null
  if (backwards) {
    options.backwards ??= indexOptions(options.all, true)
    return options.backwards
  }
  options.forwards ??= indexOptions(options.all, false)
  return options.forwards
}

const FEW = 3

function indexOptions(options: readonly Program[], backwards: boolean): OptionIndex {
  const byWord = new Map<string, Program[]>()
  const open: Program[] = []
  for (const option of options) {
    const { indexes, ops } = option
    const edge = ops.pieces[indexes[backwards ? indexes.length - 1 : 0] ?? -1]
    if (typeof edge !== 'string') open.push(option)
    else
      for (const word of (wordsOf(edge).exact ?? []).map(keyOf)) {
        const others = byWord.get(word)
        if (others === undefined) byWord.set(word, [option])
        else others.push(option)
      }
  }
  return { byWord, open }
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
  if (exact.length === 1 && accented.length === 0 && !hasStems)
    return ({ base }) => base === only || keyOf(base) === only
  const has = membership(exact)
  const isExact = (base: string): boolean => has(base) || (base.endsWith("'") && has(keyOf(base)))
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

/** After so many questions a list of words is worth a set, and one of options an index. */
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
