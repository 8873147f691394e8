import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/case/model.ts'
import { NOBODY } from '../../src/reading/people.ts'
import { readSalutation } from '../../src/reading/salutation.ts'
import { customerNamed, named } from './people-text.ts'

const read = (text: string, language: Language | null = 'en', context = NOBODY) =>
  readSalutation(named(text, language), context)

describe('readSalutation', () => {
  test.each([
    ['en', 'Hi Morgan, we have it.', 'Hi Morgan', 'Morgan', 'Hi'],
    ['en', 'Hi! We have it.', 'Hi', null, 'Hi'],
    ['en', '@dana Hi, we have it.', 'Hi', null, '@dana Hi'],
    ['en', 'Hi there! We have it.', 'Hi there', null, 'Hi there'],
    ['en', 'Hello everyone, we have it.', 'Hello everyone', null, 'Hello everyone'],
    ['en', 'Good morning, Dana. We have it.', 'Good morning, Dana', 'Dana', 'Good morning'],
    ['en', 'Dear Mr. Hill, we have it.', 'Dear Mr. Hill', 'Hill', 'Dear'],
    ['en', '[1/2] Hi Dana, we have it.', 'Hi Dana', 'Dana', '[1/2] Hi'],
    ['en', '1️⃣ Hi Dana, we have it.', 'Hi Dana', 'Dana', '1️⃣ Hi'],
    ['it', 'Buongiorno Silvia, ecco.', 'Buongiorno Silvia', 'Silvia', 'Buongiorno'],
    ['it', 'Ciao a tutti, ecco.', 'Ciao a tutti', null, 'Ciao a tutti'],
    ['it', 'Gentile Sig.ra Rossi, ecco.', 'Gentile Sig.ra Rossi', 'Rossi', 'Gentile'],
    ['it', 'Gentile cliente, ecco.', 'Gentile cliente', null, 'Gentile cliente'],
    ['it', 'Spett.le Cliente, ecco.', 'Spett.le Cliente', null, 'Spett.le Cliente'],
    [
      'it',
      'Alla cortese attenzione del Sig. Rossi\nEcco.',
      'Alla cortese attenzione del Sig. Rossi',
      'Rossi',
      'Alla cortese attenzione del',
    ],
    ['pt', 'Exma. Sra. Nunes, segue.', 'Exma. Sra. Nunes', 'Nunes', 'Exma'],
    ['pt', 'Prezado(a) Nunes, segue.', 'Prezado(a) Nunes', 'Nunes', 'Prezado(a)'],
    ['de', 'Sehr geehrte/r Frau/Herr Lang, hier.', 'Sehr geehrte/r Frau/Herr Lang', 'Lang', 'Sehr geehrte/r'],
    ['es', '¡Hola! Aquí está.', 'Hola', null, '¡Hola'],
    ['fr', 'Bonjour Chloé, le voici.', 'Bonjour Chloé', 'Chloé', 'Bonjour'],
    ['de', 'Sehr geehrte Frau Müller, hier.', 'Sehr geehrte Frau Müller', 'Müller', 'Sehr geehrte'],
    ['pt', 'Boa tarde, João. Aqui está.', 'Boa tarde, João', 'João', 'Boa tarde'],
    [null, 'Hallo Jana, hier.', 'Hallo Jana', 'Jana', 'Hallo'],
  ] as const)('%s: %s', (language, text, words, name, before) => {
    const found = read(text, language)
    expect(found).toMatchObject({ text: words, name })
    expect(text.slice(found?.start, found?.end)).toBe(words)
    expect(text.slice(0, found?.insertAt)).toBe(before)
  })

  test.each([
    ['en', ''],
    ['en', '@dana'],
    ['en', 'Thanks for the photo.'],
    ['en', 'Thanks Dana!'],
    ['en', 'We have it. Hi Dana.'],
    ['en', 'Highlands are lovely.'],
    ['it', 'Ecco il rimborso, Silvia.'],
  ] as const)('none in %s: %s', (language, text) => {
    expect(read(text, language)).toBeNull()
  })

  test('a handle is no name', () => {
    expect(read('Hi @dana, we have it.')).toMatchObject({ text: 'Hi', name: null })
  })

  test("a greeting's word may be the customer's name", () => {
    expect(read('Viva, we have it.', 'en', customerNamed('Viva Klein'))).toBeNull()
  })
})
