import type { Span } from '../source/document.ts'
import { applyEdits, type TextEdit } from '../source/edits.ts'
import { lastNotAfter } from '../source/position.ts'
import type { MappedText } from './model.ts'

/**
 * A stretch of a text and where it is written in the text around it. One as long as its source is written as it
 * is; any other stands for its source as a whole: an escape, a tag, a run of white space.
 */
export interface Piece extends Span {
  readonly text: string
  /** Mark-up that stays as it is written, such as a placeholder in the form of a tag. */
  readonly raw?: true
}

/**
 * Makes an edit in the text around, of what the pieces `touched` are written as: `edit` has its offsets there
 * already, and its text still as it should read. Null where that would reach into what is no text.
 */
export type Write = (edit: TextEdit, touched: readonly Piece[], anew: boolean) => TextEdit | null

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

/** A file, for texts whose pieces have their offsets in it. */
export const fileAsWritten: MappedText = {
  text: '',
  fileOffset: (offset) => offset,
  fileEdits: (edits) => edits,
}

/** A stretch of a text, without more. */
export function sliceText(outer: MappedText, { start, end }: Span): MappedText {
  return composeText(outer, [{ text: outer.text.slice(start, end), start, end }], (edit) => edit)
}

/**
 * The text that ascending pieces of another make. An edit that begins or ends amid an escape, or that `write` says
 * no to, gives no edits at all: what is not fixed whole is better left.
 * @param read reads the text around again, to give no edits either that would not read as they were meant
 */
export function composeText(
  outer: MappedText,
  pieces: readonly Piece[],
  write: Write,
  read: ((source: string) => string) | null = null,
): MappedText {
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.text.length
  }
  const text = textOf(pieces)
  const sourceOf = ({ start, end }: Span): Placed | null => {
    // What is inserted between two pieces goes behind the first.
    const first = lastNotAfter(starts, start === end && start > 0 ? start - 1 : start)
    const last = lastNotAfter(starts, Math.max(end - 1, 0))
    const from = within(pieces[first], start - (starts[first] ?? 0))
    const to = within(pieces[last], end - (starts[last] ?? 0))
    return from === null || to === null
      ? null
      : { start: from, end: to, touched: pieces.slice(first, last + 1) }
  }
  return {
    text,
    fileOffset(offset) {
      const at = Math.min(Math.max(offset, 0), text.length)
      const index = lastNotAfter(starts, at)
      const piece = pieces[index]
      return outer.fileOffset(within(piece, at - (starts[index] ?? 0)) ?? piece?.start ?? 0)
    },
    fileEdits(edits, writing) {
      const changes: TextEdit[] = []
      for (const edit of edits) {
        const change = withoutCommon(text, edit)
        if (change === null) continue
        const place = sourceOf(change)
        if (place === null) return []
        const { start, end, touched } = place
        const written = write({ start, end, text: change.text }, touched, writing === 'anew')
        if (written === null) return []
        changes.push(written)
      }
      const isMeant = read === null || read(applyEdits(outer.text, changes)) === applyEdits(text, edits)
      return changes.length === 0 || !isMeant ? [] : outer.fileEdits(changes, writing)
    },
  }
}

interface Placed extends Span {
  readonly touched: readonly Piece[]
}

/** The offset in the source of an offset in a piece; null amid one that stands for its source as a whole. */
function within(piece: Piece | undefined, offset: number): number | null {
  if (piece === undefined) return 0
  if (offset >= piece.text.length) return piece.end
  return isCopy(piece) || offset === 0 ? piece.start + offset : null
}

function isCopy({ text, start, end }: Piece): boolean {
  return text.length === end - start
}

/** An edit without what stays the same at its edges, so that mark-up there is not touched; null when all does. */
function withoutCommon(text: string, edit: TextEdit): TextEdit | null {
  const before = text.slice(edit.start, edit.end)
  const most = Math.min(before.length, edit.text.length)
  let head = 0
  while (head < most && before[head] === edit.text[head]) head++
  if (isHigh(before, head - 1)) head--
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === edit.text.at(-1 - tail)) tail++
  if (isHigh(before, before.length - tail - 1) && tail > 0) tail--
  if (head === before.length && head === edit.text.length) return null
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  }
}

/** Whether a surrogate pair would be cut behind this unit. */
function isHigh(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xd800 && unit <= 0xdbff
}
