import { createLines, type Lines } from '../source/position.ts'
import type { Comment, Library, MappedText, Template } from './model.ts'

/** Where the words of a template are in its file, and how its file is divided into lines. */
export interface Spot {
  readonly index: number
  readonly template: Template
  /** The offsets in the file of its first and its last word's first and last character. */
  readonly first: number
  readonly last: number
  /** The lines of its file, and the file itself. */
  readonly lines: Lines
  readonly source: string
}

/** Characters of a template's text, from one offset to before another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export function spotsOf(library: Library): readonly Spot[] {
  const lines = new Map(Array.from(library.texts, ([file, text]) => [file, createLines(text)]))
  return library.templates.map((template, index) => {
    const { text } = template
    const source = library.texts.get(template.file) ?? ''
    return {
      index,
      template,
      first: text.fileOffset(text.text.length - text.text.trimStart().length),
      last: text.fileOffset(Math.max(0, text.text.trimEnd().length - 1)),
      lines: lines.get(template.file) ?? createLines(source),
      source,
    }
  })
}

/** Whether a comment stands between the words of a text. */
export function isInside({ start, end }: Comment, { first, last }: Spot): boolean {
  return first < start && end <= last
}

/** The line of the text that a comment inside of it stands in. */
export function ownLine(comment: Comment, { template: { text } }: Spot): Stretch {
  const from = offsetAt(text, comment.start)
  return { from: lineStart(text.text, from), to: lineEnd(text.text, offsetAt(text, comment.end)) }
}

/**
 * The next line with words behind a comment inside of a text. It may be the rest of the comment's own line, where
 * nothing is before it: the blocks of HTML are often written in one line.
 */
export function nextLine(comment: Comment, { template: { text } }: Spot): Stretch {
  const start = offsetAt(text, comment.start)
  const end = offsetAt(text, comment.end)
  const isFirst = text.text.slice(lineStart(text.text, start), start).trim() === ''
  const from = isFirst ? end : lineEnd(text.text, end)
  const rest = text.text.slice(from)
  const words = from + rest.length - rest.trimStart().length
  return { from: words, to: lineEnd(text.text, words) }
}

/** The first offset in a text that is written at, or behind, an offset in its file. */
function offsetAt(text: MappedText, offset: number): number {
  let low = 0
  let high = text.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.fileOffset(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** What is found behind the end of a text belongs to its last character. */
export function withinText({ text }: MappedText, offset: number): number {
  return Math.min(offset, Math.max(0, text.length - 1))
}
