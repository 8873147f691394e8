import { TZDate } from '@date-fns/tz/date'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { endOfDay } from 'date-fns/endOfDay'
import { endOfMonth } from 'date-fns/endOfMonth'
import { endOfWeek } from 'date-fns/endOfWeek'
import { endOfYear } from 'date-fns/endOfYear'
import { isWeekend } from 'date-fns/isWeekend'
import { lightFormat } from 'date-fns/lightFormat'
import { max } from 'date-fns/max'
import { setHours } from 'date-fns/setHours'
import { setMinutes } from 'date-fns/setMinutes'
import { startOfDay } from 'date-fns/startOfDay'
import { startOfWeek } from 'date-fns/startOfWeek'
import { startOfYear } from 'date-fns/startOfYear'
import type { Day, Hour, When } from './time/expression.ts'
import type { Period, Unit } from './time/table.ts'

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
const NOON = 12 * 60
/** Weeks begin on Monday wherever these languages are written but in the United States and Brazil. */
const WEEK = { weekStartsOn: 1 } as const
/** Longer spans are counted in calendar days by nobody. */
const MOST_BUSINESS_DAYS = 400

/**
 * The last instant (epoch ms) at which an expression of time is still kept: a day, a week or a month is kept until
 * its end. Where words can be meant in two ways the later one counts, since a promise is not to be called broken
 * by a guess. Null for a span counted from an event that is not known.
 */
export function dueOf(when: When, { at, timeZone, holidays }: DueContext): number | null {
  const now = new TZDate(at, timeZone)
  if (!('unit' in when)) return momentOf(when.day, when.hour, now).getTime()
  if (when.since) return null
  if (when.unit === 'minute') return at + when.amount * MINUTE
  if (when.unit === 'hour') return at + when.amount * HOUR
  return endOfDay(spanEnd(now, when.amount, when.unit, holidays)).getTime()
}

function spanEnd(now: Date, amount: number, unit: Unit, holidays: readonly string[]): Date {
  if (unit === 'business-day') return addBusinessDays(now, amount, holidays)
  if (unit === 'month') return addMonths(now, amount)
  return addDays(now, unit === 'week' ? amount * 7 : amount)
}

/** As that of date-fns, which knows no holidays. */
function addBusinessDays(from: Date, amount: number, holidays: readonly string[]): Date {
  let date = from
  for (let left = Math.min(amount, MOST_BUSINESS_DAYS); left > 0; ) {
    date = addDays(date, 1)
    if (!isWeekend(date) && !holidays.includes(lightFormat(date, 'yyyy-MM-dd'))) left -= 1
  }
  return date
}

function momentOf(day: Day | null, hour: Hour | null, now: Date): Date {
  if (day === null) return hour === null ? endOfDay(now) : nextHour(hour, now)
  const date = dayOf(day, now)
  return hour === null ? endOfDay(date) : atClock(date, clockOf(hour))
}

/** The next time that clocks show an hour; one that may be of the morning or of the evening is first tried today. */
function nextHour(hour: Hour, now: Date): Date {
  const candidates = hour.sure ? [hour.minutes] : [hour.minutes, hour.minutes + NOON]
  const today = candidates.map((minutes) => atClock(now, minutes)).find((time) => time > now)
  return today ?? atClock(addDays(now, 1), clockOf(hour))
}

function atClock(day: Date, minutes: number): Date {
  return setMinutes(setHours(startOfDay(day), Math.floor(minutes / 60)), minutes % 60)
}

/** Nobody promises to call at four in the morning: an unsure hour before 8 is of the afternoon. */
function clockOf({ minutes, sure }: Hour): number {
  return !sure && minutes < 8 * 60 ? minutes + NOON : minutes
}

function dayOf(day: Day, now: Date): Date {
  if ('inDays' in day) return addDays(now, day.inDays)
  if ('weekday' in day) return weekdayOf(day.weekday, day.next, now)
  if ('period' in day) return periodEnd(day.period, day.next, now)
  const { day: date, month, year, swappable } = day
  const first = dateOf(date, month, year, now)
  return swappable ? max([first, dateOf(month, date, year, now)]) : first
}

/** Said on a Friday, "by Friday" is the next one; "next Friday" is that of next week. */
function weekdayOf(weekday: number, next: boolean, now: Date): Date {
  if (next) return addDays(startOfWeek(now, WEEK), 7 + ((weekday + 6) % 7))
  return addDays(now, ((weekday - now.getDay() + 6) % 7) + 1)
}

function periodEnd(period: Period, next: boolean, now: Date): Date {
  const step = next ? 1 : 0
  if (period === 'day') return addDays(now, step)
  if (period === 'month') return endOfMonth(addMonths(now, step))
  if (period === 'year') return endOfYear(addMonths(now, step * 12))
  return endOfWeek(addDays(now, step * 7), WEEK)
}

/** A date without a year is the next one; a day without a month likewise. No day is the last one of its month. */
function dateOf(day: number | null, month: number | null, year: number | null, now: Date): Date {
  const today = startOfDay(now)
  const january = startOfYear(now)
  const make = (inYear: number, inMonth: number): Date => {
    const first = addMonths(january, (inYear - now.getFullYear()) * 12 + inMonth)
    return day === null ? startOfDay(endOfMonth(first)) : addDays(first, day - 1)
  }
  if (year !== null) return make(year, (month ?? 1) - 1)
  const [thisTime, nextTime] =
    month === null
      ? [make(now.getFullYear(), now.getMonth()), make(now.getFullYear(), now.getMonth() + 1)]
      : [make(now.getFullYear(), month - 1), make(now.getFullYear() + 1, month - 1)]
  return thisTime >= today ? thisTime : nextTime
}
