import { lazily } from '../source/lazily.ts'
import type { ReportedFinding, ReportedSource } from './model.ts'
import { visible } from './visible.ts'
import { cellsOf, graphemes } from './width.ts'

/** A line of the source, cut to the terminal, and the marks under it; without marks where they cannot line up. */
export interface Frame {
  readonly text: string
  readonly marks: string
}

type Span = Pick<ReportedFinding, 'part' | 'line' | 'column' | 'endLine' | 'endColumn'>

interface Cell {
  readonly text: string
  readonly cells: number
  /** Offset in the line, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** An emoji of a family takes eleven units for two cells; few characters take more. */
const UNITS_PER_CELL = 6
const RIGHT_TO_LEFT = lazily(
  () => /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,
)
const TAB = '    '

/** The source line of a finding, at most `width` cells of it, with carets under the finding's words. */
export function frame(source: ReportedSource, span: Span, width: number): Frame {
  const start = span.column - 1
  const end = span.endLine > span.line ? Number.POSITIVE_INFINITY : span.endColumn - 1
  const reach = width * UNITS_PER_CELL
  const from = Math.max(0, start - reach)
  const cells = cellsIn(source.slice(span.line, from, start + reach, span.part), from)
  const focus = cells.findIndex((cell) => cell.end > start)
  const isWhole = from === 0 && cells.reduce((sum, cell) => sum + cell.cells, 0) <= width
  const room = isWhole ? width : width - 2 // for an ellipsis at each end
  const { first, last } = around(cells, focus === -1 ? cells.length : focus, room)
  const shown = cells.slice(first, last)
  const before = first > 0 || from > 0 ? '…' : ''
  const after = last < cells.length || (shown.at(-1)?.end ?? 0) >= start + reach ? '…' : ''
  const text = before + shown.map((cell) => cell.text).join('') + after
  if (RIGHT_TO_LEFT().test(text)) return { text, marks: '' }
  const marks = shown.map((cell) => (cell.end > start && cell.start < end ? '^' : ' ').repeat(cell.cells))
  const line = (before === '' ? '' : ' ') + marks.join('').trimEnd()
  // A place between two characters, or at the end of the line, still gets its caret.
  const column = before.length + shown.reduce((sum, cell) => sum + (cell.end <= start ? cell.cells : 0), 0)
  return { text, marks: end > start && line.includes('^') ? line : `${' '.repeat(column)}^` }
}

function cellsIn(text: string, offset: number): readonly Cell[] {
  let at = offset
  return graphemes(text).map((grapheme) => {
    const start = at
    at += grapheme.length
    const shown = grapheme === '\t' ? TAB : visible(grapheme)
    // What became an escape takes a cell a character; an emoji may hold invisible joiners that stay.
    const cells = shown === grapheme ? cellsOf(grapheme) : shown.length
    return { text: shown, cells, start, end: at }
  })
}

/** The cells to show: some words before the focus, then as many after as fit, then more before if there is room. */
function around(cells: readonly Cell[], focus: number, width: number): { first: number; last: number } {
  let first = focus
  let last = focus
  let used = 0
  const take = (cell: Cell | undefined, room: number): boolean => {
    if (cell === undefined || used + cell.cells > room) return false
    used += cell.cells
    return true
  }
  while (take(cells[first - 1], width / 4)) first -= 1
  while (take(cells[last], width)) last += 1
  while (take(cells[first - 1], width)) first -= 1
  return { first, last }
}
