import type { CompiledPhrase } from './compile.ts'
import { fold, foldWord } from './fold.ts'
import type { Sequence } from './pieces.ts'
import type { Token } from './types.ts'

/** Which phrases can begin at a token: an index by first words, so that the others cost nothing. */
export interface Starts {
  /** Ids of the phrases that may begin at this token. */
  at(token: Token): readonly number[]
  /** Ids of those that may begin with a date or a time. */
  readonly atSpan: readonly number[]
}

const NONE: readonly number[] = []
/** Distinct words remembered, so that a stream of replies looks up each word once. */
const REMEMBERED = 10_000

/** Builds the index of first words. */
export function indexStarts(phrases: readonly CompiledPhrase[]): Starts {
  const index = emptyIndex()
  for (const [id, { sequence }] of phrases.entries()) if (sequence !== undefined) collect(sequence, id, index)

  const memory = new Map<string, readonly number[]>()
  return {
    atSpan: [...new Set(index.span)],
    at(token) {
      const known = memory.get(token.base)
      if (known !== undefined) return known
      const ids = lookUp(index, token)
      if (memory.size >= REMEMBERED) memory.clear()
      memory.set(token.base, ids)
      return ids
    },
  }
}

interface Index {
  readonly exact: Map<string, number[]>
  readonly prefixes: Map<string, number[]>
  readonly suffixes: Map<string, number[]>
  readonly infixes: Map<string, number[]>
  readonly any: number[]
  readonly number: number[]
  readonly span: number[]
}

function emptyIndex(): Index {
  const maps = { exact: new Map(), prefixes: new Map(), suffixes: new Map(), infixes: new Map() }
  return { ...maps, any: [], number: [], span: [] }
}

/** Adds the first tokens of a sequence; false when it can be passed through without one. */
function collect(sequence: Sequence, id: number, index: Index): boolean {
  for (const piece of sequence) {
    switch (piece.is) {
      case 'words':
        for (const word of piece.exact ?? NONE_WORDS) add(index.exact, word, id)
        for (const word of piece.accented ?? NONE_WORDS)
          for (const base of basesOf(word)) add(index.exact, base, id)
        for (const word of piece.prefixes ?? NONE_WORDS) add(index.prefixes, word, id)
        for (const word of piece.accentedPrefixes ?? NONE_WORDS) add(index.prefixes, fold(word), id)
        for (const word of piece.suffixes ?? NONE_WORDS) add(index.suffixes, word, id)
        for (const word of piece.infixes ?? NONE_WORDS) add(index.infixes, word, id)
        return true
      case 'any':
        index.any.push(id)
        return true
      case 'number':
        index.number.push(id)
        return true
      case 'date':
      case 'time':
        index.span.push(id)
        return true
      case 'either': {
        let consumes = true
        for (const option of piece.options) consumes = collect(option, id, index) && consumes
        if (consumes) return true
        break
      }
    }
  }
  return false
}

const NONE_WORDS: readonly string[] = []

/** The bases under which tokens with an accented form are found: a final apostrophe may be an accent. */
function basesOf(accented: string): readonly string[] {
  const { base } = foldWord(accented)
  return base.endsWith("'") ? [base, base.slice(0, -1)] : [base]
}

function add(map: Map<string, number[]>, word: string, id: number): void {
  const ids = map.get(word)
  if (ids === undefined) map.set(word, [id])
  else if (ids.at(-1) !== id) ids.push(id)
}

function lookUp(index: Index, token: Token): readonly number[] {
  const { base } = token
  const found: number[] = [...(index.exact.get(base) ?? NONE)]
  if (token.kind === 'word' || token.kind === 'number') {
    for (let length = 1; length <= base.length; length++) {
      if (index.prefixes.size > 0) found.push(...(index.prefixes.get(base.slice(0, length)) ?? NONE))
      if (index.suffixes.size > 0) found.push(...(index.suffixes.get(base.slice(-length)) ?? NONE))
    }
    for (const [infix, ids] of index.infixes) if (base.includes(infix)) found.push(...ids)
  }
  if (token.kind === 'number') found.push(...index.number)
  if (isWordlike(token)) found.push(...index.any)
  return found.length > 0 ? [...new Set(found)] : NONE
}

/** What `_` takes and a gap counts: everything but signs and emoji. */
export function isWordlike(token: Token): boolean {
  return token.kind !== 'punctuation' && token.kind !== 'emoji'
}
