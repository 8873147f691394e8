import { split } from './pieces.ts'
import { PERIODS, type Role, type TimeTable, UNITS, WORDS } from './table.ts'

/** A row of words of a table, and what it can mean there. */
export interface Form {
  readonly words: readonly string[]
  readonly role: Role
  /** The number meant; for units and periods their index in `UNITS` and `PERIODS`. */
  readonly value: number
}

/** A table made ready for look-up by first word; longer forms come first. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, readonly Form[]>
  readonly eitherOrder: boolean
  readonly dottedDates: boolean
  /** First words of what can open an expression; most words of a text are none and are passed over at once. */
  readonly openings: ReadonlySet<string>
}

export function compileTable(table: TimeTable): Lexicon {
  const lexicon = new Map<string, Form[]>()
  const add = (forms: string, role: Role, value: number) => {
    for (const form of forms.split('|')) {
      const words = split(form)
      const [first] = words
      if (first === undefined) continue
      const known = lexicon.get(first)
      if (known) known.push({ words, role, value })
      else lexicon.set(first, [{ words, role, value }])
    }
  }
  const addRecord = (record: Readonly<Record<string, number>>, role: Role) => {
    for (const [form, value] of Object.entries(record)) add(form, role, value)
  }
  addRecord(table.numbers, 'number')
  addRecord(table.minutes, 'minutes')
  addRecord(table.days, 'day')
  addRecord(table.parts, 'part')
  addRecord(table.todayParts, 'today-part')
  addRecord(table.clocks, 'clock')
  UNITS.forEach((unit, i) => void add(table.units[unit], 'unit', i))
  PERIODS.forEach((period, i) => {
    add(table.ends[period], 'end', i)
    add(table.periods[period], 'period', i)
  })
  table.weekdays.forEach((forms, i) => void add(forms, 'weekday', i))
  table.shortWeekdays.forEach((forms, i) => void add(forms, 'short-weekday', i))
  table.months.forEach((forms, i) => void add(forms, 'month', i + 1))
  for (const role of WORDS) add(table.words[role], role, 0)
  for (const forms of lexicon.values()) forms.sort((a, b) => b.words.length - a.words.length)
  const openings = [...lexicon].filter(([, forms]) => forms.some(({ role }) => !CLOSED.has(role)))
  const { eitherOrder, dottedDates } = table
  return { forms: lexicon, eitherOrder, dottedDates, openings: new Set(openings.map(([word]) => word)) }
}

/** What stands only inside or after an expression. */
const CLOSED: ReadonlySet<Role> = new Set<Role>([
  'unit',
  'part',
  'to',
  'past',
  'since',
  'fromNow',
  'glue',
  'afterHour',
  'ordinal',
  'am',
  'pm',
  'hourMark',
])
