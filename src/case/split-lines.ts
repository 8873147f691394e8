import { isUtf8 } from 'node:buffer'

/** One line of a stream of bytes, without its line feed. */
export interface RawLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Why the text cannot be read: null for nearly every line. */
  readonly flaw: string | null
}

const LINE_FEED = 10
/** A longer line is a mistake, or an attack: a text of this size is not answered by anybody. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Splits bytes at line feeds, all lines that a chunk completes at once: decoding the whole chunk is many times
 * faster than decoding line by line, and a line feed never stands inside of a UTF-8 character. White space only
 * lines are left out; a line over `limit` bytes is dropped as it comes and leaves its flaw.
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  limit = MAX_BYTES,
): AsyncGenerator<readonly RawLine[]> {
  let number = 1
  let pending: Uint8Array[] = []
  let size = 0

  const keep = (bytes: Uint8Array) => {
    size += bytes.length
    if (size > limit) pending = []
    else if (bytes.length > 0) pending.push(bytes)
  }
  const take = (): readonly RawLine[] => {
    const isTooLong = size > limit
    const bytes = Buffer.concat(pending)
    pending = []
    size = 0
    const first = number
    if (isTooLong) {
      number += 1
      return [{ number: first, text: '', flaw: `is longer than ${limit} bytes` }]
    }
    const lines = linesOf(bytes, first)
    number += lines.count
    return lines.found
  }

  for await (const chunk of stream) {
    let from = 0
    if (size > 0) {
      // The line that is under way may be too long, those behind it are not.
      const end = chunk.indexOf(LINE_FEED)
      keep(end === -1 ? chunk : chunk.subarray(0, end))
      if (end === -1) continue
      yield take()
      from = end + 1
    }
    const last = chunk.lastIndexOf(LINE_FEED)
    if (last >= from) {
      keep(chunk.subarray(from, last))
      yield take()
      from = last + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

function linesOf(
  bytes: Buffer,
  first: number,
): { readonly found: readonly RawLine[]; readonly count: number } {
  const isValid = isUtf8(bytes)
  const found: RawLine[] = []
  let number = first
  const text = isValid ? bytes.toString('utf8') : bytes.toString('latin1')
  for (let start = 0; start <= text.length; number++) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end)
    start = end + 1
    if (line.trim() === '') continue
    found.push(isValid ? { number, text: withoutBom(line, number), flaw: null } : decode(line, number))
  }
  return { found, count: number - first }
}

/** `line` has a character for each byte. */
function decode(line: string, number: number): RawLine {
  const bytes = Buffer.from(line, 'latin1')
  const flaw = isUtf8(bytes) ? null : 'is not UTF-8; save it as UTF-8'
  return { number, text: withoutBom(bytes.toString('utf8'), number), flaw }
}

function withoutBom(line: string, number: number): string {
  return number === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line
}
