import type { Line } from './line.ts'
import { type Op, type OpPool, opsOf, type Program } from './program.ts'
import { gapWidth } from './walk.ts'

/**
 * Tells phrases that cannot match a sentence from those that may, by a few integer operations each. The positions of
 * a sentence are the bits of an integer, and all of them are followed at once; positions 32 apart share a bit, and
 * not all conditions are looked at: a phrase may be let through in vain, but is never kept back.
 */
export interface Sieve {
  /** Takes up a sentence. */
  open(line: Line): void
  /** Whether a sequence may match, from a position of the sentence or from any. */
  mayMatch(program: Program, position?: number): boolean
}

const EVERYWHERE = -1

export function createSieve({ pieces }: OpPool): Sieve {
  /** For each piece the positions whose word it takes. */
  const masks = new Int32Array(pieces.length)
  /** The pieces whose masks are not 0. */
  let present: number[] = []
  let from = 0
  let all = 0

  return {
    open({ page, from: first, to }) {
      for (let index = 0; index < present.length; index++) masks[present[index] ?? 0] = 0
      present = []
      from = first
      all = to - first < 32 ? (1 << (to - first)) - 1 : EVERYWHERE
      for (let position = first; position < to; position++) {
        const pieces = page.words[position]?.pieces ?? []
        for (let index = 0; index < pieces.length; index++) add(pieces[index] ?? 0, 1 << (position - first))
      }
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

  function add(piece: number, bit: number): void {
    const before = masks[piece] ?? 0
    if (before === 0) present.push(piece)
    masks[piece] = before | bit
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
