import type { RootContent } from 'mdast'
import { createFlow } from './flow.ts'
import { parseMarkdown } from './markdown-tree.ts'
import type { MappedText } from './model.ts'
import { composeText, type Piece, sliceText, textOf, type Write } from './pieces.ts'
import { readMarkdown } from './read-markdown.ts'

/**
 * Markdown read as the text that it shows. What the parser cannot take is read as it is written. To be loaded when
 * needed, since it brings the parser.
 */
export function markdownText(outer: MappedText): MappedText {
  const tree = parseMarkdown(outer.text)
  if (tree === null) return sliceText(outer, { start: 0, end: outer.text.length })
  return composeText(outer, piecesOf(outer.text, tree.children), writeMarkdown(outer.text), readAgain)
}

/** The text of some nodes of the tree of `outer`. Whether edits read as meant is for the caller to see. */
export function nodesText(outer: MappedText, nodes: readonly RootContent[]): MappedText {
  return composeText(outer, piecesOf(outer.text, nodes), writeMarkdown(outer.text))
}

function readAgain(markdown: string): string {
  return textOf(piecesOf(markdown, parseMarkdown(markdown)?.children ?? []))
}

function piecesOf(markdown: string, nodes: readonly RootContent[]): readonly Piece[] {
  const flow = createFlow()
  readMarkdown(markdown, nodes, flow)
  return flow.pieces
}

/**
 * Writes into Markdown: only where no mark is in the way, and on new lines with the marks of the line that it is on.
 * Written anew, the text is escaped.
 */
function writeMarkdown(source: string): Write {
  return (edit, touched, anew) => {
    if (!isPlain(source, touched, edit.start, edit.end)) return null
    const { indent, blank } = continuation(source, edit.start)
    const text = anew ? edit.text.replace(/[\\`*_[\]<>&#~|]/g, '\\$&') : edit.text
    const lines = text.split('\n')
    const indented = lines.map((line, index) => {
      if (index === 0) return line
      return line === '' && index < lines.length - 1 ? blank : indent + line
    })
    return { ...edit, text: indented.join('\n') }
  }
}

/** Whether the pieces follow one another with nothing but line breaks between them. */
function isPlain(source: string, touched: readonly Piece[], from: number, to: number): boolean {
  let end = from
  for (const piece of touched) {
    if (piece.start > end && !isBlank(source.slice(end, piece.start))) return false
    if (piece.text.startsWith('\n')) {
      const start = Math.max(piece.start, from)
      if (!isBlank(source.slice(start, Math.min(piece.end, to)))) return false
    }
    end = piece.end
  }
  return true
}

/** Line breaks, and what makes them or stays with the line. */
function isBlank(between: string): boolean {
  return /^[\s>\\]*$/.test(between.replace(/<br ?\/?>/gi, ''))
}

/** What a new line begins with that goes on with the one at an offset, and one that is empty. */
function continuation(source: string, offset: number): { readonly indent: string; readonly blank: string } {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
  const [, quotes = '', item = ''] = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line) ?? []
  return { indent: quotes + ' '.repeat(item.length), blank: quotes.trimEnd() }
}
