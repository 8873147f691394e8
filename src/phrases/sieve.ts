import type { Line } from './line.ts'
import { type Op, type OpPool, opsOf, type Program } from './program.ts'
import type { Word } from './vocabulary.ts'
import { gapWidth } from './walk.ts'

/**
 * Tells phrases that cannot match a sentence from those that may, by a few integer operations each. The positions of
 * a sentence are the bits of an integer, and all of them are followed at once; positions 32 apart share a bit, and
 * not all conditions are looked at: a phrase may be let through in vain, but is never kept back.
 */
export interface Sieve {
  /** Takes up a sentence. */
  open(line: Line): void
  /** Whether each of some pieces takes a word of the sentence. */
  hasAll(pieces: readonly number[]): boolean
  /** Whether a sequence may match, from a position of the sentence or from any. */
  mayMatch(program: Program, position?: number): boolean
}

const EVERYWHERE = -1
const NONE: readonly number[] = []

export function createSieve({ pieces }: OpPool): Sieve {
  /** For each piece the positions whose word it takes. */
  const masks = new Int32Array(pieces.length)
  /** The words of the sentence. */
  let words: readonly Word[] = []
  let from = 0
  let to = 0
  let all = 0

  return {
    open(line) {
      clear()
      ;({ from, to } = line)
      words = line.page.words
      all = to - from < 32 ? (1 << (to - from)) - 1 : EVERYWHERE
      for (let position = from; position < to; position++) {
        const pieces = words[position]?.pieces ?? NONE
        const bit = 1 << (position - from)
        for (let index = 0; index < pieces.length; index++) {
          const piece = pieces[index] ?? 0
          masks[piece] = (masks[piece] ?? 0) | bit
        }
      }
    },
    hasAll(pieces) {
      for (let index = 0; index < pieces.length; index++)
        if ((masks[pieces[index] ?? 0] ?? 0) === 0) return false
      return true
    },
    mayMatch(program, position) {
      const start = position === undefined ? all : 1 << (position - from)
      return mayBegin(program, start) && reach(program, start) !== 0
    },
  }

  /** Nearly all fail here: the first word of the sequence stands at none of the positions. */
  function mayBegin({ first }: Program, positions: number): boolean {
    return first < 0 || (positions & (masks[first] ?? 0)) !== 0
  }

  /** Takes back what the sentence before has set. */
  function clear(): void {
    for (let position = from; position < to; position++) {
      const pieces = words[position]?.pieces ?? NONE
      for (let index = 0; index < pieces.length; index++) masks[pieces[index] ?? 0] = 0
    }
  }

  /** The positions that a sequence reaches from any of `start`. */
  function reach(program: Program, start: number): number {
    const ops = opsOf(program)
    let at = start
    for (let index = 0; at !== 0 && index < ops.length; index++) {
      const op = ops[index]
      if (op !== undefined) at = step(op, at)
    }
    return at
  }

  function step(op: Op, at: number): number {
    switch (op.is) {
      case 'words':
      case 'any':
      case 'number':
        return next(at & (masks[op.index] ?? 0))
      case 'gap':
        return spread(at, gapWidth(op.upTo))
      case 'either':
        return anyOf(op.options, at)
      case 'date':
      case 'time':
        return EVERYWHERE
      case 'before':
        return reach(op.what, at) === 0 ? 0 : at
      default:
        return at
    }
  }

  function anyOf(options: readonly Program[], at: number): number {
    let reached = 0
    for (let index = 0; index < options.length; index++) {
      const option = options[index]
      if (option !== undefined && mayBegin(option, at)) reached |= reach(option, at)
    }
    return reached
  }
}

function next(positions: number): number {
  return (positions << 1) | (positions >>> 31)
}

function spread(positions: number, width: number): number {
  let reached = positions
  for (let step = 0; step < width; step++) reached |= next(reached)
  return reached
}
