import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Language } from '../../src/case/languages.ts'
import { loadDetector } from '../../src/reading/detector.ts'
import { languageOf } from '../../src/reading/language.ts'

function tell(
  text: string,
  declared: string | null = null,
  detect: (text: string) => Language | null = () => null,
) {
  return languageOf(text, { declared, expected: ['en', 'it'], detect })
}

test.each<[Language, string]>([
  ['en', 'Thanks!'],
  ['en', "Hi Dana, we're sorry for the wait."],
  ['en', '@ana We refunded it'],
  ['it', 'Grazie!'],
  ['it', 'Ciao'],
  ['it', 'Buongiorno Silvia, le rispondo entro le 18.'],
  ['it', '{{ticket.requester.name}}, ci scusiamo per il disagio'],
  ['es', 'Gracias por escribirnos'],
  ['es', 'Hola Ana, lo sentimos mucho, ya lo hemos revisado'],
  ['fr', 'Merci beaucoup'],
  ['fr', 'Bonjour Claire, nous sommes désolés pour ce retard'],
  ['de', 'Danke schön'],
  ['de', 'Guten Tag, Ihr Paket ist unterwegs'],
  ['pt', 'Obrigada pela mensagem'],
  ['pt', 'Olá, pedimos desculpa pelo atraso'],
])('%s: %s', (language, text) => {
  expect(tell(text)).toBe(language)
})

test.each(['👍', 'https://acme.example', '', '2/2', '你好', 'Привет, спасибо'])('no language: %j', (text) => {
  expect(tell(text)).toBeNull()
})

describe('what the platform says', () => {
  it('decides where the words leave a doubt', () => {
    expect(tell('Rimborso effettuato', 'it')).toBe('it')
    expect(tell('👍', 'pt-BR')).toBe('pt')
  })

  it('loses against a text that is plainly in another language', () => {
    expect(tell('Buongiorno Silvia, le rispondo entro le 18.', 'en')).toBe('it')
  })

  it('wins against a single word', () => {
    expect(tell('Grazie!', 'en')).toBe('en')
  })

  it('counts for nothing when it is no language of ours', () => {
    expect(tell('Grazie!', 'und')).toBe('it')
  })
})

describe('the detector', () => {
  it('is not asked where function words decide', () => {
    const refuse = () => {
      throw new Error('asked')
    }
    expect(tell('Hi Dana, we are sorry for the wait.', null, refuse)).toBe('en')
  })

  it('tells what function words cannot, and admits what it does not know', async () => {
    const detect = await loadDetector()
    expect(tell('Rimborso effettuato stamattina', null, detect)).toBe('it')
    expect(
      tell('Hoi, wat vervelend dat je pakket niet is aangekomen. We gaan dit uitzoeken', null, detect),
    ).toBeNull()
  })
})

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([null, 'en', 'it', 'es', 'fr', 'de', 'pt']).toContain(tell(text))
    }),
  )
})
