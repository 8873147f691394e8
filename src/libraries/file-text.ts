import type { Span } from '../source/document.ts'
import type { MappedText } from './model.ts'
import { composeText, fileAsWritten, type Piece } from './pieces.ts'

/**
 * A stretch of a file as it is written there. CRLF is read as one line break, and line breaks are written as those
 * of the stretch are.
 */
export function fileText(file: string, start = 0, end = file.length): MappedText {
  const source = file.slice(start, end)
  const pieces: Piece[] = []
  let from = start
  for (let at = file.indexOf('\r\n', start); at !== -1 && at < end; at = file.indexOf('\r\n', at + 2)) {
    if (at > from) pieces.push({ text: file.slice(from, at), start: from, end: at })
    pieces.push({ text: '\n', start: at, end: Math.min(at + 2, end) })
    from = at + 2
  }
  if (from < end || pieces.length === 0) pieces.push({ text: file.slice(from, end), start: from, end })
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  return composeText(fileAsWritten, pieces, (edit) => ({
    ...edit,
    text: edit.text.replaceAll('\n', lineEnd),
  }))
}

/** Where a text is without the white space at its edges. */
export function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length
  return { start, end: Math.max(start, text.trimEnd().length) }
}
