import type { Hour } from './expression.ts'
import { digitsAt, type Found, isMark, type Row, standsAlone, take } from './row.ts'

/** An hour that shows itself as one: "noon", "5 pm", "15:30", "18 Uhr"; `bare` also takes "18" and "15.30". */
export function hourAt(row: Row, i: number, bare: boolean): Found<Hour> | null {
  const named = take(row, i, 'clock')
  if (named) return { value: { minutes: named.value, sure: true }, end: named.end }
  const hour = digitsAt(row, i)
  if (hour === null) return spelledAt(row, i)
  if (hour > 24 || isMark(row, i - 1, '/', true)) return null
  const minutes = minutesAfter(row, i)
  let end = minutes ? minutes.end : i + 1
  // "24h/24", "24h por dia"
  if (!bare && hour === 24 && isMark(row, end, 'h')) return null
  const marked = take(row, end, 'hourMark')
  // "18 Uhr 30", "18 h 30"
  const late = marked && !minutes ? lateMinutesAt(row, marked.end) : null
  if (marked) end = late?.end ?? marked.end
  const total = hour * 60 + (minutes?.value ?? late?.value ?? 0)
  const half = halfOf(row, total, end)
  if (half) return half
  const plain = bare && (minutes?.mark === '.' || (!minutes && standsAlone(row, end)))
  if (!marked && !plain && (minutes === null || minutes.mark === '.')) return null
  const padded = row.pieces[i]?.text.startsWith('0') ?? false
  return { value: { minutes: total, sure: hour > 12 || hour === 0 || padded }, end }
}

/** "zehn Uhr", "dix heures": as a word, a number is an hour only where something marks it as one. */
function spelledAt(row: Row, i: number): Found<Hour> | null {
  const hour = take(row, i, 'number')
  const marked = hour && hour.value <= 24 ? take(row, hour.end, 'hourMark') : null
  if (!hour || !marked) return null
  const half = halfOf(row, hour.value * 60, marked.end)
  return half ?? { value: { minutes: hour.value * 60, sure: hour.value > 12 }, end: marked.end }
}

/** The half of the day, where it is said: "5 pm", "las 5 de la tarde". */
function halfOf(row: Row, minutes: number, i: number): Found<Hour> | null {
  const am = take(row, i, 'am')
  if (am) return { value: { minutes: minutes % 720, sure: true }, end: am.end }
  const pm = take(row, i, 'pm')
  return pm && { value: { minutes: (minutes % 720) + 720, sure: true }, end: pm.end }
}

function minutesAfter(row: Row, i: number): (Found<number> & { readonly mark: string }) | null {
  const mark = row.pieces[i + 1]
  const text = row.pieces[i + 2]
  if (!mark?.glued || !text?.glued || !/^[0-5]\d$/.test(text.text)) return null
  if (mark.text !== ':' && mark.text !== '.' && mark.text !== 'h') return null
  return { value: Number(text.text), end: i + 3, mark: mark.text }
}

function lateMinutesAt(row: Row, i: number): Found<number> | null {
  const text = row.pieces[i]?.text ?? ''
  return /^[0-5]\d$/.test(text) && standsAlone(row, i + 1) ? { value: Number(text), end: i + 1 } : null
}
