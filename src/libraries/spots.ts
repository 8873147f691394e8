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

/** The line of the text that a comment inside of it stands in, as its file has lines; empty where it stands alone. */
export function ownLine(comment: Comment, { template: { text }, lines }: Spot): Stretch {
  const { before, after } = wordsAround(comment, text)
  const { line } = lines.position(comment.start)
  const beside = [before, after].filter((offset) => lines.position(text.fileOffset(offset)).line === line)
  const [first, last = first] = beside
  if (first === undefined || last === undefined) return { from: 0, to: 0 }
  return { from: lineStart(text.text, first), to: lineEnd(text.text, last) }
}

/**
 * The next line with words behind a comment inside of a text. In HTML, of which the blocks are often written in one
 * line, it may be in that of the comment.
 */
export function nextLine(comment: Comment, { template: { text } }: Spot): Stretch {
  const { before, after } = wordsAround(comment, text)
  const isBetweenLines = text.text.slice(before, after).includes('\n')
  const from = isBetweenLines ? after : firstWord(text.text, lineEnd(text.text, after))
  return { from, to: lineEnd(text.text, from) }
}

/** The characters of words that are nearest to a comment inside of a text. */
function wordsAround(
  { start, end }: Comment,
  text: MappedText,
): { readonly before: number; readonly after: number } {
  return {
    before: text.text.slice(0, offsetAt(text, start)).trimEnd().length - 1,
    after: firstWord(text.text, offsetAt(text, end)),
  }
}

function firstWord(text: string, from: number): number {
  const rest = text.slice(from)
  return from + rest.length - rest.trimStart().length
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
