import type { Day } from './expression.ts'
import { digitsAt, type Found, isMark, type Row, skip, standsAlone, take } from './row.ts'
import { PERIODS } from './table.ts'

/** A day: "tomorrow", "next Friday", "12 May 2026", "12/9/2026"; `framed` also takes "12/9", "Fri", "il 15". */
export function dayAt(row: Row, i: number, framed: boolean): Found<Day> | null {
  const word = take(row, i, 'day')
  if (word) return { value: { inDays: word.value }, end: word.end }
  return weekdayAt(row, i, framed) ?? dateAt(row, i, framed) ?? periodAt(row, i, framed)
}

function weekdayAt(row: Row, i: number, framed: boolean): Found<Day> | null {
  const before = take(row, i, 'next')
  const start = before?.end ?? take(row, i, 'this')?.end ?? i
  const hit = take(row, start, 'weekday') ?? (framed || before ? take(row, start, 'short-weekday') : null)
  if (!hit) return null
  const after = take(row, hit.end, 'next')
  const end = after?.end ?? hit.end
  // "Friday 12 September", "venerdì 12/9": the date says more than the weekday.
  const date = dateAt(row, skip(row, end, 'glue'), true)
  if (date) return date
  return { value: { weekday: hit.value, next: before !== null || after !== null }, end }
}

function dateAt(row: Row, i: number, framed: boolean): Found<Day> | null {
  return (
    numericDateAt(row, i, framed) ?? dayMonthAt(row, i) ?? monthDayAt(row, i) ?? ordinalAt(row, i, framed)
  )
}

function dayMonthAt(row: Row, i: number): Found<Day> | null {
  const at = take(row, i, 'dayArticle')?.end ?? i
  const day = digitsAt(row, at)
  if (day === null || day < 1 || day > 31) return null
  const afterDay = skip(row, take(row, at + 1, 'ordinal')?.end ?? at + 1, 'glue')
  const month = take(row, afterDay, 'month')
  return month && withYear(row, day, month.value, month.end)
}

function monthDayAt(row: Row, i: number): Found<Day> | null {
  const month = take(row, i, 'month')
  if (!month) return null
  const at = skip(row, isMark(row, month.end, '.') ? month.end + 1 : month.end, 'glue')
  const day = digitsAt(row, at)
  if (day === null || day < 1 || day > 31) return null
  return withYear(row, day, month.value, take(row, at + 1, 'ordinal')?.end ?? at + 1)
}

function withYear(row: Row, day: number, month: number, end: number): Found<Day> {
  const at = skip(row, end, 'glue')
  const year = digitsAt(row, at)
  const known = year !== null && year >= 1900 && year < 2200
  return { value: { day, month, year: known ? year : null, swappable: false }, end: known ? at + 1 : end }
}

function numericDateAt(row: Row, i: number, framed: boolean): Found<Day> | null {
  const mark = row.pieces[i + 1]
  if (!mark?.glued || !/^[/.-]$/.test(mark.text) || isMark(row, i - 1, '/', true)) return null
  const [a, b] = [digitsAt(row, i), digitsAt(row, i + 2)]
  if (a === null || b === null || !row.pieces[i + 2]?.glued) return null
  const third = isMark(row, i + 3, mark.text, true) && row.pieces[i + 4]?.glued ? digitsAt(row, i + 4) : null
  if (a > 999) return third === null ? null : date(third, b, a, false, i + 5)
  if (third !== null) return date(a, b, third < 100 ? third + 2000 : third, row.lexicon.eitherOrder, i + 5)
  if (framed && mark.text === '/') return date(a, b, null, row.lexicon.eitherOrder, i + 3)
  return framed && mark.text === '.' && row.lexicon.dottedDates ? dottedDate(row, a, b, i + 3) : null
}

/** "12.9.", "12.09": the full stop may be left out, but "18.30" and "18.10 Uhr" are hours. */
function dottedDate(row: Row, day: number, month: number, end: number): Found<Day> | null {
  if (month > 12 || take(row, end, 'hourMark')) return null
  return date(day, month, null, false, isMark(row, end, '.', true) ? end + 1 : end)
}

function date(a: number, b: number, year: number | null, swappable: boolean, end: number): Found<Day> | null {
  const [day, month] = b > 12 ? [b, a] : [a, b]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  return { value: { day, month, year, swappable: swappable && day <= 12 && day !== month }, end }
}

/** A day of the month by itself: "the 15th", "il 15". */
function ordinalAt(row: Row, i: number, framed: boolean): Found<Day> | null {
  const article = take(row, i, 'dayArticle')
  const at = article?.end ?? i
  const day = digitsAt(row, at)
  if (day === null || day < 1 || day > 31) return null
  // "18.30" is no "18."
  const isWhole = !(row.pieces[at + 2]?.glued && digitsAt(row, at + 2) !== null)
  const ordinal = row.pieces[at + 1]?.glued && isWhole ? take(row, at + 1, 'ordinal') : null
  const end = ordinal?.end ?? at + 1
  if (!(ordinal && framed) && !(article && standsAlone(row, end) && !isMark(row, end, '/'))) return null
  return { value: { day, month: null, year: null, swappable: false }, end }
}

function periodAt(row: Row, i: number, framed: boolean): Found<Day> | null {
  const end = take(row, i, 'end')
  if (end) return { value: { period: PERIODS[end.value] ?? 'day', next: false }, end: end.end }
  const before = take(row, i, 'next')
  const near = before ?? take(row, i, 'this')
  const hit = take(row, near?.end ?? i, 'period')
  if (!hit) return null
  const after = take(row, hit.end, 'next')
  if (!near && !after && !framed) return null
  const next = before !== null || after !== null
  return { value: { period: PERIODS[hit.value] ?? 'day', next }, end: after?.end ?? hit.end }
}
