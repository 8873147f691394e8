import { TZDate } from '@date-fns/tz/date'
import type { Language } from '../case/model.ts'

/** How numbers, lists, durations and dates are written in one language and one time zone. */
export interface Wording {
  number(value: number): string
  list(values: readonly string[]): string
  /** Milliseconds, in the largest sensible unit. */
  duration(ms: number): string
  /** Epoch milliseconds. */
  date(ms: number): string
  datetime(ms: number): string
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Mean Gregorian month and year. */
const MONTH = 30.436875 * DAY
const YEAR = 12 * MONTH

/** A unit serves up to, not including, `below`: 71 hours are "71 hours", 72 are "3 days". */
const UNITS = [
  { unit: 'second', ms: SECOND, below: 2 * MINUTE },
  { unit: 'minute', ms: MINUTE, below: 2 * HOUR },
  { unit: 'hour', ms: HOUR, below: 3 * DAY },
  { unit: 'day', ms: DAY, below: 60 * DAY },
  { unit: 'month', ms: MONTH, below: 2 * YEAR },
  { unit: 'year', ms: YEAR, below: Number.POSITIVE_INFINITY },
] as const
type Unit = (typeof UNITS)[number]['unit']

interface Words {
  readonly and: string
  /** Of one and of several. */
  readonly units: Readonly<Record<Unit, readonly [one: string, several: string]>>
  readonly months: readonly string[]
}

/**
 * The languages of the output. Intl would say the same, but takes tens of milliseconds to load its data when it is
 * first used, more than all the rest of a short run: it serves the languages that only a plugin speaks.
 */
const WORDS: Readonly<Partial<Record<Language, Words>>> = {
  en: {
    and: 'and',
    units: {
      second: ['second', 'seconds'],
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  },
  it: {
    and: 'e',
    units: {
      second: ['secondo', 'secondi'],
      minute: ['minuto', 'minuti'],
      hour: ['ora', 'ore'],
      day: ['giorno', 'giorni'],
      month: ['mese', 'mesi'],
      year: ['anno', 'anni'],
    },
    months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  },
}

/** British English writes "14 Feb 2016" and 24 hours, as the other languages do. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  it: 'it-IT',
  es: 'es-ES',
  fr: 'fr-FR',
  de: 'de-DE',
  pt: 'pt-PT',
}

const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const

/** Above it digits are grouped; up to it and without a fraction every language writes a number alike. */
const UNGROUPED = 9999

const wordings = new Map<string, Wording>()

/** @param timeZone IANA name */
export function wordingFor(language: Language, timeZone: string): Wording {
  const key = `${language} ${timeZone}`
  const wording = wordings.get(key) ?? createWording(language, timeZone)
  wordings.set(key, wording)
  return wording
}

function createWording(language: Language, timeZone: string): Wording {
  const locale = LOCALES[language]
  const words = WORDS[language]
  // Slow to make, and not freed soon: a list of promises words thousands of instants.
  let clock: Intl.DateTimeFormat | undefined
  const number = (value: number): string =>
    Number.isInteger(value) && Math.abs(value) <= UNGROUPED
      ? String(value)
      : new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 2 }).format(value)
  return {
    number,
    list(values) {
      if (words === undefined) return new Intl.ListFormat(locale, { type: 'conjunction' }).format(values)
      const [last = '', ...before] = values.toReversed()
      return before.length === 0 ? last : `${before.toReversed().join(', ')} ${words.and} ${last}`
    },
    duration(ms) {
      const length = Math.abs(ms)
      const found = UNITS.find(({ below }) => length < below)
      if (found === undefined) throw new Error(`${ms} is no duration`)
      const { unit } = found
      const count = Math.round(length / found.ms)
      if (words !== undefined) return `${number(count)} ${words.units[unit][count === 1 ? 0 : 1]}`
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
    },
    date(ms) {
      if (words === undefined) return new Intl.DateTimeFormat(locale, { ...DATE, timeZone }).format(ms)
      const [day, month, year] = calendarDate(ms, timeZone)
      return `${day} ${words.months[month]} ${year}`
    },
    datetime(ms) {
      clock ??= new Intl.DateTimeFormat(locale, { ...DATE, ...TIME, timeZone })
      return clock.format(ms)
    },
  }
}

/** Day, month (from 0) and year. UTC is the default zone, and spared the Intl that other zones cannot do without. */
function calendarDate(ms: number, timeZone: string): readonly [day: number, month: number, year: number] {
  if (timeZone === 'UTC') {
    const date = new Date(ms)
    return [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()]
  }
  const there = new TZDate(ms, timeZone)
  return [there.getDate(), there.getMonth(), there.getFullYear()]
}
