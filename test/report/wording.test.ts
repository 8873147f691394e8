import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordingFor } from '../../src/report/wording.ts'

const LOCALES = { en: 'en-GB', it: 'it-IT' } as const
const zones = ['UTC', 'Europe/Rome', 'America/New_York', 'Asia/Kolkata']
/** Years of four digits: nobody answers older posts. */
const instants = fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2199, 11, 30) })

describe.each(['en', 'it'] as const)('%s is written as Intl writes it', (language) => {
  const locale = LOCALES[language]

  test.each(zones)('dates in %s', (timeZone) => {
    const intl = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone,
    })
    fc.assert(
      fc.property(instants, (ms) => {
        expect(wordingFor(language, timeZone).date(ms)).toBe(intl.format(ms))
      }),
    )
  })

  test('lists', () => {
    const intl = new Intl.ListFormat(locale, { type: 'conjunction' })
    for (const list of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
      expect(wordingFor(language, 'UTC').list(list)).toBe(intl.format(list))
    }
  })

  test.each([
    [1_000, 'second'],
    [60_000, 'minute'],
    [3_600_000, 'hour'],
    [86_400_000, 'day'],
    [30.436875 * 86_400_000, 'month'],
    [365.2425 * 86_400_000, 'year'],
  ] as const)('durations of %i ms', (ms, unit) => {
    const intl = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      useGrouping: 'min2',
    })
    const counts = {
      second: [0, 1, 119],
      minute: [2, 119],
      hour: [2, 71],
      day: [3, 59],
      month: [2, 23],
      year: [2, 12_345],
    }
    for (const count of counts[unit])
      expect(wordingFor(language, 'UTC').duration(count * ms)).toBe(intl.format(count))
  })

  test('numbers', () => {
    const intl = new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 2 })
    for (const value of [0, -7, 9999, -9999, 10_000, 1_234_567, 0.5, -2.345]) {
      expect(wordingFor(language, 'UTC').number(value)).toBe(intl.format(value))
    }
  })
})
