import type { LibraryOptions } from '../case/library-options.ts'
import { UserError } from '../source/user-error.ts'
import { cellText } from './cell-text.ts'
import { commentsIn } from './comments-in.ts'
import { languageOf } from './field-names.ts'
import { trimmed } from './file-text.ts'
import { looksLikeHtml } from './html-elements.ts'
import type { Comment, MappedText, Template, TextFormat } from './model.ts'
import { sliceText } from './pieces.ts'
import { type Row, readTable } from './table.ts'
import { type Columns, columnsOf, type TextColumn } from './table-columns.ts'

/** A table with a template in each cell of some of its columns. A cell that looks like HTML is read as HTML. */
export const readCsv: TextFormat = async (file, text, options) => {
  const { rows, separator } = readTable(file, text)
  const [first] = rows
  if (first === undefined) return null
  const columns = columnsOf(
    first.map(({ value }) => value),
    options,
  )
  if (typeof columns === 'string') throw new UserError(columns, file, { line: 1, column: 1 })
  const wordsOf = await wordReader(rows, columns)
  const templates: Template[] = []
  const comments: Comment[] = []
  for (const row of columns.header ? rows.slice(1) : rows) {
    for (const column of columns.texts) {
      const cell = row[column.index]
      if (cell === undefined || cell.value.trim() === '') continue
      const written = cellText(text, cell, separator)
      const words = wordsOf(written)
      if (words.text === '') continue
      comments.push(...commentsIn(file, written), ...commentsBeside(file, row, columns, templates.length))
      templates.push({ file, text: words, ...contextOf(row, column, columns, options) })
    }
  }
  return { templates, comments }
}

/** Reads a cell without white space at its edges, and without mark-up; the parser is loaded where there is some. */
async function wordReader(
  rows: readonly Row[],
  { texts }: Columns,
): Promise<(written: MappedText) => MappedText> {
  const plain = (written: MappedText) => sliceText(written, trimmed(written.text))
  const isHtml = ({ index }: TextColumn) => rows.some((row) => looksLikeHtml(row[index]?.value ?? ''))
  if (!texts.some(isHtml)) return plain
  const { htmlText } = await import('./html-text.ts')
  return (written) => (looksLikeHtml(written.text) ? htmlText(written) : plain(written))
}

function contextOf(
  row: Row,
  { language }: TextColumn,
  columns: Columns,
  options: LibraryOptions,
): Omit<Template, 'file' | 'text'> {
  return {
    name: textIn(row, columns.name),
    entry: { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 },
    fragment: options.fragments ?? columns.dynamicContent,
    language: language ?? languageOf((textIn(row, columns.language) ?? '').toLowerCase().replace('-', '_')),
    channel: null,
    dialect: options.dialect ?? (columns.dynamicContent ? 'zendesk' : null),
    examples: {},
  }
}

/** What is in a column of a row; null where there is nothing. */
function textIn(row: Row, column: number | null): string | null {
  const value = column === null ? '' : (row[column]?.value.trim() ?? '')
  return value === '' ? null : value
}

/** A cell of the column for comments is about the templates of its row. */
function commentsBeside(file: string, row: Row, { comment }: Columns, template: number): readonly Comment[] {
  const text = textIn(row, comment)
  const cell = comment === null ? undefined : row[comment]
  return text === null || cell === undefined
    ? []
    : [{ file, text, start: cell.start, end: cell.end, template }]
}
