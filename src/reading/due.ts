import type { Day, Hour, When } from './time/expression.ts'
import type { Period, Unit } from './time/table.ts'
import { fromWall, toWall } from './zone.ts'

export interface DueContext {
  /** When the words were written, epoch ms. */
  readonly at: number
  /** IANA name. */
  readonly timeZone: string
  /** ISO dates on which no business is done. */
  readonly holidays: readonly string[]
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * The last instant (epoch ms) at which an expression of time is still kept: a day, a week or a month is kept until
 * its end. Where words can be meant in two ways the later one counts, since a promise is not to be called broken
 * by a guess. Null for a span counted from an event that is not known.
 */
export function dueOf(when: When, { at, timeZone, holidays }: DueContext): number | null {
  if (!('unit' in when)) {
    const wall = toWall(at, timeZone)
    return fromWall(momentOf(when.day, when.hour, wall), timeZone)
  }
  if (when.since) return null
  if (when.unit === 'minute') return at + when.amount * MINUTE
  if (when.unit === 'hour') return at + when.amount * HOUR
  return fromWall(endOfDay(spanEnd(toWall(at, timeZone), when.amount, when.unit, holidays)), timeZone)
}

function spanEnd(wall: number, amount: number, unit: Unit, holidays: readonly string[]): number {
  if (unit === 'business-day') return addBusinessDays(wall, amount, holidays)
  if (unit === 'month') return addMonths(wall, amount)
  return wall + amount * (unit === 'week' ? 7 : 1) * DAY
}

function addBusinessDays(wall: number, amount: number, holidays: readonly string[]): number {
  for (let left = Math.min(amount, 400); left > 0; ) {
    wall += DAY
    const weekday = new Date(wall).getUTCDay()
    const isFree =
      weekday === 0 || weekday === 6 || holidays.includes(new Date(wall).toISOString().slice(0, 10))
    if (!isFree) left--
  }
  return wall
}

function addMonths(wall: number, amount: number): number {
  const date = new Date(wall)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount + 1, 0)).getUTCDate()
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount, Math.min(date.getUTCDate(), last))
}

function momentOf(day: Day | null, hour: Hour | null, wall: number): number {
  if (day === null) return hour === null ? endOfDay(wall) : nextHour(hour, wall)
  const end = dayOf(day, wall)
  return hour === null ? endOfDay(end) : startOfDay(end) + clockOf(hour) * MINUTE
}

/** The next time that clocks show an hour; one that may be of the morning or of the evening is first tried today. */
function nextHour(hour: Hour, wall: number): number {
  const today = startOfDay(wall)
  const candidates = hour.sure ? [hour.minutes] : [hour.minutes, hour.minutes + 720]
  const left = candidates.map((minutes) => today + minutes * MINUTE).find((time) => time > wall)
  return left ?? today + DAY + clockOf(hour) * MINUTE
}

/** Nobody promises to call at four in the morning: an unsure hour before 8 is of the afternoon. */
function clockOf({ minutes, sure }: Hour): number {
  return !sure && minutes < 8 * 60 ? minutes + 720 : minutes
}

function dayOf(day: Day, wall: number): number {
  if ('inDays' in day) return wall + day.inDays * DAY
  if ('weekday' in day) return weekdayOf(day.weekday, day.next, wall)
  if ('period' in day) return periodEnd(day.period, day.next, wall)
  const { day: date, month, year, swappable } = day
  const first = dateOf(date, month, year, wall)
  return swappable ? Math.max(first, dateOf(month, date, year, wall)) : first
}

/** Said on a Friday, "by Friday" is the next one; "next Friday" is that of next week. */
function weekdayOf(weekday: number, next: boolean, wall: number): number {
  const today = new Date(wall).getUTCDay()
  if (next) return wall + (7 - mondayFirst(today) + mondayFirst(weekday)) * DAY
  return wall + ((weekday - today + 6) % 7) * DAY + DAY
}

function mondayFirst(weekday: number): number {
  return (weekday + 6) % 7
}

function periodEnd(period: Period, next: boolean, wall: number): number {
  const date = new Date(wall)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const step = next ? 1 : 0
  if (period === 'day') return wall + step * DAY
  if (period === 'month') return Date.UTC(year, month + 1 + step, 0)
  if (period === 'year') return Date.UTC(year + step, 11, 31)
  return wall + (6 - mondayFirst(date.getUTCDay()) + 7 * step) * DAY
}

/** A date without a year is the next one; a day without a month likewise. */
function dateOf(day: number | null, month: number | null, year: number | null, wall: number): number {
  const now = new Date(wall)
  const from = startOfDay(wall)
  const make = (y: number, m: number) => (day === null ? Date.UTC(y, m + 1, 0) : Date.UTC(y, m, day))
  if (year !== null) return make(year, (month ?? 1) - 1)
  if (month !== null) {
    const thisYear = make(now.getUTCFullYear(), month - 1)
    return thisYear >= from ? thisYear : make(now.getUTCFullYear() + 1, month - 1)
  }
  const thisMonth = make(now.getUTCFullYear(), now.getUTCMonth())
  return thisMonth >= from ? thisMonth : make(now.getUTCFullYear(), now.getUTCMonth() + 1)
}

function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY
}

function endOfDay(wall: number): number {
  return startOfDay(wall) + DAY - 1
}
