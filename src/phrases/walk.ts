import { isAtEnd, isAtStart, type Line, tokenBeside } from './line.ts'
import type { Piece, Sequence, WordsPiece } from './pieces.ts'
import { isWordlike } from './starts.ts'
import type { Token } from './types.ts'

const NOWHERE: readonly number[] = []

/**
 * The positions that a sequence reaches from any of `from`, sorted. All of them are followed at once, so the
 * work is bounded by pieces × positions whatever the phrase and the text: nothing is ever tried again.
 * Backwards, a sequence is read from its end to its start, and reaches the positions before it.
 */
export function walk(
  sequence: Sequence,
  from: readonly number[],
  line: Line,
  backwards = false,
): readonly number[] {
  let at = from
  for (let index = 0; index < sequence.length && at.length > 0; index++) {
    const piece = sequence[backwards ? sequence.length - 1 - index : index]
    if (piece !== undefined) at = step(piece, at, line, backwards)
  }
  return at
}

function step(piece: Piece, at: readonly number[], line: Line, backwards: boolean): readonly number[] {
  switch (piece.is) {
    case 'words':
      return move(at, line, backwards, (token) => accepts(piece, token))
    case 'any':
      return move(at, line, backwards, isWordlike)
    case 'number':
      return move(at, line, backwards, (token) => token.kind === 'number')
    case 'gap':
      return unique(at.flatMap((position) => within(piece.upTo, position, line, backwards)))
    case 'either':
      return unique(piece.options.flatMap((option) => walk(option, at, line, backwards)))
    case 'date':
    case 'time':
      return alongSpans(piece.is, at, line, backwards)
    case 'start':
      return at.filter((position) => isAtStart(line, position))
    case 'end':
      return at.filter((position) => isAtEnd(line, position))
    case 'before':
      return at.filter((position) => walk(piece.what, [position], line).length > 0)
    case 'not-before':
      return at.filter((position) => walk(piece.what, [position], line).length === 0)
    case 'not-after':
      return at.filter((position) => walk(piece.what, [position], line, true).length === 0)
  }
}

function move(
  at: readonly number[],
  line: Line,
  backwards: boolean,
  takes: (token: Token) => boolean,
): readonly number[] {
  const reached: number[] = []
  for (const position of at) {
    const token = tokenBeside(line, position, backwards)
    if (token !== undefined && takes(token)) reached.push(backwards ? position - 1 : position + 1)
  }
  return reached.length > 0 ? reached : NOWHERE
}

/** Positions up to `words` words away. Signs cost nothing, but there is an end to them too. */
function within(words: number, position: number, line: Line, backwards: boolean): readonly number[] {
  const reached = [position]
  const farthest = words * 2 + 2
  let left = words
  for (let away = 1; away <= farthest; away++) {
    const token = tokenBeside(line, backwards ? position - away + 1 : position + away - 1, backwards)
    if (token === undefined || (isWordlike(token) && left-- === 0)) break
    reached.push(backwards ? position - away : position + away)
  }
  return reached
}

function alongSpans(
  kind: 'date' | 'time',
  at: readonly number[],
  line: Line,
  backwards: boolean,
): readonly number[] {
  const reached: number[] = []
  for (const span of line.page.spans()) {
    const [near, far] = backwards ? [span.to, span.from] : [span.from, span.to]
    if (span.kind === kind && far >= line.from && far <= line.to && at.includes(near)) reached.push(far)
  }
  return unique(reached)
}

function unique(positions: readonly number[]): readonly number[] {
  return positions.length < 2 ? positions : [...new Set(positions)].sort((a, b) => a - b)
}

/** Lists longer than this are looked up in a set; a shorter one is faster to run through. */
const FEW = 4
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Whether a token is one of the words or stems of a piece. */
export function accepts(piece: WordsPiece, token: Token): boolean {
  const { exact, accented, prefixes, accentedPrefixes, suffixes, infixes } = piece
  if (exact !== undefined && has(exact, token.base)) return true
  if (accented?.includes(token.accented)) return true
  if (token.kind !== 'word' && token.kind !== 'number') return false
  return (
    prefixes?.some((stem) => token.base.startsWith(stem)) ||
    accentedPrefixes?.some((stem) => token.accented.startsWith(stem)) ||
    suffixes?.some((stem) => token.base.endsWith(stem)) ||
    infixes?.some((stem) => token.base.includes(stem)) ||
    false
  )
}

function has(words: readonly string[], word: string): boolean {
  if (words.length <= FEW) return words.includes(word)
  let set = sets.get(words)
  if (set === undefined) {
    set = new Set(words)
    sets.set(words, set)
  }
  return set.has(word)
}
