/** What a span of time is counted in; a business day skips weekends and the brand's holidays. */
export const UNITS = ['minute', 'hour', 'business-day', 'day', 'week', 'month'] as const
export type Unit = (typeof UNITS)[number]

/** A period whose end is the deadline when no hour is named. */
export const PERIODS = ['day', 'weekend', 'week', 'month', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** What a word, or a row of words, can mean in an expression of time. */
export type Role =
  | 'number'
  | 'unit'
  | 'minutes'
  | 'weekday'
  | 'short-weekday'
  | 'month'
  | 'day'
  | 'part'
  | 'today-part'
  | 'clock'
  | 'end'
  | 'period'
  | keyof TimeWords

export const WORDS = [
  'before',
  'by',
  'byDay',
  'ahead',
  'at',
  'after',
  'between',
  'to',
  'on',
  'every',
  'this',
  'next',
  'past',
  'since',
  'fromNow',
  'glue',
  'dayArticle',
  'afterHour',
  'ordinal',
  'am',
  'pm',
  'hourMark',
] as const satisfies readonly (keyof TimeWords)[]

/** Little words, as forms separated by `|`. */
export interface TimeWords {
  /** As `by`, but only before a moment: "avant 18h" is no span, "sous 18h" is one. */
  readonly before: string
  /** "by", "within", "before": what follows is a limit. */
  readonly by: string
  /** As `by`, but only before a day, since it has other meanings: Italian "per venerdì". */
  readonly byDay: string
  /** "in", "in the next": only before a span. */
  readonly ahead: string
  /** "at": only before an hour. */
  readonly at: string
  readonly after: string
  readonly between: string
  /** Joins the two ends of a range: "and", "to". */
  readonly to: string
  readonly on: string
  readonly every: string
  readonly this: string
  readonly next: string
  /** "last", "ago": the expression lies in the past, which is no promise. */
  readonly past: string
  /** After a span: it is counted from another event ("within 7 days of delivery"), so its end is unknown. */
  readonly since: string
  /** After a span: "from now", which is the message's own time. */
  readonly fromNow: string
  /** Articles and the like that may stand between the words of one expression. */
  readonly glue: string
  /** Articles that make a bare number a day of the month: Italian "il 15". Empty where an ordinal is needed. */
  readonly dayArticle: string
  /** After a bare hour; other words count things ("alle 2 persone"). */
  readonly afterHour: string
  readonly ordinal: string
  readonly am: string
  readonly pm: string
  /** Marks an hour: "Uhr", "o'clock". */
  readonly hourMark: string
}

/**
 * The words of time of one language. Forms of the same meaning are separated by `|` and written folded: lower
 * case, without diacritics. A new language is a new table: the grammar in `parse.ts` is the same for all.
 */
export interface TimeTable {
  /** Numbers as words, also "a" and "a couple of"; never "a few", which promises nothing. */
  readonly numbers: Readonly<Record<string, number>>
  readonly units: Readonly<Record<Unit, string>>
  /** Spans that are one expression, in minutes: "half an hour". */
  readonly minutes: Readonly<Record<string, number>>
  /** Sunday first, as `Date` counts. */
  readonly weekdays: readonly string[]
  /** Abbreviated weekdays, Sunday first: believed only after a word like "by", since "sun" and "sat" are words. */
  readonly shortWeekdays: readonly string[]
  /** January first. */
  readonly months: readonly string[]
  /** Words for a day, as days from today. */
  readonly days: Readonly<Record<string, number>>
  /** Parts of a day, after a word for a day: the hour at which the part is over. */
  readonly parts: Readonly<Record<string, number>>
  /** Parts of today, like "tonight": the hour at which they are over. */
  readonly todayParts: Readonly<Record<string, number>>
  /** Hours by name, in minutes from midnight. */
  readonly clocks: Readonly<Record<string, number>>
  /** A whole expression for the end of a period: "end of day". */
  readonly ends: Readonly<Record<Period, string>>
  /** A period by itself, believed only with "this", "next" or "by". */
  readonly periods: Readonly<Record<Period, string>>
  /** 3/4 may be the third of April or the fourth of March, as in English. */
  readonly eitherOrder: boolean
  /** "12.9." is a date, as in German; elsewhere "12.09" may be an hour. */
  readonly dottedDates: boolean
  readonly words: TimeWords
}
