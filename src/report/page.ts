import type { Palette } from './palette.ts'
import { renderTable } from './table.ts'
import { visible } from './visible.ts'
import { widthOf, wrap } from './width.ts'

interface PageOptions {
  readonly width: number
  readonly palette: Palette
}

const FENCE = /^ {0,3}(?:```|~~~)/
const ITEM = /^(\s*)(?:[-*+]|\d{1,3}[.)])\s+/
const ROW = /^\s*\|/
const LINK = /\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)/g
/** `code`, **bold**, *emphasis* or _emphasis_. */
const MARKED =
  /`([^`\n]{1,500})`|\*\*([^*\n]{1,500})\*\*|(?<![\w*])[*_](?! )([^*_\n]{1,500})(?<! )[*_](?![\w*])/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the palette's own colours, which take no room
const COLOUR = /\u001b\[[\d;]*m/g

/**
 * A Markdown page for a terminal: headings, paragraphs, lists, quotations, tables and code, with bold, emphasis,
 * code and links inside. It knows what the project's own pages use and prints anything else as it is.
 */
export function renderPage(markdown: string, options: PageOptions): string {
  const lines = markdown.split(/\r?\n/)
  const blocks: string[] = []
  let at = 0
  const take = (goesOn: (line: string) => boolean): readonly string[] => {
    const from = at
    do at += 1
    while (at < lines.length && goesOn(lines[at] ?? ''))
    return lines.slice(from, at)
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.trim() === '') at += 1
    else if (FENCE.test(line)) {
      blocks.push(code(take((next) => !FENCE.test(next)).slice(1), options))
      at += 1
    } else if (line.startsWith('<!--')) at += 1
    else if (ROW.test(line))
      blocks.push(
        table(
          take((next) => ROW.test(next)),
          options,
        ),
      )
    else if (ITEM.test(line))
      blocks.push(
        list(
          take((next) => next.trim() !== '' && !FENCE.test(next)),
          options,
        ),
      )
    else if (/^#{1,6} /.test(line)) blocks.push(heading(take(() => false).join(''), options))
    else
      blocks.push(
        paragraph(
          take((next) => next.trim() !== '' && !isBlockStart(next)),
          options,
        ),
      )
  }
  return `${blocks.join('\n\n')}\n`
}

function isBlockStart(line: string): boolean {
  return FENCE.test(line) || ITEM.test(line) || ROW.test(line) || /^#{1,6} /.test(line)
}

function heading(line: string, { palette }: PageOptions): string {
  return palette.bold(visible(line.replace(/^#+ /, '').replaceAll('`', '')))
}

function code(lines: readonly string[], { palette }: PageOptions): string {
  return lines.map((line) => `    ${palette.code(visible(line))}`).join('\n')
}

function table(lines: readonly string[], { width, palette }: PageOptions): string {
  const rows = lines.map((line) => cells(line))
  const withoutRule = rows.filter((row) => !row.every((cell) => /^:?-+:?$/.test(cell)))
  return renderTable(withoutRule, width, palette).trimEnd()
}

/** `| a | b \| c |` → `a`, `b | c`; the marks of bold and code are left out, so that columns stay aligned. */
function cells(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => inline(cell.trim().replaceAll('\\|', '|'), BARE))
}

/** Items keep their marks and depth; a line that continues an item joins it. */
function list(lines: readonly string[], options: PageOptions): string {
  const items: string[] = []
  for (const line of lines) {
    if (ITEM.test(line) || items.length === 0) items.push(line)
    else items.push(`${items.pop()} ${line.trim()}`)
  }
  return items
    .flatMap((item) => {
      const mark = ITEM.exec(item)?.[0] ?? ''
      const indent = ' '.repeat(mark.length + 2)
      const body = flow(item.slice(mark.length), options.width - indent.length, options.palette)
      return body.map((text, index) =>
        index === 0 ? `  ${mark.replace(/[*+]/, '-')}${text}` : indent + text,
      )
    })
    .join('\n')
}

function paragraph(lines: readonly string[], { width, palette }: PageOptions): string {
  const isQuote = lines.every((line) => line.startsWith('>'))
  const text = lines.map((line) => (isQuote ? line.slice(1) : line).trim()).join(' ')
  if (!isQuote) return flow(text, width, palette).join('\n')
  return flow(text, width - 4, palette)
    .map((line) => `  ${palette.dim('│')} ${line}`)
    .join('\n')
}

type Paints = Pick<Palette, 'bold' | 'italic' | 'code'>

const BARE: Paints = { bold: (text) => text, italic: (text) => text, code: (text) => text }

/** Colours word by word, so that no colour runs across the end of a line. */
function flow(text: string, width: number, palette: Palette): readonly string[] {
  return wrap(inline(visible(text), palette), width, (word) => widthOf(word.replace(COLOUR, '')))
}

function inline(text: string, { bold, italic, code: paint }: Paints): string {
  return text.replace(LINK, '$1 ($2)').replace(MARKED, (_, codeText, boldText, italicText) => {
    if (codeText !== undefined) return words(codeText, paint)
    return boldText !== undefined ? words(boldText, bold) : words(italicText, italic)
  })
}

function words(text: string, paint: (text: string) => string): string {
  return text.split(' ').map(paint).join(' ')
}
