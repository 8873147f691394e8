import { fold, foldWord } from './fold.ts'
import { keyOf } from './key.ts'
import type { Sequence, WordsPiece } from './pieces.ts'

/**
 * What can stand at one place of a phrase: a word or a stem (by `base`), any word, a number, a date or time, or
 * nothing, when the phrase can be over before.
 */
export type Head = 'exact' | 'prefix' | 'suffix' | 'infix' | 'any' | 'number' | 'span' | 'nothing'
type Tell = (head: Head, word: string) => void

/** Tells what can stand first (`place` 0) or second (`place` 1) in what a sequence matches. */
export function tellHeads(sequence: Sequence, place: 0 | 1, tell: Tell): void {
  const rest = collect(sequence, { first: place === 1, second: place === 0 }, tell)
  if (rest.first || rest.second) tell('nothing', '')
}

/** What is still to come: a token before the one in question, or that one. Both may hold, by different ways. */
interface Awaited {
  readonly first: boolean
  readonly second: boolean
}

const DONE: Awaited = { first: false, second: false }

function collect(sequence: Sequence, from: Awaited, tell: Tell): Awaited {
  let awaited = from
  for (const piece of sequence) {
    if (!awaited.first && !awaited.second) return DONE
    switch (piece.is) {
      case 'words':
      case 'any':
      case 'number':
        if (awaited.second) {
          if (piece.is === 'words') tellWords(piece, tell)
          else tell(piece.is, '')
        }
        awaited = { first: false, second: awaited.first }
        break
      case 'date':
      case 'time':
        if (awaited.second) tell('span', '')
        // It may be one token or many: what comes after its first is anybody's guess.
        if (awaited.first) tell('any', '')
        return DONE
      case 'gap':
        if (awaited.second) tell('any', '')
        break
      case 'either': {
        const ways = piece.options.map((option) => collect(option, awaited, tell))
        awaited = { first: ways.some((way) => way.first), second: ways.some((way) => way.second) }
        break
      }
    }
  }
  return awaited
}

function tellWords(piece: WordsPiece, tell: Tell): void {
  for (const word of piece.exact ?? []) tell('exact', keyOf(word))
  for (const word of piece.accented ?? []) for (const base of basesOf(word)) tell('exact', keyOf(base))
  for (const stem of piece.prefixes ?? []) tell('prefix', stem)
  for (const stem of piece.accentedPrefixes ?? []) tell('prefix', fold(stem))
  for (const stem of piece.suffixes ?? []) tell('suffix', stem)
  for (const stem of piece.infixes ?? []) tell('infix', stem)
}

/** The bases under which tokens with an accented form are found: a final apostrophe may be an accent. */
function basesOf(accented: string): readonly string[] {
  const { base } = foldWord(accented)
  return base.endsWith("'") ? [base, base.slice(0, -1)] : [base]
}
