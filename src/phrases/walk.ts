import { keyOf } from './key.ts'
import { isAtEnd, isAtStart, type Line, tokenBeside } from './line.ts'
import { indexOf, type Op, type OptionIndex, type Options, opAt, type Program } from './program.ts'
import type { Token } from './types.ts'

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
  const { length } = program.indexes
  let at = from
  let index = 0
  // Nearly always one position and plain words: no list is made for those.
  let [position] = from
  if (position !== undefined && from.length === 1) {
    for (; index < length; index++) {
      const op = opAt(program, backwards ? length - 1 - index : index)
      if (op?.is !== 'words') break
      const token = tokenBeside(line, position, backwards)
      if (token === undefined || !op.takes(token)) return NOWHERE
      position += backwards ? -1 : 1
    }
    if (index > 0) at = [position]
  }
  for (; index < length && at.length > 0; index++) {
    const op = opAt(program, backwards ? length - 1 - index : index)
    if (op !== undefined) at = step(op, at, line, backwards)
  }
  return at
}

function step(op: Op, at: readonly number[], line: Line, backwards: boolean): readonly number[] {
  switch (op.is) {
    case 'words':
      return move(at, line, backwards, op.takes)
    case 'any':
      return move(at, line, backwards, isWordlike)
    case 'number':
      return move(at, line, backwards, isNumber)
    case 'gap':
      return acrossGap(op.upTo, at, line, backwards)
    case 'either':
      return op.options === null ? NOWHERE : eitherOf(op.options, at, line, backwards)
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

/** What `_` takes and a gap counts: everything but signs and emoji. */
export function isWordlike(token: Token): boolean {
  return token.kind !== 'punctuation' && token.kind !== 'emoji'
}

function isNumber(token: Token): boolean {
  return token.kind === 'number'
}

function move(
  at: readonly number[],
  line: Line,
  backwards: boolean,
  takes: (token: Token) => boolean,
): readonly number[] {
  const reached: number[] = []
  for (const each of at) {
    const token = tokenBeside(line, each, backwards)
    if (token !== undefined && takes(token)) reached.push(backwards ? each - 1 : each + 1)
  }
  return reached
}

function eitherOf(
  options: Options,
  at: readonly number[],
  line: Line,
  backwards: boolean,
): readonly number[] {
  const index = indexOf(options, backwards)
  if (index === null) return reachedBy(options.all, at, line, backwards)
  const reached = reachedBy(index.open, at, line, backwards)
  const candidates = beginningAt(index, at, line, backwards)
  if (candidates.length === 0) return reached
  return unique(reached.concat(reachedBy(candidates, at, line, backwards)))
}

function reachedBy(
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

const NO_OPTIONS: readonly Program[] = []

/** The options that begin with a word that stands at one of the positions, each once. */
function beginningAt(
  { byWord }: OptionIndex,
  at: readonly number[],
  line: Line,
  backwards: boolean,
): readonly Program[] {
  let candidates = NO_OPTIONS
  for (const position of at) {
    const token = tokenBeside(line, position, backwards)
    const here = token === undefined ? undefined : byWord.get(keyOf(token.base))
    if (here !== undefined) candidates = candidates.length === 0 ? here : candidates.concat(here)
  }
  return at.length < 2 || candidates.length < 2 ? candidates : [...new Set(candidates)]
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
