import type { Language } from '../case/model.ts'
import type { Data } from '../engine/rule.ts'

export interface MessageOptions {
  readonly locale: Language
  /** IANA name: the zone in which dates and times are worded. */
  readonly timeZone: string
}

/** `{key}` or `{key:style}`; doubled braces are text, so that a message may speak of a `{{placeholder}}`. */
const FIELD = /(?<!\{)\{(\w+)(?::(\w+))?\}(?!\})/g

/** British English writes "14 Feb 2016" and 24 hours, as the other languages do. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  it: 'it-IT',
  es: 'es-ES',
  fr: 'fr-FR',
  de: 'de-DE',
  pt: 'pt-PT',
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

/**
 * Fills a rule's message: `{key}` a value as it is, `{key:duration}` milliseconds in the largest sensible unit
 * ("7 months"), `{key:date}` and `{key:datetime}` epoch milliseconds in the time zone, `{key:list}` "A, B and C".
 * Throws on a key or style that is not there and on a value of the wrong kind: a bug of the rule.
 */
export function renderMessage(template: string, data: Data, options: MessageOptions): string {
  return template.replace(FIELD, (field, key: string, style: string | undefined) => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined
    if (value === undefined) throw new Error(`${field} has no value in the message "${template}"`)
    const words = word(value, style, options)
    if (words === null) throw new Error(`${field} cannot word ${JSON.stringify(value)} in "${template}"`)
    return words
  })
}

function word(
  value: string | number | boolean | null | readonly string[],
  style: string | undefined,
  { locale, timeZone }: MessageOptions,
): string | null {
  switch (style) {
    case undefined:
      if (typeof value === 'number') return numbers(locale).format(value)
      if (typeof value === 'object') return value === null ? '—' : lists(locale).format(value)
      return String(value)
    case 'duration':
      return typeof value === 'number' ? duration(value, locale) : null
    case 'date':
      return typeof value === 'number' ? dates(locale, timeZone, false).format(value) : null
    case 'datetime':
      return typeof value === 'number' ? dates(locale, timeZone, true).format(value) : null
    case 'list':
      return typeof value === 'object' && value !== null ? lists(locale).format(value) : null
    default:
      return null
  }
}

function duration(ms: number, locale: Language): string {
  const length = Math.abs(ms)
  const { unit, ms: size } = UNITS.find(({ below }) => length < below) ?? UNITS[UNITS.length - 1] ?? UNITS[0]
  return units(locale, unit).format(Math.round(length / size))
}

// Formatters are slow to build (tens of microseconds) and quick to use.
const numbers = cached(
  (locale: Language) =>
    new Intl.NumberFormat(LOCALES[locale], { useGrouping: 'min2', maximumFractionDigits: 2 }),
)
const units = cached(
  (locale: Language, unit: string) =>
    new Intl.NumberFormat(LOCALES[locale], { style: 'unit', unit, unitDisplay: 'long' }),
)
const lists = cached((locale: Language) => new Intl.ListFormat(LOCALES[locale], { type: 'conjunction' }))
const dates = cached(
  (locale: Language, timeZone: string, withTime: boolean) =>
    new Intl.DateTimeFormat(LOCALES[locale], {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone,
      ...(withTime ? ({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const) : {}),
    }),
)

function cached<Key extends readonly (string | boolean)[], Value>(
  build: (...key: Key) => Value,
): (...key: Key) => Value {
  const built = new Map<string, Value>()
  return (...key) => {
    const name = key.join(' ')
    const known = built.get(name)
    if (known !== undefined) return known
    const value = build(...key)
    built.set(name, value)
    return value
  }
}
