import type { Trail } from './trail.ts'

/**
 * Plain and single-quoted scalars: the white space around an inner line break goes, a single line break becomes
 * a space, and of several the first goes.
 * @param quoted whether `''` stands for `'`
 */
export function mapFlow(source: string, start: number, quoted: boolean, trail: Trail): void {
  const lines = source.split('\n')
  const last = lines.length - 1
  let at = start
  let breaks: number[] = []
  for (const [index, line] of lines.entries()) {
    const from = index > 0 ? line.length - line.replace(/^[ \t]+/, '').length : 0
    const to = index < last ? trimmedEnd(line, from) : line.length
    if (index === 0 || index === last || to > from) {
      fold(breaks, trail)
      breaks = []
      copyLine(line.slice(from, to), at + from, quoted, trail)
    }
    breaks.push(at + to)
    at += line.length + 1
  }
}

/**
 * The line breaks between two lines of text: one is a space, n are n - 1 line breaks. The first of these begins
 * where the text before it ends, so that an edit that ends there leaves all of the line breaks.
 */
function fold([first, second, ...others]: readonly number[], trail: Trail): void {
  if (first === undefined) return
  trail.put(second === undefined ? ' ' : '\n', first)
  for (const at of others) trail.put('\n', at)
}

function copyLine(text: string, start: number, quoted: boolean, trail: Trail): void {
  let from = 0
  for (let quote = quoted ? text.indexOf("''") : -1; quote !== -1; quote = text.indexOf("''", from)) {
    trail.copy(text.slice(from, quote + 1), start + from)
    from = quote + 2
  }
  trail.copy(text.slice(from), start + from)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** The pieces of a double-quoted scalar; one of them matches at any offset. */
const PIECES = /([ \t]*\r?\n[ \t]*(?:\r?\n[ \t]*)*)|\\\r?\n[ \t]*|(\\)([xuU]?)|([ \t]+|\r|[^ \t\r\n\\]+)/y

/** A double-quoted scalar, `source` including its quotes: folded like the others, and with escapes. */
export function mapDoubleQuoted(source: string, start: number, trail: Trail): void {
  const end = source.length - 1
  const inside = source.slice(0, end)
  PIECES.lastIndex = 1
  for (let at = 1; at < end; at = PIECES.lastIndex) {
    const [piece = '', breaks, backslash, code = '', text] = PIECES.exec(inside) ?? []
    if (breaks !== undefined) fold(lineBreaks(breaks, start + at), trail)
    else if (text !== undefined) trail.copy(text, start + at)
    else if (backslash !== undefined) {
      const length = code === '' ? 1 : (HEX_DIGITS[code] ?? 0)
      const name = inside.slice(at + piece.length, at + piece.length + length)
      trail.put(code === '' ? (ESCAPES[name] ?? `\\${name}`) : fromHex(name), start + at)
      PIECES.lastIndex += length
    }
  }
}

/** Where each line break begins, the first one with the white space in front of it. */
function lineBreaks(text: string, start: number): readonly number[] {
  const [, ...others] = text.matchAll(/\r?\n/g)
  return [start, ...others.map((found) => start + found.index)]
}

function fromHex(digits: string): string {
  return String.fromCodePoint(Number.parseInt(digits, 16))
}

/** Where the text of a line ends, without white space behind it, but not before `from`. */
function trimmedEnd(line: string, from: number): number {
  let end = line.endsWith('\r') ? line.length - 1 : line.length
  while (end > from && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--
  return Math.max(end, from)
}
