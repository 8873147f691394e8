import type { Path, SourceDocument, Span } from './document.ts'
import { applyEdits, type TextEdit } from './edits.ts'
import { mapScalar } from './yaml-scalar.ts'

/** A literal or folded scalar as it is written. */
export interface Block extends Span {
  readonly source: string
  /** `|`, `>-`, `|2+`. */
  readonly marks: string
  /** What follows the marks on their line: white space, a comment. */
  readonly rest: string
  readonly lineEnd: string
  /** How many spaces stand in front of each line and do not belong to it. */
  readonly indent: number
}

/** The block at a path; null when the text there is written in another way, or has no characters but line breaks. */
export function blockAt(document: SourceDocument, path: Path, text: string): Block | null {
  const { start, end } = document.span(path)
  const source = document.text.slice(start, end)
  const [, marks, rest, lineEnd] = /^([|>][-+\d]*)([^\r\n]*)(\r?\n)/.exec(source) ?? []
  const first = text.search(/[^\n]/)
  if (marks === undefined || rest === undefined || lineEnd === undefined || first === -1) return null
  const indent = document.position(document.offsetIn(path, first)).column - 1
  return { start, end, source, marks, rest, lineEnd, indent }
}

/**
 * The block with edits made in it, or written anew as a block.
 * @param places the edits as offsets of the file, their texts as they are meant
 * @returns null where no block says what is meant
 */
export function editBlock(
  block: Block,
  places: readonly TextEdit[],
  meant: string,
): readonly TextEdit[] | null {
  const inPlace = places.map((edit) => ({ ...edit, text: lines(edit.text, block) }))
  const local = inPlace.map((edit) => ({
    ...edit,
    start: edit.start - block.start,
    end: edit.end - block.start,
  }))
  if (says(applyEdits(block.source, local), block, meant)) return inPlace
  const { start, end } = block
  const anew = writeBlock(block, meant)
  return says(anew, block, meant) ? [{ start, end, text: anew }] : null
}

/** Text with the line breaks of a block; a single one in a folded block would be a space. */
function lines(text: string, { marks, lineEnd, indent }: Block): string {
  const more = marks.startsWith('>') ? 1 : 0
  return text.replace(/\n+/g, (breaks) => lineEnd.repeat(breaks.length + more) + ' '.repeat(indent))
}

function writeBlock(block: Block, meant: string): string {
  const { marks, rest, lineEnd, indent } = block
  const body = meant.replace(/\n+$/, '')
  const after = meant.length - body.length
  const chomp = ['-', ''][after] ?? '+'
  const written = ' '.repeat(indent) + lines(body, block) + lineEnd.repeat(Math.max(after, 1))
  return `${marks.replace(/[-+]/, '')}${chomp}${rest}${lineEnd}${written}`
}

/** Whether a block is one still and reads as it is meant, as far as can be seen without the document around it. */
function says(source: string, { marks: before, indent, lineEnd }: Block, meant: string): boolean {
  const [header = '', marks = ''] = /^([|>][-+\d]*)[^\r\n]*\r?\n/.exec(source) ?? []
  const body = source.slice(header.length)
  const isInside = body.split('\n').every((line) => line.trim() === '' || line.search(/[^ ]/) >= indent)
  if (marks === '' || !isInside || !body.endsWith(lineEnd)) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what YAML takes in quotes only.
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/.test(body)) return false
  // An indication counts from the indentation around, which does not change.
  const around = indent - Number(/\d/.exec(before)?.[0] ?? 0)
  const { value } = mapScalar({
    type: 'block-scalar',
    offset: 0,
    indent: around,
    props: [{ type: 'block-scalar-header', offset: 0, indent: 0, source: marks }],
    source: body,
  })
  return value === meant
}
