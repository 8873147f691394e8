import { indexBeside, isAtEnd, isAtStart, type Line, tokenBeside } from './line.ts'
import { type Op, opsOf, type Program } from './program.ts'
import { isWordlike } from './wordlike.ts'

const NOWHERE: readonly number[] = []

/**
 * The positions that a sequence reaches from any of `from`, each once. All of them are followed at once, so the
 * work is bounded by pieces × positions whatever the phrase and the text: nothing is ever tried again.
 * Backwards, a sequence is read from its end to its start, and reaches the positions before it.
 */
export function walk(
  program: Program,
  from: readonly number[],
  line: Line,
  backwards = false,
): readonly number[] {
  const ops = opsOf(program)
  const { length } = ops
  let at = from
  let index = 0
  // Nearly always one position and plain words: no list is made for those.
  let [position] = from
  if (position !== undefined && from.length === 1) {
    for (; index < length; index++) {
      const op = ops[backwards ? length - 1 - index : index]
      if (op?.is !== 'words') break
      if (!takes(op, position, line, backwards)) return NOWHERE
      position += backwards ? -1 : 1
    }
    if (index > 0) at = [position]
  }
  for (; index < length && at.length > 0; index++) {
    const op = ops[backwards ? length - 1 - index : index]
    if (op !== undefined) at = step(op, at, line, backwards)
  }
  return at
}

function step(op: Op, at: readonly number[], line: Line, backwards: boolean): readonly number[] {
  switch (op.is) {
    case 'words':
    case 'any':
    case 'number':
      return move(op, at, line, backwards)
    case 'gap':
      return acrossGap(op.upTo, at, line, backwards)
    case 'either':
      return eitherOf(op.options, at, line, backwards)
    case 'date':
    case 'time':
      return alongSpans(op.is, at, line, backwards)
    case 'start':
      return at.filter((position) => isAtStart(line, position))
    case 'end':
      return at.filter((position) => isAtEnd(line, position))
    case 'before':
      return at.filter((position) => walk(op.what, [position], line).length > 0)
    case 'not-before':
      return at.filter((position) => walk(op.what, [position], line).length === 0)
    case 'not-after':
      return at.filter((position) => walk(op.what, [position], line, true).length === 0)
  }
}

function move(op: Op, at: readonly number[], line: Line, backwards: boolean): readonly number[] {
  const reached: number[] = []
  for (const position of at)
    if (takes(op, position, line, backwards)) reached.push(backwards ? position - 1 : position + 1)
  return reached
}

/** Whether a piece takes the token beside a position. */
function takes({ index }: Op, position: number, line: Line, backwards: boolean): boolean {
  const beside = indexBeside(line, position, backwards)
  return beside !== null && line.page.words[beside]?.pieces.includes(index) === true
}

function eitherOf(
  options: readonly Program[],
  at: readonly number[],
  line: Line,
  backwards: boolean,
): readonly number[] {
  let reached = NOWHERE
  for (let index = 0; index < options.length; index++) {
    const option = options[index]
    const found = option === undefined ? NOWHERE : walk(option, at, line, backwards)
    if (found.length > 0) reached = reached.length === 0 ? found : reached.concat(found)
  }
  return unique(reached)
}

/** How many tokens a gap can take. Signs in it cost nothing, but there is an end to them too. */
export function gapWidth(words: number): number {
  return words * 2 + 2
}

function acrossGap(words: number, at: readonly number[], line: Line, backwards: boolean): readonly number[] {
  const [position] = at
  if (at.length === 1 && position !== undefined) return within(words, position, line, backwards)
  return unique(at.flatMap((each) => within(words, each, line, backwards)))
}

/** Positions up to `words` words away. */
function within(words: number, position: number, line: Line, backwards: boolean): readonly number[] {
  const reached = [position]
  const farthest = gapWidth(words)
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
  if (positions.length < 2) return positions
  if (positions.length === 2) return positions[0] === positions[1] ? positions.slice(1) : positions
  return [...new Set(positions)]
}
