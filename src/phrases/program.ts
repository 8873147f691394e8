import type { Piece, Sequence, WordsPiece } from './pieces.ts'
import type { Token } from './types.ts'

/** A piece made ready to run. All have one shape, which keeps the matcher's inner loop fast. */
export interface Op {
  readonly is: Piece['is']
  readonly takes: WordTest | null
  readonly upTo: number
  readonly options: readonly (readonly Op[])[]
  readonly what: readonly Op[]
}

/** A phrase made ready to run. */
export interface Program {
  readonly ops: readonly Op[]
  /** Conditions on what comes before the phrase: looked at last, since most candidates fail before. */
  readonly behind: readonly Op[]
}

export function programOf(sequence: Sequence): Program {
  const leading = sequence.findIndex((piece) => piece.is !== 'not-after')
  return { behind: opsOf(sequence.slice(0, leading)), ops: opsOf(sequence.slice(leading)) }
}

/** Lists are shared by many phrases, and so is what is made of them. */
const made = new WeakMap<Piece, Op>()

function opsOf(sequence: Sequence): readonly Op[] {
  return sequence.map((piece) => {
    const op = made.get(piece) ?? opOf(piece)
    made.set(piece, op)
    return op
  })
}

function opOf(piece: Piece): Op {
  return {
    is: piece.is,
    takes: piece.is === 'words' ? testOf(piece) : null,
    upTo: piece.is === 'gap' ? piece.upTo : 0,
    options: piece.is === 'either' ? piece.options.map(opsOf) : [],
    what: 'what' in piece ? opsOf(piece.what) : [],
  }
}

type WordTest = (token: Token) => boolean

/** Whether a token is one of the words or stems of a piece. */
function testOf(piece: WordsPiece): WordTest {
  const { exact = [], accented, prefixes = [], accentedPrefixes = [], suffixes = [], infixes = [] } = piece
  const [only] = exact
  const isOneWord = exact.length === 1 && accented === undefined
  const hasStems = prefixes.length + accentedPrefixes.length + suffixes.length + infixes.length > 0
  if (isOneWord && !hasStems) return ({ base }) => base === only
  const bases = new Set(exact)
  const spellings = new Set(accented)
  if (!hasStems) return ({ base, accented }) => bases.has(base) || spellings.has(accented)
  return ({ base, accented, kind }) =>
    bases.has(base) ||
    spellings.has(accented) ||
    ((kind === 'word' || kind === 'number') &&
      (prefixes.some((stem) => base.startsWith(stem)) ||
        accentedPrefixes.some((stem) => accented.startsWith(stem)) ||
        suffixes.some((stem) => base.endsWith(stem)) ||
        infixes.some((stem) => base.includes(stem))))
}
