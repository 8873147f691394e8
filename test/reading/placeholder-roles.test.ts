import { describe, expect, it } from 'vitest'
import { readPlaceholders } from '../../src/reading/placeholders.ts'

const read = (text: string) => readPlaceholders(text).map((one) => `${one.text} ${one.role}`)

describe('where the customer is greeted', () => {
  it.each([
    'Hi {reporter},\nthanks.',
    'Dear {{patient}},\nthanks.',
    'Bonjour {MailUser},\nmerci.',
    'Gentile {destinatario},\ngrazie.',
    'Hallo {first name},\ndanke.',
    'Olá {Usuário}, obrigado.',
  ])('stands the name, whatever a team calls it: %s', (text) => {
    expect(read(text)).toEqual([expect.stringMatching(/\} customer-name$/)])
  })

  it.each(['Hi {{email}}, thanks.', 'Hello {{company}}, thanks.', 'Hi {{order_number}}, thanks.'])(
    'stands no name when the key says otherwise: %s',
    (text) => {
      expect(read(text)).toEqual([expect.stringMatching(/ other$/)])
    },
  )
})

describe('single braces elsewhere', () => {
  it.each([
    'I am {happy}, really.',
    'Pick {one of these} now.',
    'Run C# {code here} again.',
    'Hello. Well {done}!',
  ])('are no placeholder without the name of one: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('are one around the words for a slot, with spaces and accents', () => {
    expect(read('Sent on {Order date}, by {Prénom}: {Insert link}.')).toEqual([
      '{Order date} other',
      '{Prénom} customer-name',
      '{Insert link} other',
    ])
  })
})
