import type { Token } from '../../phrases/types.ts'
import { dayAt } from './days.ts'
import type { Day, Hour, TimeExpression, When } from './expression.ts'
import { hourAt } from './hours.ts'
import type { Lexicon } from './lexicon.ts'
import { piecesOf } from './pieces.ts'
import { digitsAt, type Found, isMark, numberAt, type Row, skip, take } from './row.ts'
import { PERIODS, UNITS } from './table.ts'

/** Finds the expressions of time of one language in the tokens of a text, from left to right, none overlapping. */
export function parseTimes(tokens: readonly Token[], lexicon: Lexicon): readonly TimeExpression[] {
  const row: Row = { pieces: piecesOf(tokens), lexicon }
  const found: TimeExpression[] = []
  for (let i = 0; i < row.pieces.length; ) {
    const hit = canOpen(row, i) ? expressionAt(row, i) : null
    if (hit && !take(row, i - 1, 'past') && !take(row, hit.end, 'past'))
      found.push(placed(row, tokens, i, hit))
    i = hit ? hit.end : i + 1
  }
  return found
}

function canOpen({ pieces, lexicon }: Row, i: number): boolean {
  const text = pieces[i]?.text ?? ''
  return lexicon.openings.has(text) || /^\d/.test(text)
}

interface Expression {
  /** The piece after the word of the frame. */
  readonly core: number
  readonly when: When
}

function placed(row: Row, tokens: readonly Token[], i: number, hit: Found<Expression>): TimeExpression {
  const tokenOf = (piece: number) => row.pieces[piece]?.token ?? 0
  const [from, to] = [tokenOf(i), tokenOf(hit.end - 1) + 1]
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return { start, end, from, to, core: tokenOf(hit.value.core), when: hit.value.when }
}

function expressionAt(row: Row, i: number): Found<Expression> | null {
  for (const { role, read } of FRAMES) {
    const frame = take(row, i, role)
    const core = frame && skip(row, frame.end, 'glue')
    // The article of a frame may belong to what follows it: "entro | le 18" and "entro le | 18".
    const hit = frame && core !== null && (read(row, frame.end) ?? read(row, core))
    if (hit) return { value: { core: frame.end, when: hit.value }, end: hit.end }
  }
  const hit = momentAt(row, i, false, false) ?? fromNowAt(row, i)
  return hit && { value: { core: i, when: hit.value }, end: hit.end }
}

type Read = (row: Row, i: number) => Found<When> | null

/** What may follow each kind of word that opens an expression; the first that reads on wins. */
const FRAMES: readonly {
  readonly role: 'every' | 'before' | 'by' | 'ahead' | 'between' | 'at' | 'after' | 'on' | 'byDay'
  readonly read: Read
}[] = [
  { role: 'every', read: rhythmAt },
  // 24 hours are a span wherever they are counted.
  { role: 'before', read: (row, i) => (digitsAt(row, i) === 24 ? null : limitAt(row, i)) },
  { role: 'by', read: (row, i) => lateHourAt(row, i) ?? spanAt(row, i) ?? limitAt(row, i) },
  { role: 'ahead', read: spanAt },
  { role: 'between', read: (row, i) => hoursAt(row, i) },
  { role: 'at', read: (row, i) => (hourAt(row, i, true) ? momentAt(row, i, true, true) : null) },
  { role: 'after', read: laterAt },
  { role: 'on', read: (row, i) => (dayAt(row, i, true) ? momentAt(row, i, true, false) : null) },
  { role: 'byDay', read: (row, i) => (dayAt(row, i, false) ? momentAt(row, i, false, false) : null) },
]

/** A moment after a word that limits: "18", "15.30", "Friday", "the end of May". */
function limitAt(row: Row, i: number): Found<When> | null {
  return momentAt(row, i, true, true) ?? monthAt(row, i)
}

/** "d'ici 18h", "até 18h": where an "h" marks hours of the clock as well, nobody counts from 13 to 23 of them. */
function lateHourAt(row: Row, i: number): Found<When> | null {
  const hour = digitsAt(row, i)
  const isLate = hour !== null && hour > 12 && hour < 24 && isMark(row, i + 1, 'h')
  return isLate && take(row, i + 1, 'hourMark') ? momentAt(row, i, true, true) : null
}

/** "48 hours", "24-48 hours" (the later end), "half an hour", "a couple of days". */
function spanAt(row: Row, i: number): Found<When> | null {
  const minutes = take(row, i, 'minutes')
  if (minutes) return { value: span(minutes.value, 'minute', false), end: minutes.end }
  const low = numberAt(row, i)
  if (!low) return null
  const to = take(row, low.end, 'to')
  const high = to ? numberAt(row, to.end) : null
  const number = high ?? low
  const unit = take(row, number.end, 'unit')
  if (!unit) return null
  const since = !take(row, unit.end, 'fromNow') && take(row, unit.end, 'since') !== null
  return { value: span(number.value, UNITS[unit.value] ?? 'day', false, since), end: unit.end }
}

function span(amount: number, unit: (typeof UNITS)[number], every: boolean, since = false): When {
  return { amount, unit, every, since }
}

function fromNowAt(row: Row, i: number): Found<When> | null {
  const hit = spanAt(row, i)
  const now = hit && take(row, hit.end, 'fromNow')
  return now && { value: hit.value, end: now.end }
}

/** "every 2 hours", "every day", "every Friday", "every morning". */
function rhythmAt(row: Row, i: number): Found<When> | null {
  const number = numberAt(row, i)
  const unit = take(row, number?.end ?? i, 'unit')
  if (unit) return { value: span(number?.value ?? 1, UNITS[unit.value] ?? 'day', true), end: unit.end }
  const weekday = take(row, i, 'weekday')
  if (weekday) return { value: span(1, 'week', true), end: weekday.end }
  const part = take(row, i, 'part')
  return part && { value: span(1, 'day', true), end: part.end }
}

/** "between 9 and 12": its later end. */
function hoursAt(row: Row, i: number): Found<When> | null {
  const first = hourAt(row, i, true)
  const from = first ?? bareHourBeforeRange(row, i)
  const to = from && take(row, from.end, 'to')
  const last = to && hourAt(row, skip(row, to.end, 'glue'), true)
  return last && withRest(row, { day: null, hour: last.value, part: null }, last.end)
}

function bareHourBeforeRange(row: Row, i: number): Found<number> | null {
  const hit = numberAt(row, i)
  return hit && hit.value <= 24 ? hit : null
}

/** "after 6 pm", "dopo le 18": some time later that day, so the day's end is the limit. */
function laterAt(row: Row, i: number): Found<When> | null {
  const hit = hourAt(row, i, true) ? momentAt(row, i, true, true) : null
  if (!hit || 'unit' in hit.value) return null
  return { value: { day: hit.value.day ?? { inDays: 0 }, hour: null }, end: hit.end }
}

function monthAt(row: Row, i: number): Found<When> | null {
  const month = take(row, i, 'month')
  if (!month) return null
  return {
    value: { day: { day: null, month: month.value, year: null, swappable: false }, hour: null },
    end: month.end,
  }
}

interface Moment {
  readonly day: Day | null
  readonly hour: Hour | null
  /** The hour at which a named part of the day is over. */
  readonly part: number | null
}

/** A day, an hour, or both in either order. */
function momentAt(row: Row, i: number, framed: boolean, bareHour: boolean): Found<When> | null {
  const part = take(row, i, 'today-part')
  if (part) {
    const day = { inDays: part.value > 24 ? 1 : 0 }
    return withRest(row, { day, hour: null, part: part.value > 24 ? part.value - 24 : part.value }, part.end)
  }
  // "by the end of business" is today's, unless a day follows.
  const close = take(row, i, 'end')
  if (close && PERIODS[close.value] === 'day')
    return withRest(row, { day: null, hour: null, part: 24 }, close.end)
  const day = dayAt(row, i, framed)
  if (day) return withRest(row, { day: day.value, hour: null, part: null }, day.end)
  const hour = hourAt(row, i, bareHour)
  return hour && withRest(row, { day: null, hour: hour.value, part: null }, hour.end)
}

/** Reads on while what follows adds what the moment lacks: "tomorrow | morning | at 10". */
function withRest(row: Row, moment: Moment, end: number): Found<When> {
  for (let next = more(row, moment, end); next; next = more(row, moment, end)) {
    moment = next.value
    end = next.end
  }
  const day = moment.day ?? (moment.part === null ? null : { inDays: 0 })
  return { value: { day, hour: hourOf(moment) }, end }
}

function more(row: Row, moment: Moment, end: number): Found<Moment> | null {
  const range =
    moment.hour && (isMark(row, end, '-') || isMark(row, end, '–')) ? hourAt(row, end + 1, true) : null
  if (range) return { value: { ...moment, hour: range.value }, end: range.end }
  const part = moment.part === null && moment.day !== null ? take(row, end, 'part') : null
  if (part) return { value: { ...moment, part: part.value }, end: part.end }
  const start = skip(row, end, 'glue')
  if (moment.hour === null) {
    // "demain de 9h à 12h": the range before its first hour.
    const range = take(row, end, 'between')
    const span = range && hoursAt(row, range.end)
    if (span && !('unit' in span.value)) return { value: { ...moment, hour: span.value.hour }, end: span.end }
    const at =
      take(row, start, 'at') ?? take(row, start, 'by') ?? take(row, end, 'at') ?? take(row, end, 'by')
    const hour = hourAt(row, at ? skip(row, at.end, 'glue') : start, at !== null)
    if (hour) return { value: { ...moment, hour: hour.value }, end: hour.end }
    const between = take(row, start, 'between')
    const hours = between && hoursAt(row, between.end)
    if (hours && !('unit' in hours.value))
      return { value: { ...moment, hour: hours.value.hour }, end: hours.end }
  }
  if (moment.day !== null) return null
  const on = take(row, start, 'on') ?? take(row, start, 'by') ?? take(row, end, 'on')
  const day = dayAt(row, on?.end ?? start, on !== null)
  return day && { value: { ...moment, day: day.value }, end: day.end }
}

/** "tomorrow afternoon at 5": the part of the day says which five. */
function hourOf({ hour, part }: Moment): Hour | null {
  if (part === null) return hour
  if (hour === null) return { minutes: part * 60, sure: true }
  return !hour.sure && part >= 18 && hour.minutes < 720 ? { minutes: hour.minutes + 720, sure: true } : hour
}
