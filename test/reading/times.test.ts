import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Language } from '../../src/case/languages.ts'
import { tokenize } from '../../src/phrases/tokens.ts'
import { dueOf } from '../../src/reading/due.ts'
import { timeSpans, timesIn } from '../../src/reading/times.ts'

/** A Wednesday, 11:00 in Rome. */
const at = Date.parse('2026-03-11T10:00:00Z')
const context = { at, timeZone: 'Europe/Rome', holidays: ['2026-03-13'] }

function found(text: string, language: Language): readonly string[] {
  return timesIn(tokenize(text), language).map(({ start, end }) => text.slice(start, end))
}

/** The due time of the only expression in a text, as clocks in Rome show it. */
function dueIn(text: string, language: Language): string | null {
  const [only] = timesIn(tokenize(text), language)
  const due = only ? dueOf(only.when, context) : null
  if (due === null) return null
  return new Date(due).toLocaleString('sv', { timeZone: 'Europe/Rome' })
}

test.each([
  ['entro domani alle 12', '2026-03-12 12:00:00'],
  ['entro le 18', '2026-03-11 18:00:00'],
  ['entro le 10', '2026-03-11 22:00:00'],
  ['entro venerdì', '2026-03-13 23:59:59'],
  ['entro mercoledì', '2026-03-18 23:59:59'],
  ['venerdì prossimo', '2026-03-20 23:59:59'],
  ['entro 48 ore', '2026-03-13 11:00:00'],
  ['entro 48h', '2026-03-13 11:00:00'],
  ['entro 24/48 ore', '2026-03-13 11:00:00'],
  ['nelle prossime 24 ore', '2026-03-12 11:00:00'],
  ["tra mezz'ora", '2026-03-11 11:30:00'],
  ['tra mezz’ora', '2026-03-11 11:30:00'],
  ["entro un'ora", '2026-03-11 12:00:00'],
  ['domani mattina', '2026-03-12 12:00:00'],
  ['domattina alle 9', '2026-03-12 09:00:00'],
  ['domani tra le 9 e le 12', '2026-03-12 12:00:00'],
  ['stasera', '2026-03-12 00:00:00'],
  ['in giornata', '2026-03-12 00:00:00'],
  ['dopo le 18', '2026-03-11 23:59:59'],
  ['il 12 settembre', '2026-09-12 23:59:59'],
  ['il 12/9', '2026-09-12 23:59:59'],
  ['il 25/12/2026', '2026-12-25 23:59:59'],
  ['venerdì 12 settembre alle 10', '2026-09-12 10:00:00'],
  ['entro il 15', '2026-03-15 23:59:59'],
  ['entro il 10', '2026-04-10 23:59:59'],
  ['entro e non oltre le 18 di domani', '2026-03-12 18:00:00'],
  ['entro fine settimana', '2026-03-15 23:59:59'],
  ['la prossima settimana', '2026-03-22 23:59:59'],
  ['entro fine mese', '2026-03-31 23:59:59'],
  ['entro fine aprile', '2026-04-30 23:59:59'],
  ['fra due giorni lavorativi', '2026-03-16 23:59:59'],
  ['ogni 2 ore', '2026-03-11 13:00:00'],
  ['per venerdì', '2026-03-13 23:59:59'],
  ['ti richiamo alle 15.30', '2026-03-11 15:30:00'],
  ['entro 7 giorni dalla consegna', null],
])('Italian: %s is due %s', (text, due) => {
  expect(found(text, 'it')).toHaveLength(1)
  expect(dueIn(text, 'it')).toBe(due)
})

test.each([
  ['within 48 hours', '2026-03-13 11:00:00'],
  ['within the next 24-48 hours', '2026-03-13 11:00:00'],
  ['by Friday', '2026-03-13 23:59:59'],
  ['by Fri', '2026-03-13 23:59:59'],
  ['next Friday', '2026-03-20 23:59:59'],
  ['by 5 pm today', '2026-03-11 17:00:00'],
  ['by 5:30pm', '2026-03-11 17:30:00'],
  ['by 5 p.m.', '2026-03-11 17:00:00'],
  ['at 10 am tomorrow', '2026-03-12 10:00:00'],
  ['by 12 am tomorrow', '2026-03-12 00:00:00'],
  ['in 20 minutes', '2026-03-11 11:20:00'],
  ['in half an hour', '2026-03-11 11:30:00'],
  ['24 hours from now', '2026-03-12 11:00:00'],
  ['by end of day', '2026-03-12 00:00:00'],
  ['by COB tomorrow', '2026-03-13 00:00:00'],
  ['by the end of the week', '2026-03-15 23:59:59'],
  ['tomorrow at 10', '2026-03-12 10:00:00'],
  ['tomorrow afternoon at 5', '2026-03-12 17:00:00'],
  ['on 12 May', '2026-05-12 23:59:59'],
  ['on May 12th', '2026-05-12 23:59:59'],
  ['on 11 March', '2026-03-11 23:59:59'],
  ['on 10 March', '2027-03-10 23:59:59'],
  ['by the 15th', '2026-03-15 23:59:59'],
  ['on 4/5', '2026-05-04 23:59:59'],
  ['12/25/2026', '2026-12-25 23:59:59'],
  ['within 1 business day', '2026-03-12 23:59:59'],
  ['within 2 business days', '2026-03-16 23:59:59'],
  ['in a week', '2026-03-18 23:59:59'],
  ['within a month', '2026-04-11 23:59:59'],
  ['no later than noon', '2026-03-11 12:00:00'],
  ['this weekend', '2026-03-15 23:59:59'],
  ['next week', '2026-03-22 23:59:59'],
  ['tonight', '2026-03-12 00:00:00'],
  ['every 2 hours', '2026-03-11 13:00:00'],
  ['within 7 days of delivery', null],
])('English: %s is due %s', (text, due) => {
  expect(found(text, 'en')).toHaveLength(1)
  expect(dueIn(text, 'en')).toBe(due)
})

test.each([
  ...['a breve', 'entro breve', 'nei prossimi giorni', 'nelle prossime ore', 'il prima possibile', 'presto'],
  ...['due giorni fa', 'venerdì scorso', 'entro i termini previsti', 'alle 2 persone', 'in 3 negozi', '24/7'],
  ...['4/5 stelle', 'il 50% di sconto', 'mezz’aria', 'una settimana difficile'],
])('no time in Italian: %s', (text) => {
  expect(found(text, 'it')).toEqual([])
})

test.each([
  ...['as soon as possible', 'shortly', 'in the next few days', 'in a few hours', 'soon', 'in due course'],
  ...['2 hours ago', 'last Friday', 'yesterday', 'wait 24 hours before', 'a week', '24/7', '1/2', 'in 2020'],
  ...['in 3 stores', 'at 5 stores', 'by 5 people', 'at 2x speed', 'the sun is out', 'you may', 'May I help'],
])('no time in English: %s', (text) => {
  expect(found(text, 'en')).toEqual([])
})

describe('in a sentence', () => {
  it('quotes the expression with its first word', () => {
    expect(found('Le rispondo entro venerdì, promesso.', 'it')).toEqual(['entro venerdì'])
    expect(found("I'll write by 5 pm today, then every 2 hours.", 'en')).toEqual([
      'by 5 pm today',
      'every 2 hours',
    ])
  })

  it('reads neither links nor handles', () => {
    expect(found('@monday see https://acme.example/by/friday', 'en')).toEqual([])
  })

  it('gives the matcher a date, a time or both, with and without the first word', () => {
    const spans = (text: string) =>
      timeSpans(tokenize(text), 'en').map(({ from, to, kind }) => `${kind} ${from}-${to}`)
    expect(spans('by Friday')).toEqual(['date 0-2', 'date 1-2'])
    expect(spans('in 20 minutes')).toEqual(['time 0-3', 'time 1-3'])
    expect(spans('tomorrow at 10')).toEqual(['date 0-3', 'time 0-3'])
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'by at on in within every next last 5 12 18 24 / - . : , pm the of day days Friday tomorrow May hours noon'.split(
      ' ',
    ),
  )

  it('finds expressions in order, inside the text, without overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ')
        let last = 0
        for (const { start, end } of timesIn(tokenize(text), 'en')) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('never gives a due time before the message, but for a date with its year', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (list, seconds) => {
          for (const { when } of timesIn(tokenize(list.join(' ')), 'en')) {
            if ('hour' in when && when.hour !== null && when.day !== null) continue
            const due = dueOf(when, { at: seconds * 1000, timeZone: 'Europe/Rome', holidays: [] })
            if (due !== null) expect(due).toBeGreaterThan(seconds * 1000)
          }
        },
      ),
    )
  })
})
