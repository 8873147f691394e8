import { describe, expect, it, test } from 'vitest'
import { readHandoffs } from '../../src/reading/handoffs.ts'
import { textReader } from './readable-text.ts'

const read = await textReader()
const brand = { handles: ['@AcmeCare'], name: 'Acme', departments: ['Fares Desk'] }

function kinds(text: string, language: 'en' | 'it' = 'en'): readonly string[] {
  return [...new Set(readHandoffs(read(text, language), brand).map(({ kind }) => kind))]
}

test.each([
  ['channel', 'Please DM us your order number.'],
  ['channel', 'Shoot us a direct message, Dana.'],
  ['channel', 'Please call us at 1-800-555-0100.'],
  ['channel', 'You can submit a ticket here: https://acme.example/new'],
  ['channel', 'Please fill out this form: https://acme.example/form'],
  ['channel', 'Send us an email at help@acme.example'],
  ['channel', 'Please contact Acme Support.'],
  ['channel', 'Reach out to us here: https://acme.example/contact'],
  ['channel', "Please ask in our community, they'll know."],
  ['team', 'Please contact our accounts team.'],
  ['team', 'Your case has been passed to our claims department.'],
  ['team', 'You can reach out to Fares Desk.'],
  ['third-party', 'Please contact your bank.'],
  ['third-party', "You'll need to contact Northwind for a refund."],
  ['third-party', 'Please reach out to @NorthwindHelp.'],
  ['third-party', 'Delivery is handled by an external courier.'],
  ['owned', "I've forwarded this to our fares team."],
  ['owned', "DM us your details and we'll take a look."],
  ['owned', "Please send us an email. We'll investigate."],
  ['owned', "We'll get back to you."],
])('%s: %s', (kind, text) => {
  expect(kinds(text)).toEqual([kind])
})

test.each([
  'Please follow the steps in this article: https://acme.example/steps',
  'Check this page for more info: https://acme.example/info',
  "No need to call us, I've refunded it.",
  'We’ll call you.',
  'Did you receive our email?',
  'Thanks for contacting us!',
  'Feel free to reach out if you need anything else.',
  'Reply here with the model of your router.',
  'Let us know how it goes.',
  'Our support article explains how to reset it.',
  'Call quality depends on the network.',
  'The email app needs an update.',
])('none: %s', (text) => {
  expect(kinds(text)).toEqual([])
})

describe('the words', () => {
  it('are quoted as written', () => {
    expect(
      readHandoffs(read("Hi! You'll need to contact Northwind Air for this.", 'en'), brand),
    ).toMatchObject([{ kind: 'third-party', text: 'contact Northwind Air', start: 19, end: 40 }])
  })

  it('count once, as the strongest that they are', () => {
    expect(kinds('Please contact the airline by phone.')).toContain('third-party')
    expect(readHandoffs(read('Please contact our claims team.', 'en'), brand)).toHaveLength(1)
  })

  it('name a third party when nobody says who the brand is', () => {
    expect(readHandoffs(read('Please contact Acme Support.', 'en'))).toMatchObject([{ kind: 'third-party' }])
  })
})
