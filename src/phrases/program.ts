import type { Piece, Sequence, WordsPiece } from './pieces.ts'
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
 * A sequence made ready to run, piece by piece as the matcher comes to them: most candidates fail at their
 * second word, and a single reply shall not pay for the rest.
 */
export interface Program {
  readonly sequence: Sequence
  readonly ops: (Op | undefined)[]
}

/** A phrase made ready to run. */
export interface PhraseProgram {
  readonly main: Program
  /** Conditions on what comes before the phrase: looked at last, since most candidates fail before. */
  readonly behind: Program
}

export function phraseProgram(sequence: Sequence): PhraseProgram {
  const leading = sequence.findIndex((piece) => piece.is !== 'not-after')
  return { behind: programOf(sequence.slice(0, leading)), main: programOf(sequence.slice(leading)) }
}

/** The op at `index` of a program. */
export function opAt(program: Program, index: number): Op | undefined {
  const known = program.ops[index]
  if (known !== undefined) return known
  const piece = program.sequence[index]
  if (piece === undefined) return undefined
  const op = made.get(piece) ?? opOf(piece)
  made.set(piece, op)
  program.ops[index] = op
  return op
}

function programOf(sequence: Sequence): Program {
  return { sequence, ops: [] }
}

/** Lists are shared by many phrases, and so is what is made of them. */
const made = new WeakMap<Piece, Op>()
const NOTHING = programOf([])

function opOf(piece: Piece): Op {
  return {
    is: piece.is,
    takes: piece.is === 'words' ? testOf(piece) : takesNothing,
    upTo: piece.is === 'gap' ? piece.upTo : 0,
    options: piece.is === 'either' ? piece.options.map(programOf) : [],
    what: 'what' in piece ? programOf(piece.what) : NOTHING,
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
