import type { CST } from 'yaml'
import type { Trail } from './trail.ts'

interface Line {
  /** Spaces in front. */
  readonly indent: number
  /** The rest, without its line end. */
  readonly content: string
  /** The offset of the content. */
  readonly at: number
  /** The offset of the line break, or the end of the scalar. */
  readonly lineBreak: number
  /** The offset behind the line break. */
  readonly next: number
}

/** Literal `|` and folded `>` scalars. Returns the offset at which the value ends. */
export function mapBlock(token: CST.BlockScalar, trail: Trail): number {
  const header = token.props.find((prop) => prop.type === 'block-scalar-header')
  const marks = header !== undefined && 'source' in header ? header.source : '|'
  const start = token.props.reduce(
    (at, prop) => at + ('source' in prop ? prop.source.length : 0),
    token.offset,
  )
  const lines = splitLines(token.source, start)
  const chomp = /[+-]/.exec(marks)?.[0]
  const end = start + token.source.length

  const first = lines.findIndex((line) => line.content !== '')
  if (first === -1) {
    const kept = chomp === '+' && token.source !== '' ? lines.slice(0, Math.max(1, lines.length - 1)) : []
    for (const line of kept) trail.put('\n', line.lineBreak)
    return end
  }
  const indicator = Number(/[1-9]/.exec(marks)?.[0] ?? 0)
  const indent = indicator > 0 ? token.indent + indicator : (lines[first]?.indent ?? 0)
  const last = lastContent(lines, indent)

  for (const line of lines.slice(0, first)) copyLine(line, indent, true, trail)
  const body = lines.slice(first, last + 1)
  if (marks.startsWith('>')) fold(body, indent, trail)
  else for (const [index, line] of body.entries()) copyLine(line, indent, index < body.length - 1, trail)

  const lineBreak = lines[last]?.lineBreak ?? end
  if (chomp === '-') return lineBreak
  trail.put('\n', lineBreak)
  if (chomp !== '+') return Math.min(lines[last]?.next ?? end, end)
  // The line behind the last line feed is no line: it is where the scalar ends.
  for (const line of lines.slice(last + 1, -1)) copyLine(line, indent, true, trail)
  return end
}

function splitLines(source: string, start: number): readonly Line[] {
  const lines: Line[] = []
  let at = start
  for (const written of source.split('\n')) {
    const indent = written.length - written.replace(/^ +/, '').length
    const content = written.slice(indent).replace(/\r$/, '')
    const next = at + written.length + 1
    lines.push({ indent, content, at: at + indent, lineBreak: at + indent + content.length, next })
    at = next
  }
  return lines
}

/** The last line that is not subject to chomping: it has text, or more spaces than the indentation. */
function lastContent(lines: readonly Line[], indent: number): number {
  return lines.findLastIndex((line) => line.content !== '' || line.indent > indent)
}

/** Copies what a line has behind the indentation, and its line end. */
function copyLine(line: Line, indent: number, withLineFeed: boolean, trail: Trail): void {
  const extra = Math.max(line.indent - indent, 0)
  trail.copy(' '.repeat(extra) + line.content, line.at - extra)
  if (withLineFeed) trail.put('\n', line.lineBreak)
}

/**
 * A single line break between two lines becomes a space, and of several the first goes; not so beside a line
 * that is indented further (or starts with a tab), where all of them stay.
 */
function fold(lines: readonly Line[], indent: number, trail: Trail): void {
  let breaks: number[] = []
  let wasFurther = false
  for (const [index, line] of lines.entries()) {
    const isFurther = line.indent > indent || line.content.startsWith('\t')
    if (line.content !== '' || isFurther) {
      const keepsAll = isFurther || wasFurther
      // Of several the first goes; what stays begins where the text before it ends, as an edit may do.
      const [first, ...others] = keepsAll ? breaks : breaks.filter((_, at) => at !== 1)
      if (first !== undefined) trail.put(keepsAll || breaks.length > 1 ? '\n' : ' ', first)
      for (const at of others) trail.put('\n', at)
      copyLine(line, indent, false, trail)
      breaks = []
      wasFurther = isFurther
    }
    if (index < lines.length - 1) breaks.push(line.lineBreak)
  }
}
