import { describe, expect, test } from 'vitest'
import { renderMessage } from '../../src/report/message.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const en = { locale: 'en', timeZone: 'UTC' } as const
const it = { locale: 'it', timeZone: 'UTC' } as const

describe('durations', () => {
  test.each([
    [0, '0 seconds', '0 secondi'],
    [1000, '1 second', '1 secondo'],
    [119_000, '119 seconds', '119 secondi'],
    [2 * MINUTE, '2 minutes', '2 minuti'],
    [119 * MINUTE, '119 minutes', '119 minuti'],
    [2 * HOUR, '2 hours', '2 ore'],
    [26 * HOUR, '26 hours', '26 ore'],
    [72 * HOUR - 1, '72 hours', '72 ore'],
    [72 * HOUR, '3 days', '3 giorni'],
    [59 * DAY, '59 days', '59 giorni'],
    [60 * DAY, '2 months', '2 mesi'],
    [206 * DAY, '7 months', '7 mesi'],
    [730 * DAY, '24 months', '24 mesi'],
    [731 * DAY, '2 years', '2 anni'],
    [-206 * DAY, '7 months', '7 mesi'],
  ])('%i ms', (ms, english, italian) => {
    expect(renderMessage('{age:duration}', { age: ms }, en)).toBe(english)
    expect(renderMessage('{age:duration}', { age: ms }, it)).toBe(italian)
  })
})

describe('dates are those of the zone', () => {
  const at = Date.parse('2016-02-14T23:30:00Z')
  test.each([
    ['{at:date}', 'en', 'UTC', '14 Feb 2016'],
    ['{at:date}', 'en', 'Europe/Rome', '15 Feb 2016'],
    ['{at:date}', 'it', 'UTC', '14 feb 2016'],
    ['{at:datetime}', 'en', 'UTC', '14 Feb 2016, 23:30 UTC'],
    ['{at:datetime}', 'it', 'Europe/Rome', '15 feb 2016, 00:30 CET'],
  ] as const)('%s in %s, %s', (template, locale, timeZone, words) => {
    expect(renderMessage(template, { at }, { locale, timeZone })).toBe(words)
  })
})

test.each([
  ['{name}', { name: 'Dana' }, 'Dana', 'Dana'],
  ['{n}', { n: 55000 }, '55,000', '55.000'],
  ['{n}', { n: 2016 }, '2016', '2016'],
  ['{ok}', { ok: true }, 'true', 'true'],
  ['{none}', { none: null }, '—', '—'],
  ['{who:list}', { who: ['A', 'B', 'C'] }, 'A, B and C', 'A, B e C'],
  ['{who:list}', { who: ['A'] }, 'A', 'A'],
  ['{who}', { who: ['A', 'B'] }, 'A and B', 'A e B'],
  [
    'write {{name}}, not {bad}',
    { bad: '{other}' },
    'write {{name}}, not {other}',
    'write {{name}}, not {other}',
  ],
  ['$& {a}', { a: '$1' }, '$& $1', '$& $1'],
])('fills %j', (template, data, english, italian) => {
  expect(renderMessage(template, data, en)).toBe(english)
  expect(renderMessage(template, data, it)).toBe(italian)
})

test.each([
  ['{nobody}', {}, /no value/],
  ['{toString}', {}, /no value/],
  ['{age:duration}', { age: '7d' }, /cannot word/],
  ['{at:date}', { at: '2016-02-14' }, /cannot word/],
  ['{who:list}', { who: 'A' }, /cannot word/],
  ['{age:fortnights}', { age: 1 }, /cannot word/],
])('a message that its data cannot fill is a bug: %s', (template, data, error) => {
  expect(() => renderMessage(template, data, en)).toThrow(error)
})
