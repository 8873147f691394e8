import type { TextEdit } from '../source/edits.ts'

/** A placeholder as Intercom's API writes it into HTML. */
const ATTRIBUTE = /<attribute\s+key="([^"<>]*)"(?:\s+default="([^"<>]*)")?\s*\/?>(?:<\/attribute>)?/gi

export interface BracedText {
  readonly text: string
  /** Edits of `text` as edits of what it was made from; null where one would change a mark. */
  sourceEdits(edits: readonly TextEdit[]): readonly TextEdit[] | null
}

/**
 * A text in which Intercom's `<attribute key="user.name" default="there"/>` reads as what a team writes for it,
 * `{{user.name|fallback:"there"}}`. Keys and fallbacks can be edited; the marks around them cannot.
 */
export function bracedText(source: string): BracedText {
  let text = ''
  /** Where each character is written; null for a mark. */
  const places: (number | null)[] = []
  /** Where each stretch that is written begins and ends; it may be empty. */
  const edges = new Map<number, number>()
  const copy = (start: number, end: number) => {
    edges.set(text.length, start)
    for (let at = start; at < end; at++) places.push(at)
    text += source.slice(start, end)
    edges.set(text.length, end)
  }
  const mark = (marks: string) => {
    for (let at = 0; at < marks.length; at++) places.push(null)
    text += marks
  }
  let from = 0
  for (const { index, 0: whole, 1: key = '', 2: fallback } of source.matchAll(ATTRIBUTE)) {
    copy(from, index)
    const keyStart = index + whole.indexOf('"') + 1
    mark('{{')
    copy(keyStart, keyStart + key.length)
    if (fallback !== undefined) {
      const start = source.indexOf('"', keyStart + key.length + 1) + 1
      mark('|fallback:"')
      copy(start, start + fallback.length)
      mark('"')
    }
    mark('}}')
    from = index + whole.length
  }
  copy(from, source.length)

  function sourceEdit(edit: TextEdit): TextEdit | null {
    const { start, end } = edit
    const first = places[start] ?? edges.get(start) ?? null
    if (first === null) return null
    for (let at = start; at < end; at++) if (places[at] !== first + at - start) return null
    return { start: first, end: first + end - start, text: edit.text }
  }

  return {
    text,
    sourceEdits(edits) {
      const translated = edits.map(sourceEdit)
      return translated.every((edit) => edit !== null) ? translated : null
    },
  }
}
