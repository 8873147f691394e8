import type { CompiledPhrases } from './compile.ts'
import { tellHeads } from './heads.ts'
import { keyOf } from './key.ts'
import { isNullable, type Sequence } from './pieces.ts'
import { sequenceOf } from './pool.ts'
import { add, type StartIndex } from './start-index.ts'
import type { Token } from './types.ts'
import { gapWidth, isWordlike } from './walk.ts'

/** Which phrases can begin at a token: those that the first word, then the second or a later one, leave. */
export interface Starts {
  at(token: Token): Candidates
  /** Ids of those that may begin with a date or a time. */
  readonly atSpan: readonly number[]
}

export interface Candidates {
  /** Ids of the phrases to be tried whatever comes next. */
  readonly always: readonly number[]
  /** To be tried when this word comes next; null when there are none. */
  readonly bySecond: ReadonlyMap<string, readonly number[]> | null
  /** To be tried when this word comes at most `reach` tokens later; null when there are none. */
  readonly byLater: ReadonlyMap<string, readonly number[]> | null
  readonly reach: number
}

/** Distinct words remembered, so that a stream of replies looks up each word once. */
const REMEMBERED = 10_000
/** A word is met so often before its phrases are grouped by what follows: a single reply would not repay that. */
const SEEN = 3
/** So many phrases with the same first word are tried before looking for their later words pays. */
const FEW = 6

interface Memory {
  seen: number
  candidates: Candidates
}

/** Looks phrases up in the index that was made when they were compiled. */
export function openStarts({ starts, phrases, pieces }: CompiledPhrases): Starts {
  const memory = new Map<string, Memory>()
  return {
    atSpan: starts.flatMap(({ span }) => span),
    at(token) {
      let known = memory.get(token.base)
      if (known === undefined) {
        if (memory.size >= REMEMBERED) memory.clear()
        const ids = starts.flatMap((index) => lookUp(index, token))
        known = { seen: 0, candidates: { always: ids, bySecond: null, byLater: null, reach: 0 } }
        memory.set(token.base, known)
      } else if (known.seen < SEEN && ++known.seen === SEEN) {
        known.candidates = split(known.candidates.always, (id) =>
          sequenceOf(pieces, phrases[id]?.sequence ?? []),
        )
      }
      return known.candidates
    },
  }
}

function lookUp(index: StartIndex, token: Token): readonly number[] {
  const { base, kind } = token
  const found: number[] = []
  take(index.exact, keyOf(base), found)
  if (kind === 'word' || kind === 'number') {
    for (let length = 1; length <= base.length; length++) {
      take(index.prefix, base.slice(0, length), found)
      take(index.suffix, base.slice(-length), found)
    }
    for (const infix of Object.keys(index.infix)) if (base.includes(infix)) take(index.infix, infix, found)
  }
  if (kind === 'number') found.push(...index.number)
  if (isWordlike(token)) found.push(...index.any)
  return found.length > 1 ? [...new Set(found)] : found
}

function take(record: StartIndex['exact'], word: string, found: number[]): void {
  // A text may well say "constructor".
  if (Object.hasOwn(record, word)) found.push(...(record[word] ?? []))
}

/** Groups candidates by the words that must come second, or later. */
function split(ids: readonly number[], readSequence: (id: number) => Sequence): Candidates {
  const open: number[] = []
  const bySecond = new Map<string, number[]>()
  for (const id of ids) {
    const second = secondOf(readSequence(id))
    if (second === null) open.push(id)
    else for (const word of second) add(bySecond, word, id)
  }
  const seconds = bySecond.size > 0 ? bySecond : null
  if (open.length <= FEW) return { always: open, bySecond: seconds, byLater: null, reach: 0 }

  const always: number[] = []
  const byLater = new Map<string, number[]>()
  let reach = 0
  for (const id of open) {
    const sequence = readSequence(id)
    const later = laterOf(sequence)
    if (later === null) always.push(id)
    else {
      for (const word of later) add(byLater, word, id)
      reach = Math.max(reach, widthOf(sequence))
    }
  }
  return { always, bySecond: seconds, byLater: byLater.size > 0 ? byLater : null, reach }
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
