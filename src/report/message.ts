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
  const wording = wordingFor(options)
  return template.replace(FIELD, (field, key: string, style: string | undefined) => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined
    if (value === undefined) throw new Error(`${field} has no value in the message "${template}"`)
    const words = word(value, style, wording)
    if (words === null) throw new Error(`${field} cannot word ${JSON.stringify(value)} in "${template}"`)
    return words
  })
}

function word(value: Data[string], style: string | undefined, wording: Wording): string | null {
  switch (style) {
    case undefined:
      if (typeof value === 'string') return value
      if (typeof value === 'number') return wording.number(value)
      if (typeof value === 'object') return value === null ? '—' : wording.list(value)
      return String(value)
    case 'duration':
      return typeof value === 'number' ? wording.duration(value) : null
    case 'date':
      return typeof value === 'number' ? wording.date(value) : null
    case 'datetime':
      return typeof value === 'number' ? wording.datetime(value) : null
    case 'list':
      return typeof value === 'object' && value !== null ? wording.list(value) : null
    default:
      return null
  }
}

interface Wording {
  number(value: number): string
  duration(ms: number): string
  date(ms: number): string
  datetime(ms: number): string
  list(values: readonly string[]): string
}

const wordings = new Map<string, Wording>()

/** Formatters are slow to build (tens of microseconds) and quick to use: each is built once, when first needed. */
function wordingFor({ locale, timeZone }: MessageOptions): Wording {
  const key = `${locale} ${timeZone}`
  const known = wordings.get(key)
  if (known !== undefined) return known
  const name = LOCALES[locale]
  const number = lazy(() => new Intl.NumberFormat(name, { useGrouping: 'min2', maximumFractionDigits: 2 }))
  const list = lazy(() => new Intl.ListFormat(name, { type: 'conjunction' }))
  const date = lazy(() => new Intl.DateTimeFormat(name, { ...DATE, timeZone }))
  const datetime = lazy(() => new Intl.DateTimeFormat(name, { ...DATE, ...TIME, timeZone }))
  const units = UNITS.map(({ unit, ms, below }) => ({
    ms,
    below,
    format: lazy(() => new Intl.NumberFormat(name, { style: 'unit', unit, unitDisplay: 'long' })),
  }))
  const wording: Wording = {
    number: (value) => number().format(value),
    list: (values) => list().format(values),
    date: (ms) => date().format(ms),
    datetime: (ms) => datetime().format(ms),
    duration(ms) {
      const length = Math.abs(ms)
      const unit = units.find(({ below }) => length < below)
      if (unit === undefined) throw new Error(`${ms} is no duration`)
      return unit.format().format(Math.round(length / unit.ms))
    },
  }
  wordings.set(key, wording)
  return wording
}

const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const
const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const

function lazy<Value>(build: () => Value): () => Value {
  let built: Value | undefined
  return () => {
    built ??= build()
    return built
  }
}
