import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import type { Language } from '../../src/case/languages.ts'
import type { PartReading } from '../../src/reading/facts.ts'
import { registerMarks } from '../../src/reading/register/marks.ts'
import { textReader } from './readable-text.ts'

const read = await textReader()

function marks(text: string, language: Language): string {
  // Safe: nothing but the text and its tokens is read.
  const part = { ...read(text, language), index: 0 } as PartReading
  return registerMarks([part])
    .map(({ register, text: words }) => `${register}: ${words}`)
    .join(', ')
}

test.each<[Language, string, string]>([
  ['it', 'Ti scrivo io.', 'informal: Ti'],
  ['it', 'Scrivo io a Lei.', 'formal: Lei'],
  ['it', 'Scrive lei.', ''],
  ['it', 'Lei scrive domani.', ''],
  ['it', 'Può contattarci qui.', 'formal: Può contattarci'],
  ['it', 'Gentile Anna, puo’ contattarci qui.', 'formal: puo’ contattarci'],
  ['it', 'Il tecnico può contattarci qui.', ''],
  ['it', 'Vorrei contattarLa oggi.', 'formal: contattarLa'],
  ['it', 'Il negozio ha il suo ordine.', ''],
  ['it', 'Il suo ordine è qui: Le scriverò.', 'formal: Il suo ordine, formal: Le scriverò'],
  ['it', 'Numero verde TI per le aziende.', ''],
  ['it', 'Apri "Il tuo profilo".', ''],
  ['it', 'È un lavoro fai da te.', ''],
  ['es', 'Escribenos cuando usted quiera.', 'informal: Escribenos, formal: usted'],
  ['es', 'Estas cosas pasan.', ''],
  ['es', 'Le pedimos a la tienda la fecha.', ''],
  ['fr', 'C’est un rendez-vous.', ''],
  ['fr', "S'il vous plaît, écris-nous.", 'informal: écris-nous'],
  ['fr', "Je t'écris.", "informal: t'"],
  ['de', 'Haben Sie Zeit?', 'formal: Sie'],
  ['de', 'Sie haben Zeit.', ''],
  ['de', 'Wenn Du magst.', 'informal: Du'],
  ['de', 'Viele Grüße, Ihre Bahn', ''],
  ['pt', 'O senhor pode ligar.', 'formal: O senhor pode'],
  ['pt', 'Falei com o senhor da loja.', ''],
  ['en', 'You know your order.', ''],
])('%s: %s', (language, text, expected) => {
  expect(marks(text, language)).toBe(expected)
})

it('quotes what stands there, whatever the text', () => {
  const piece = fc.constantFrom(
    'Lei',
    'ti',
    'La ringrazio',
    '"',
    '>',
    '«',
    ' ',
    '\n',
    ',',
    '.',
    '😀',
    '\ud800',
    "puo'",
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ')
      const part = { ...read(text, 'it'), index: 0 } as PartReading
      for (const mark of registerMarks([part])) expect(mark.text).toBe(text.slice(mark.start, mark.end))
    }),
  )
})
