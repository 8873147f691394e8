import { keyOf } from './key.ts'
import type { Piece } from './pieces.ts'
import type { Token } from './types.ts'
import { isWordlike } from './wordlike.ts'

/**
 * Which pieces take a word, by the word. All pieces are asked at once that way, and a word that no phrase knows
 * costs one question. Plain data, part of the compiled packs; pieces by their index.
 *
 * A stem has its stars (`inoltr*`); what is compared with its accents begins with `~`, and so do `~_`, any word,
 * and `~#`, any number. No word has either sign in it.
 */
export type Vocabulary = Readonly<Record<string, readonly number[]>>

const ACCENTED = '~'
const ANY = '~_'
const NUMBER = '~#'

/** The keys of a piece that takes one token; none for other pieces. */
export function formsOf(piece: Piece): readonly string[] {
  if (piece.is === 'any') return [ANY]
  if (piece.is === 'number') return [NUMBER]
  if (piece.is !== 'words') return []
  const {
    exact = [],
    accented = [],
    prefixes = [],
    accentedPrefixes = [],
    suffixes = [],
    infixes = [],
  } = piece
  return [
    ...exact,
    ...accented.map((word) => `${ACCENTED}${word}`),
    ...prefixes.map((stem) => `${stem}*`),
    ...accentedPrefixes.map((stem) => `${ACCENTED}${stem}*`),
    ...suffixes.map((stem) => `*${stem}`),
    ...infixes.map((stem) => `*${stem}*`),
  ]
}

/** Distinct words remembered, so that a stream of replies looks up each word once. */
const REMEMBERED = 10_000

/** What the phrases make of a word. */
export interface Word {
  /** The pieces that take it. */
  readonly pieces: readonly number[]
  /** The phrases that are tried where it stands. */
  readonly phrases: readonly number[]
}

/**
 * Looks up words. `vocabularies` are those of the packs and of a team's own phrases.
 * @param phrasesAt the phrases that a piece is an anchor of
 */
export function openVocabularies(
  vocabularies: readonly Vocabulary[],
  phrasesAt: (piece: number) => readonly number[],
): (token: Token) => Word {
  const memory = new Map<string, Word>()
  const opened = vocabularies.map(openVocabulary)
  return (token) => {
    const { base, accented } = token
    const key = base === accented ? base : `${base} ${accented}`
    const known = memory.get(key)
    if (known !== undefined) return known
    if (memory.size >= REMEMBERED) memory.clear()
    const pieces = unique(opened.flatMap((lookUp) => lookUp(token)))
    const word = { pieces, phrases: unique(pieces.flatMap(phrasesAt)) }
    memory.set(key, word)
    return word
  }
}

function unique(numbers: readonly number[]): readonly number[] {
  return numbers.length > 1 ? [...new Set(numbers)] : numbers
}

function openVocabulary(vocabulary: Vocabulary): (token: Token) => readonly number[] {
  const infixes = Object.keys(vocabulary).filter((form) => form.startsWith('*') && form.endsWith('*'))
  return (token) => {
    const { base, accented, kind } = token
    const found: number[] = []
    take(base)
    if (base.endsWith("'")) take(keyOf(base))
    const mayHaveAccent = base !== accented || base.endsWith("'")
    if (mayHaveAccent) take(`${ACCENTED}${accented}`)
    if (kind === 'word' || kind === 'number') {
      for (let length = 1; length <= base.length; length++) {
        take(`${base.slice(0, length)}*`)
        take(`*${base.slice(-length)}`)
      }
      for (let length = 1; base !== accented && length <= accented.length; length++)
        take(`${ACCENTED}${accented.slice(0, length)}*`)
      for (const infix of infixes) if (base.includes(infix.slice(1, -1))) take(infix)
    }
    if (kind === 'number') take(NUMBER)
    if (isWordlike(token)) take(ANY)
    return found

    function take(form: string): void {
      // A text may well say "constructor".
      if (Object.hasOwn(vocabulary, form)) found.push(...(vocabulary[form] ?? []))
    }
  }
}
