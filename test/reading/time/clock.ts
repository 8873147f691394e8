import type { Language } from '../../../src/case/languages.ts'
import { tokenize } from '../../../src/phrases/tokens.ts'
import { dueOf } from '../../../src/reading/due.ts'
import { timesIn } from '../../../src/reading/times.ts'

/** A Wednesday, 11:00 in Rome. */
export const WEDNESDAY = Date.parse('2026-03-11T10:00:00Z')

/** The expressions of time in a text, as written. */
export function timesOf(text: string, language: Language): readonly string[] {
  return timesIn(tokenize(text), language).map(({ start, end }) => text.slice(start, end))
}

/** The due time of the first expression in a text, as clocks in Rome show it; the coming Friday is a holiday. */
export function dueIn(text: string, language: Language, at = WEDNESDAY): string | null {
  const [first] = timesIn(tokenize(text), language)
  const context = { at, timeZone: 'Europe/Rome', holidays: ['2026-03-13'] }
  const due = first ? dueOf(first.when, context) : null
  if (due === null) return null
  return new Date(due).toLocaleString('sv', { timeZone: 'Europe/Rome' })
}
