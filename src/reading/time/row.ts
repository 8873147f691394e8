import type { Lexicon } from './lexicon.ts'
import type { Piece } from './pieces.ts'
import type { Role } from './table.ts'

/** A text cut for the grammar, with the words of its language. */
export interface Row {
  readonly pieces: readonly Piece[]
  readonly lexicon: Lexicon
}

/** Something recognised, and the index of the piece after it. */
export interface Found<T> {
  readonly value: T
  readonly end: number
}

/** The longest form with a role at a piece. */
export function take(row: Row, i: number, role: Role): Found<number> | null {
  const forms = row.lexicon.forms.get(row.pieces[i]?.text ?? '')
  if (!forms) return null
  for (const form of forms)
    if (form.role === role && form.words.every((word, k) => row.pieces[i + k]?.text === word))
      return { value: form.value, end: i + form.words.length }
  return null
}

/** Steps over optional words of a role. */
export function skip(row: Row, i: number, role: Role): number {
  for (let hit = take(row, i, role); hit; hit = take(row, i, role)) i = hit.end
  return i
}

export function digitsAt(row: Row, i: number): number | null {
  const text = row.pieces[i]?.text ?? ''
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}

/** A number in digits or as a word. */
export function numberAt(row: Row, i: number): Found<number> | null {
  const value = digitsAt(row, i)
  return value === null ? take(row, i, 'number') : { value, end: i + 1 }
}

export function isMark(row: Row, i: number, text: string, glued = false): boolean {
  const piece = row.pieces[i]
  return piece !== undefined && piece.text === text && (!glued || piece.glued)
}

/** A bare number is an hour or a day only where it does not count the noun after it. */
export function standsAlone(row: Row, end: number): boolean {
  const next = row.pieces[end]
  if (next === undefined || next.text === '') return true
  if (next.glued && /^[%/€$£°:\p{L}\d]/u.test(next.text)) return false
  if (next.glued && /^[.,]$/.test(next.text))
    return !(row.pieces[end + 1]?.glued && digitsAt(row, end + 1) !== null)
  if (/^[€$£%]/.test(next.text)) return false
  return /^[^\p{L}\d]/u.test(next.text) || take(row, end, 'afterHour') !== null || startsTime(row, end)
}

function startsTime(row: Row, i: number): boolean {
  return STARTS.some((role) => take(row, i, role) !== null)
}

const STARTS = ['day', 'weekday', 'part', 'today-part', 'on', 'glue', 'to', 'this'] as const
