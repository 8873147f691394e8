import type { Path, SourceDocument } from './document.ts'
import type { TextEdit } from './edits.ts'

/**
 * An edit of the string at a path of a YAML or JSON document, written in the way of the text around it: escaped
 * between quotes, indented in a block. Whether it reads as it was meant is for the caller to see.
 */
export function writeIntoScalar(document: SourceDocument, path: Path, edit: TextEdit): TextEdit {
  const start = document.offsetIn(path, edit.start)
  const end = document.offsetIn(path, edit.end)
  const { start: opening } = document.span(path)
  switch (document.text[opening]) {
    case '"':
      return { start, end, text: JSON.stringify(edit.text).slice(1, -1) }
    case "'":
      return { start, end, text: edit.text.replaceAll("'", "''") }
    case '|':
    case '>': {
      const indent = indentOf(document, document.offsetIn(path, 0))
      return { start, end, text: edit.text.replaceAll('\n', `\n${indent}`) }
    }
    default:
      return { start, end, text: edit.text }
  }
}

/** The white space in front of the line at an offset. */
function indentOf(document: SourceDocument, offset: number): string {
  return /^ */.exec(document.line(document.position(offset).line))?.[0] ?? ''
}

/** The whole string at a path written anew, in double quotes. */
export function rewriteScalar(document: SourceDocument, path: Path, text: string): TextEdit {
  const { start, end } = document.span(path)
  const endsLine = document.text.slice(start, end).endsWith('\n')
  return { start, end, text: JSON.stringify(text) + (endsLine ? '\n' : '') }
}
