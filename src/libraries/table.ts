import { CsvError, parse } from 'csv-parse/sync'
import type { Span } from '../source/document.ts'
import { createLines } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'

/** A cell as it is written, with its quotes. */
export interface Cell extends Span {
  readonly quoted: boolean
  /** What is in it. */
  readonly value: string
}

export type Row = readonly Cell[]

export interface Table {
  readonly separator: string
  /** Rows of as many cells each; those that are blank are left out. */
  readonly rows: readonly Row[]
}

const SEPARATORS = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
])

/**
 * Reads a table as spreadsheets write it (RFC 4180), with the separator that its first row has most of.
 * @throws UserError at a quote that never closes, or closes amid a cell, and at a row with another number of cells
 */
export function readTable(file: string, text: string): Table {
  const separator = separatorOf(file, text)
  const fail = (message: string, offset: number) =>
    new UserError(message, file, createLines(text).position(offset))
  const rows: Cell[][] = []
  const offsetOf = offsetsOf(text)
  let end = 0
  const add = (byte: number, index: number, quoted: boolean) => {
    const start = index > 0 ? end + 1 : behindLineEnds(text, end)
    end = offsetOf(byte)
    const cell = cellOf(text, start, end, quoted)
    if (cell === null) throw fail(QUOTE_WITHIN, start + (misplacedQuote(text.slice(start, end)) ?? 0))
    if (index === 0) rows.push([])
    rows.at(-1)?.push(cell)
  }
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A quote amid a cell without quotes is just a quote: it is for us to see which is which.
      relax_quotes: true,
      skip_empty_lines: true,
      cast(_value, { bytes, index, quoting }) {
        add(bytes, index, quoting)
        return ''
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    throw fail('this quote never closes; expected another one at the end of the cell', text.indexOf('"', end))
  }
  const filled = rows.filter((row) => row.some(({ value }) => value.trim() !== ''))
  const [header = []] = filled
  const ragged = filled.find((row) => row.length !== header.length)
  if (ragged !== undefined) {
    const at = ragged[header.length] ?? ragged[0]
    throw fail(raggedRow(ragged.length, header.length, separator), at?.start ?? 0)
  }
  return { separator, rows: filled }
}

const QUOTE_WITHIN = 'this quote closes the cell, and more follows; write "" for a quote within quotes'

function raggedRow(found: number, expected: number, separator: string): string {
  const name = SEPARATORS.get(separator) ?? 'separator'
  const advice = found > expected ? `; put a text with a ${name} in it in double quotes` : ''
  return `the row has ${cells(found)} and the first one ${cells(expected)}${advice}`
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

function separatorOf(file: string, text: string): string {
  if (/\.tsv$/i.test(file)) return '\t'
  const counts = new Map([...SEPARATORS.keys()].map((separator) => [separator, 0]))
  let quoted = false
  for (const [mark] of text.matchAll(/[",;\t\r\n]/g)) {
    if (mark === '"') quoted = !quoted
    else if (!quoted && (mark === '\n' || mark === '\r') && [...counts.values()].some((count) => count > 0))
      break
    else if (!quoted && counts.has(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return [...counts.keys()].find((separator) => counts.get(separator) === most) ?? ','
}

/** Turns ascending offsets in bytes of UTF-8 into those in UTF-16 units; each part of the text is seen once. */
function offsetsOf(text: string): (byte: number) => number {
  let unit = 0
  let before = 0
  return (byte) => {
    for (; before < byte && unit < text.length; unit++) {
      const code = text.codePointAt(unit) ?? 0
      before += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      if (code > 0xffff) unit++
    }
    return unit
  }
}

function behindLineEnds(text: string, from: number): number {
  let at = from
  while (text[at] === '\n' || text[at] === '\r') at++
  return at
}

/** Null when a quote stands where none can. */
function cellOf(text: string, start: number, end: number, quoted: boolean): Cell | null {
  const written = text.slice(start, end)
  if (!quoted) return { start, end, quoted, value: written }
  if (misplacedQuote(written) !== null) return null
  return { start, end, quoted, value: written.slice(1, -1).replaceAll('""', '"') }
}

/** Where in a quoted cell the first quote is that closes it before its end; null when there is none. */
function misplacedQuote(written: string): number | null {
  for (let at = written.indexOf('"', 1); at !== -1; at = written.indexOf('"', at + 2)) {
    if (written[at + 1] !== '"') return at === written.length - 1 ? null : at
  }
  return 0
}
