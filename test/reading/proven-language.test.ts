import { expect, test } from 'vitest'
import { isForeignTo, provenLanguage } from '../../src/reading/language.ts'

test.each([
  ['Where is my parcel? It was due on Monday.', 'en'],
  ["Dov'è il mio pacco? Lo aspetto da lunedì e nessuno mi dice niente.", 'it'],
  ['Wo ist mein Paket? Ich warte seit Montag.', 'de'],
  ['Perdí mi maleta en el vuelo de ayer, ¿qué hago?', 'es'],
  ['Pacco?? Quando??', null],
  ['Where is my', null],
  ['@acme https://acme.example/where-is-it #where #is #my #parcel', null],
  ['Waar is mijn pakket? Ik wacht al sinds maandag en het is niet hier.', null],
  ["Where is my parcel, please? Dov'è il mio pacco, per favore? Non lo vedo.", null],
])('%s: %s', (text, expected) => {
  expect(provenLanguage(text)).toBe(expected)
})

test('a text in both languages is foreign to neither', () => {
  expect(isForeignTo('Il pacco è partito e arriva domani da te.', 'en', 'it')).toBe(true)
  expect(isForeignTo('Il pacco è partito. Your parcel is on its way to you.', 'en', 'it')).toBe(false)
})
