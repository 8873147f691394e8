/**
 * Compiled phrases as a file. Pieces that several phrases share, such as lists, are written once and read once:
 * that makes the file of a language six times smaller, and a cold start some milliseconds shorter.
 */
import type { Language } from '../case/model.ts'
import type { CompiledFamily, CompiledPhrase, CompiledPhrases } from './compile.ts'
import type { Piece, Sequence } from './pieces.ts'
import type { StartIndex } from './start-index.ts'

/** A piece whose sequences are lists of indexes of pieces before it; a string is that one word. */
type StoredPiece = string | ({ readonly is: Piece['is'] } & Readonly<Record<string, unknown>>)

interface Stored {
  readonly language: Language
  readonly families: readonly CompiledFamily[]
  readonly pieces: readonly StoredPiece[]
  /** Family, phrase, and the sequence or the expression. */
  readonly phrases: readonly (readonly [number, number, readonly number[] | string])[]
  readonly starts: readonly StartIndex[]
}

/** Writes compiled packs; phrases that a team adds are never stored. */
export function writeCompiled({ language, families, phrases, starts }: CompiledPhrases): string {
  const pieces: StoredPiece[] = []
  const known = new Map<string, number>()
  const stored: Stored = {
    language,
    families,
    phrases: phrases.map((each) => [
      each.family,
      each.phrase,
      each.expression ?? indexesOf(each.sequence ?? []),
    ]),
    pieces,
    starts,
  }
  return JSON.stringify(stored)

  function indexesOf(sequence: Sequence): readonly number[] {
    return sequence.map((piece) => {
      const plain = storedOf(piece)
      const key = JSON.stringify(plain)
      const index = known.get(key) ?? pieces.push(plain) - 1
      known.set(key, index)
      return index
    })
  }

  function storedOf(piece: Piece): StoredPiece {
    if (piece.is === 'either') return { is: piece.is, options: piece.options.map(indexesOf) }
    if ('what' in piece) return { is: piece.is, what: indexesOf(piece.what) }
    if (piece.is !== 'words') return piece
    const { is: _, exact, ...others } = piece
    const only = exact?.length === 1 && Object.keys(others).length === 0 ? exact[0] : undefined
    return only ?? { ...piece }
  }
}

/**
 * Reads what `writeCompiled` wrote. The text is our own build's: nothing in it is checked. A phrase is put
 * together when it is first asked for, since a single reply asks for few.
 */
export function readCompiled(text: string): CompiledPhrases {
  // Written by the function above.
  const stored = JSON.parse(text) as Stored
  const pieces: Piece[] = []
  const { language, families, starts } = stored
  return { language, families, phrases: stored.phrases.map(phraseOf), starts }

  function phraseOf([family, phrase, what]: Stored['phrases'][number]): CompiledPhrase {
    if (typeof what === 'string') return { family, phrase, expression: what }
    let sequence: Sequence | null = null
    return {
      family,
      phrase,
      get sequence() {
        sequence ??= what.map(pieceAt)
        return sequence
      },
    }
  }

  function pieceAt(index: number): Piece {
    const piece = pieces[index] ?? restored(stored.pieces[index] ?? '')
    pieces[index] = piece
    return piece
  }

  function restored(piece: StoredPiece): Piece {
    if (typeof piece === 'string') return { is: 'words', exact: [piece] }
    // `options` and `what` hold indexes; nothing else in a piece needs restoring.
    const { options, what } = piece as { options?: readonly (readonly number[])[]; what?: readonly number[] }
    if (options !== undefined) return { is: 'either', options: options.map((option) => option.map(pieceAt)) }
    if (what !== undefined) return { ...piece, what: what.map(pieceAt) } as Piece
    return piece as Piece
  }
}
