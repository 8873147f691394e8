import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isBankAccount, isCard, isItalianTaxId, isSpanishTaxId } from '../../src/reading/check-digits.ts'
import { personalDataIn } from '../../src/reading/personal-data.ts'

function found(text: string): string {
  return personalDataIn(text)
    .map((data) => `${data.kind}: ${data.text}`)
    .join(', ')
}

test.each([
  ['Write to jane.doe+care@example.com, please', 'email: jane.doe+care@example.com'],
  ['Call 1-800-555-0100 M-F 8AM-8PM', 'phone: 1-800-555-0100'],
  ['(212) 555-0100', 'phone: (212) 555-0100'],
  ['chiami il 02 1234567 oppure +39 333 1234567', 'phone: 02 1234567, phone: +39 333 1234567'],
  ['cell. 3331234567', 'phone: 3331234567'],
  ['numero verde 800 123 456', 'phone: 800 123 456'],
  ['06 12 34 56 78', 'phone: 06 12 34 56 78'],
  ['the number is 5551234', 'phone: 5551234'],
  ['your claim number 4471', 'claim: 4471'],
  ['La pratica n. 4471 è aperta', 'claim: 4471'],
  ['il numero della pratica è 4471', 'claim: 4471'],
  ['ticket #10267422', 'claim: 10267422'],
  ['your order number is 12345', 'order: 12345'],
  ['ordine AB-12345/67', 'order: AB-12345/67'],
  ['pedido 123456', 'order: 123456'],
  ['order no. 2019', 'order: 2019'],
  ['codice cliente: 998877', 'account: 998877'],
  ['P. IVA 01234567890', 'tax-id: 01234567890'],
  ['RSSMRA85T10A562S', 'tax-id: RSSMRA85T10A562S'],
  ['IBAN IT60X0542811101000000123456 grazie', 'iban: IT60X0542811101000000123456'],
  ['GB82 WEST 1234 5698 7654 32 OK', 'iban: GB82 WEST 1234 5698 7654 32'],
  ['card 4111 1111 1111 1111', 'card: 4111 1111 1111 1111'],
  ['via Roma 12', 'address: via Roma 12'],
  ['in via Giuseppe Garibaldi, 12/B', 'address: via Giuseppe Garibaldi, 12/B'],
  ['221B Baker Street', 'address: 221B Baker Street'],
  ['12 rue de la Paix', 'address: 12 rue de la Paix'],
  ['Musterstraße 12', 'address: Musterstraße 12'],
])('%s', (text, expected) => {
  expect(found(text)).toBe(expected)
})

test.each([
  ...[
    'il volo del 12/09/2026 alle 18:00',
    'costa 1.250.000 euro',
    '3 500 000 users',
    '10 12 2024',
    '2020-2021',
  ],
  ...[
    'https://acme.example/a/1234567890123456789',
    '@user12345678',
    '#saldi2026',
    '#12345678',
    'v12.3.456.789',
  ],
  ...[
    'order 2020 edition',
    'account in 2019',
    'order for 3 devices',
    'case 12/25',
    'case study',
    'flight AZ1234',
  ],
  ...['4111 1111 1111 1112', 'IT60X0542811101000000123457', 'RSSMRA85T10A562T', '1080 1920 60 24', '24/7'],
  ...['via DM 24/7', 'via WhatsApp 24 ore', 'in corso 3 verifiche', 'Windows 10 64 bit', '100% of 2000000 €'],
])('no personal data: %s', (text) => {
  expect(found(text)).toBe('')
})

describe('check digits', () => {
  it('follow the standards', () => {
    expect(isBankAccount('DE89370400440532013000')).toBe(true)
    expect(isBankAccount('DE89370400440532013001')).toBe(false)
    expect(isCard('5500005555555559')).toBe(true)
    expect(isCard('5500005555555558')).toBe(false)
    expect(isCard('0000000000000000')).toBe(false)
    expect(isItalianTaxId('RSSMRA85T10A562S')).toBe(true)
    expect(isSpanishTaxId('12345678Z')).toBe(true)
    expect(isSpanishTaxId('12345678A')).toBe(false)
  })

  it('catch any one wrong digit of a card', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const digits = [...'4111111111111111'].map(Number)
        digits[place] = ((digits[place] ?? 0) + change) % 10
        expect(isCard(digits.join(''))).toBe(false)
      }),
    )
  })
})

describe('whatever the text', () => {
  it('quotes what stands there, in order, without overlap', () => {
    const pieces = fc.constantFrom(
      '4471',
      'order',
      '+39 333 1234567',
      'a@b.example',
      ' ',
      'via Roma 12',
      '#',
      '/',
      '-',
      '4111 1111 1111 1111',
      '😀',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
        const text = list.join('')
        let last = 0
        for (const data of personalDataIn(text)) {
          expect(data.text).toBe(text.slice(data.start, data.end))
          expect(data.start).toBeGreaterThanOrEqual(last)
          last = data.end
        }
      }),
    )
  })

  it('leaves out what is hidden', () => {
    expect(personalDataIn('{{4471}} order 4471', [{ start: 0, end: 8 }])).toMatchObject([
      { start: 15, kind: 'order' },
    ])
  })
})
