import type { Code } from 'mdast'
import { trimmed } from './file-text.ts'
import { looksLikeHtml } from './html-elements.ts'
import { htmlText } from './html-text.ts'
import { markdownText } from './markdown-text.ts'
import type { MappedText } from './model.ts'
import { composeText, type Piece, sliceText } from './pieces.ts'

/** The text in a fenced block, as it is to be copied: in the markup that the fence names, or that it looks like. */
export function fenceText(outer: MappedText, fence: Code): MappedText {
  const written = fenceSource(outer, fence)
  if (/^(?:md|markdown)$/i.test(fence.lang ?? '')) return markdownText(written)
  if (/^html$/i.test(fence.lang ?? '') || looksLikeHtml(written.text)) return htmlText(written)
  return sliceText(written, trimmed(written.text))
}

/** What stands between the fences, without the indentation that is not its own. */
export function fenceSource(outer: MappedText, { value, position }: Code): MappedText {
  const pieces: Piece[] = []
  const source = outer.text
  let lineEnd = source.indexOf('\n', position?.start.offset ?? 0)
  let indent = ''
  for (const [index, line] of value === '' ? [] : value.split('\n').entries()) {
    const start = lineEnd + 1
    const next = source.indexOf('\n', start)
    const end = next === -1 ? source.length : next
    const from = Math.max(start, end - line.length)
    if (index === 0) indent = source.slice(start, from)
    else pieces.push({ text: '\n', start: lineEnd, end: from })
    if (from < end) pieces.push({ text: line, start: from, end })
    lineEnd = end
  }
  return composeText(outer, pieces, (edit) => ({ ...edit, text: edit.text.replaceAll('\n', `\n${indent}`) }))
}
