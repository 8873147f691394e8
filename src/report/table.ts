import type { Palette } from './palette.ts'
import { visible } from './visible.ts'
import { widthOf, wrap } from './width.ts'

/** Columns in spaces, the last one wrapped to the width; the first row is the heading. */
export function renderTable(rows: readonly (readonly string[])[], width: number, palette: Palette): string {
  const shown = rows.map((row) => row.map(visible))
  const columns = Math.max(0, ...shown.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...shown.map((row) => widthOf(row[column] ?? ''))),
  )
  const before = widths.slice(0, -1).reduce((sum, cells) => sum + cells + 2, 0)
  return shown
    .flatMap((row, index) => {
      const fixed = row.slice(0, columns - 1).map((cell, column) => pad(cell, (widths[column] ?? 0) + 2))
      const lines = wrap(row[columns - 1] ?? '', Math.max(20, width - before))
      return lines.map((text, line) => {
        const whole = `${line === 0 ? fixed.join('') : ' '.repeat(before)}${text}`.trimEnd()
        return `${index === 0 ? palette.bold(whole) : whole}\n`
      })
    })
    .join('')
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
