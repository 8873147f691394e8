import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Language } from '../../../src/case/languages.ts'
import { tokenize } from '../../../src/phrases/tokens.ts'
import { dueOf } from '../../../src/reading/due.ts'
import { timesIn } from '../../../src/reading/times.ts'
import { dueIn, timesOf } from './clock.ts'

/** Saturday evening: clocks in Rome go from 02:00 to 03:00 in the night. */
const SPRING = Date.parse('2026-03-28T19:00:00Z')
/** Saturday evening: clocks in Rome go from 03:00 back to 02:00 in the night. */
const AUTUMN = Date.parse('2026-10-24T18:00:00Z')

describe('over a change of the clocks', () => {
  test.each<[Language, string]>([
    ['es', 'en 24 horas'],
    ['fr', 'sous 24h'],
    ['de', 'binnen 24 Stunden'],
    ['pt', 'em até 24 horas'],
  ])('%s: %s are hours that pass', (language, text) => {
    expect(dueIn(text, language, SPRING)).toBe('2026-03-29 21:00:00')
    expect(dueIn(text, language, AUTUMN)).toBe('2026-10-25 19:00:00')
  })

  test.each<[Language, string]>([
    ['es', 'mañana a las 10'],
    ['fr', 'demain à 10h'],
    ['de', 'morgen um 10 Uhr'],
    ['pt', 'amanhã às 10h'],
  ])('%s: %s is what clocks show', (language, text) => {
    expect(dueIn(text, language, SPRING)).toBe('2026-03-29 10:00:00')
    expect(dueIn(text, language, AUTUMN)).toBe('2026-10-25 10:00:00')
  })
})

test.each<[Language, string, readonly string[]]>([
  ['es', 'Te respondo antes del viernes, y si no, cada 2 horas.', ['antes del viernes', 'cada 2 horas']],
  ['fr', "Je vous rappelle d’ici vendredi 18h, c'est promis.", ['d’ici vendredi 18h']],
  ['de', 'Ich melde mich bis zum 12.09. bei Ihnen.', ['bis zum 12.09.']],
  ['de', 'Frühstück gibt es ab 7 Uhr, ich schreibe morgen früh.', ['ab 7 Uhr', 'morgen früh']],
  ['pt', 'Retorno até sexta-feira, às 18h, sem falta.', ['até sexta-feira, às 18h']],
])('%s: %s', (language, text, times) => {
  expect(timesOf(text, language)).toEqual(times)
})

describe('whatever the text', () => {
  const WORDS: Readonly<Record<string, string>> = {
    es: 'en antes del de las a hoy mañana viernes próximo 5 12 18 24 / - . : , h horas días mayo por la tarde',
    fr: "d'ici avant sous dans les le à de demain vendredi prochain 5 12 18 24 / - . : , h heures jours mai matin fin",
    de: 'bis zum am in den binnen um nächsten morgen Freitag 5 12 18 24 12.09 / - . : , Uhr Stunden Tagen Mai früh Ende',
    pt: 'até em nas o de às próximas amanhã sexta-feira que vem 5 12 18 24 / - . : , h horas dias maio à tarde',
  }

  test.each(['es', 'fr', 'de', 'pt'] as const)(
    '%s: finds expressions in order, inside the text, without overlap',
    (language) => {
      const words = fc.constantFrom(...(WORDS[language] ?? '').split(' '))
      fc.assert(
        fc.property(fc.array(words, { maxLength: 30 }), (list) => {
          const text = list.join(' ')
          let last = 0
          for (const { start, end } of timesIn(tokenize(text), language)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }),
      )
    },
  )

  it('reads a time the same wherever the message stands in the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (seconds) => {
        const at = seconds * 1000
        const dues = (
          [
            ['es', 'antes del viernes'],
            ['fr', "d'ici vendredi"],
            ['de', 'bis Freitag'],
            ['pt', 'até sexta'],
            ['it', 'entro venerdì'],
          ] as const
        ).map(([language, text]) => {
          const [only] = timesIn(tokenize(text), language)
          return only && dueOf(only.when, { at, timeZone: 'Europe/Rome', holidays: [] })
        })
        expect(new Set(dues).size).toBe(1)
        expect(dues[0]).toBeGreaterThan(at)
      }),
    )
  })
})
