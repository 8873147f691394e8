import { parseJson } from '../source/json-document.ts'
import { createLines } from '../source/position.ts'
import type { Position } from '../source/user-error.ts'

/**
 * The value of a payload's text, behind a byte order mark and the headers of a raw HTTP answer; several lines of
 * JSON are the list of their values. Undefined for text that does not begin as JSON does (YAML, perhaps),
 * unless it `must` be JSON.
 * @throws UserError where the JSON goes wrong, at its place in the file
 */
export async function parsePayload(file: string, text: string, must: boolean): Promise<unknown> {
  const start = bodyStart(text)
  const body = text.slice(start)
  if (!must && start === 0 && !/^\s*[[{]/.test(body)) return undefined
  const { position, line } = createLines(text)
  const from = (shift: number) => ({ line, position: (offset: number): Position => position(shift + offset) })
  const lines = jsonLines(body)
  if (lines === null) return parseJson(file, body, from(start))
  const values: unknown[] = []
  for (const one of lines) values.push(await parseJson(file, one.text, from(start + one.offset)))
  return values
}

/** Behind the byte order mark, and behind each block of headers: redirects leave several. */
function bodyStart(text: string): number {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (text.startsWith('HTTP/', start)) {
    const blank = /\r?\n\r?\n/g
    blank.lastIndex = start
    if (blank.exec(text) === null) break
    start = blank.lastIndex
  }
  return start
}

interface Line {
  readonly text: string
  readonly offset: number
}

/** The lines that hold something, when the first of several is a whole value by itself; else it is one value. */
function jsonLines(body: string): readonly Line[] | null {
  const lines: Line[] = []
  let offset = 0
  for (const text of body.split('\n')) {
    if (text.trim() !== '') lines.push({ text, offset })
    offset += text.length + 1
  }
  const [first] = lines
  if (first === undefined || lines.length === 1 || !/^\s*[[{]/.test(first.text)) return null
  try {
    JSON.parse(first.text)
    return lines
  } catch {
    return null
  }
}
