import { applyEdits } from '../source/edits.ts'
import type { MappedText } from './model.ts'
import { composeText, fileAsWritten, type Piece } from './pieces.ts'
import type { Cell } from './table.ts'

/**
 * The text of a cell. Edits keep its quotes; a cell that has none gets them when a mark of the table comes into it.
 */
export function cellText(file: string, cell: Cell, separator: string): MappedText {
  const { start, end, quoted } = cell
  if (quoted) return quotedText(file, start + 1, end - 1)
  const text = composeText(fileAsWritten, [{ text: file.slice(start, end), start, end }], (edit) => edit)
  return {
    ...text,
    fileEdits(edits, writing) {
      const value = applyEdits(text.text, edits)
      // A quote that was there already does no harm where it stands.
      const isPlain =
        !/^["\s]|[\r\n]|\s$/.test(value) &&
        !value.includes(separator) &&
        !edits.some((edit) => edit.text.includes('"'))
      if (isPlain || value === text.text) return text.fileEdits(edits, writing)
      return [{ start, end, text: `"${value.replaceAll('"', '""')}"` }]
    },
  }
}

function quotedText(file: string, start: number, end: number): MappedText {
  const pieces: Piece[] = []
  const lineEnd = file.slice(start, end).includes('\r\n') ? '\r\n' : '\n'
  let from = start
  for (const { index, 0: found } of file.slice(start, end).matchAll(/""|\r\n/g)) {
    const at = start + index
    if (at > from) pieces.push({ text: file.slice(from, at), start: from, end: at })
    from = at + found.length
    pieces.push({ text: found === '""' ? '"' : '\n', start: at, end: from })
  }
  if (from < end || pieces.length === 0) pieces.push({ text: file.slice(from, end), start: from, end })
  return composeText(fileAsWritten, pieces, (edit) => ({
    ...edit,
    text: edit.text.replaceAll('"', '""').replaceAll('\n', lineEnd),
  }))
}
