import type { CompiledPhrase } from './compile.ts'
import { tellHeads } from './heads.ts'
import { isNullable, type Sequence } from './pieces.ts'
import type { Token } from './types.ts'
import { gapWidth, isWordlike } from './walk.ts'

/** Which phrases can begin at a token: an index by first and second words, so that the others cost nothing. */
export interface Starts {
  /** Ids of the phrases that may begin at this token. */
  at(token: Token): Candidates
  /** Ids of those that may begin with a date or a time. */
  readonly atSpan: readonly number[]
}

export interface Candidates {
  /** To be tried whatever comes next. */
  readonly always: readonly number[]
  /** To be tried when this word comes next; null when there are none. */
  readonly bySecond: ReadonlyMap<string, readonly number[]> | null
  /** To be tried when this word comes at most `reach` tokens later; null when there are none. */
  readonly byLater: ReadonlyMap<string, readonly number[]> | null
  readonly reach: number
}

const NONE: Candidates = { always: [], bySecond: null, byLater: null, reach: 0 }
/** So many phrases with the same first word are tried before looking for their later words pays. */
const FEW = 6
/** Distinct words remembered, so that a stream of replies looks up each word once. */
const REMEMBERED = 10_000

/** Builds the index. */
export function indexStarts(phrases: readonly CompiledPhrase[]): Starts {
  const index: Index = {
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    infix: new Map(),
    any: [],
    number: [],
    span: [],
  }
  for (const [id, { sequence }] of phrases.entries()) {
    if (sequence === undefined) continue
    tellHeads(sequence, 0, (head, word) => {
      if (head === 'nothing') return
      const heads = index[head]
      if (Array.isArray(heads)) append(heads, id)
      else add(heads, word, id)
    })
  }

  const memory = new Map<string, Candidates>()
  return {
    atSpan: index.span,
    at(token) {
      const known = memory.get(token.base)
      if (known !== undefined) return known
      const candidates = split(lookUp(index, token), phrases)
      if (memory.size >= REMEMBERED) memory.clear()
      memory.set(token.base, candidates)
      return candidates
    },
  }
}

type Index = Readonly<
  Record<'exact' | 'prefix' | 'suffix' | 'infix', Map<string, number[]>> &
    Record<'any' | 'number' | 'span', number[]>
>

function add(map: Map<string, number[]>, word: string, id: number): void {
  const ids = map.get(word)
  if (ids === undefined) map.set(word, [id])
  else append(ids, id)
}

/** Ids come in order: one that is there already is the last. */
function append(ids: number[], id: number): void {
  if (ids.at(-1) !== id) ids.push(id)
}

function lookUp(index: Index, token: Token): readonly number[] {
  const { base, kind } = token
  const found = [...(index.exact.get(base) ?? [])]
  if (kind === 'word' || kind === 'number') {
    for (let length = 1; length <= base.length; length++) {
      if (index.prefix.size > 0) found.push(...(index.prefix.get(base.slice(0, length)) ?? []))
      if (index.suffix.size > 0) found.push(...(index.suffix.get(base.slice(-length)) ?? []))
    }
    for (const [infix, ids] of index.infix) if (base.includes(infix)) found.push(...ids)
  }
  if (kind === 'number') found.push(...index.number)
  if (isWordlike(token)) found.push(...index.any)
  return found.length > 1 ? [...new Set(found)] : found
}

/** Groups candidates by the words that must come second, or later. */
function split(ids: readonly number[], phrases: readonly CompiledPhrase[]): Candidates {
  if (ids.length === 0) return NONE
  const open: number[] = []
  const bySecond = new Map<string, number[]>()
  for (const id of ids) {
    const second = secondOf(phrases[id]?.sequence ?? [])
    if (second === null) open.push(id)
    else for (const word of second) add(bySecond, word, id)
  }
  const shared = { bySecond: bySecond.size > 0 ? bySecond : null }
  if (open.length <= FEW) return { ...shared, always: open, byLater: null, reach: 0 }

  const always: number[] = []
  const byLater = new Map<string, number[]>()
  let reach = 0
  for (const id of open) {
    const sequence = phrases[id]?.sequence ?? []
    const later = laterOf(sequence)
    if (later === null) always.push(id)
    else {
      for (const word of later) add(byLater, word, id)
      reach = Math.max(reach, widthOf(sequence))
    }
  }
  return { ...shared, always, byLater: byLater.size > 0 ? byLater : null, reach }
}

/** The words that may come second in a phrase; null when they cannot be listed. */
function secondOf(sequence: Sequence): ReadonlySet<string> | null {
  const words = new Set<string>()
  let isListed = true
  tellHeads(sequence, 1, (head, word) => {
    if (head === 'exact') words.add(word)
    else isListed = false
  })
  return isListed ? words : null
}

/**
 * A list of words of which one must come after the first token, the rarest that there is (long words are rare);
 * null when there is none.
 */
function laterOf(sequence: Sequence): ReadonlySet<string> | null {
  const first = sequence.findIndex((piece) => !isNullable([piece]))
  let best: ReadonlySet<string> | null = null
  for (const piece of sequence.slice(first + 1)) {
    const words = piece.is === 'words' ? secondOf([{ is: 'any' }, piece]) : null
    if (words !== null && (best === null || shortest(words) > shortest(best))) best = words
  }
  return best
}

function shortest(words: ReadonlySet<string>): number {
  return Math.min(...Array.from(words, (word) => word.length))
}

/** How many tokens a date or a time is taken to have at most. */
const SPAN_WIDTH = 20

/** How many tokens a sequence can take. */
function widthOf(sequence: Sequence): number {
  let width = 0
  for (const piece of sequence) {
    if (piece.is === 'gap') width += gapWidth(piece.upTo)
    else if (piece.is === 'either') width += Math.max(...piece.options.map(widthOf))
    else if (piece.is === 'date' || piece.is === 'time') width += SPAN_WIDTH
    else if (!isNullable([piece])) width++
  }
  return width
}
