import type { Hour } from './expression.ts'
import { digitsAt, type Found, isMark, type Row, standsAlone, take } from './row.ts'

/** An hour that shows itself as one: "noon", "5 pm", "15:30", "18 Uhr"; `bare` also takes "18" and "15.30". */
export function hourAt(row: Row, i: number, bare: boolean): Found<Hour> | null {
  const named = take(row, i, 'clock')
  if (named) return { value: { minutes: named.value, sure: true }, end: named.end }
  const hour = digitsAt(row, i)
  if (hour === null || hour > 24 || isMark(row, i - 1, '/', true)) return null
  const minutes = minutesAfter(row, i)
  let end = minutes ? minutes.end : i + 1
  const total = hour * 60 + (minutes?.value ?? 0)
  const am = take(row, end, 'am')
  if (am) return { value: { minutes: total % 720, sure: true }, end: am.end }
  const pm = take(row, end, 'pm')
  if (pm) return { value: { minutes: (total % 720) + 720, sure: true }, end: pm.end }
  const marked = take(row, end, 'hourMark')
  if (marked) end = marked.end
  const plain = bare && (minutes?.mark === '.' || (!minutes && standsAlone(row, end)))
  if (!marked && !plain && (minutes === null || minutes.mark === '.')) return null
  const padded = row.pieces[i]?.text.startsWith('0') ?? false
  return { value: { minutes: total, sure: hour > 12 || hour === 0 || padded }, end }
}

function minutesAfter(row: Row, i: number): (Found<number> & { readonly mark: string }) | null {
  const mark = row.pieces[i + 1]
  const text = row.pieces[i + 2]
  if (!mark?.glued || !text?.glued || !/^[0-5]\d$/.test(text.text)) return null
  if (mark.text !== ':' && mark.text !== '.' && mark.text !== 'h') return null
  return { value: Number(text.text), end: i + 3, mark: mark.text }
}
