import { expect, test } from 'vitest'
import { askedInPublic } from '../../src/reading/asked-data.ts'
import { caseReader } from './case-reading.ts'

const ask = await caseReader()

test.each([
  ["What's your order number?", "What's your order number"],
  ['Please send us your home address.', 'Please send us your home address'],
  ['Please send us your reference.', 'Please send us your reference'],
  ['What is the reference of that lamp?', ''],
  ['What is the address of the shop?', ''],
  ['Could you send us your username?', ''],
  ['Please have your order number ready.', ''],
  ['Please quote your order number at the desk.', ''],
  ['Please give your order number when you call the shop.', ''],
  ['Can you confirm your email address in the app?', ''],
  ["Please share your contact details. It's all here: https://acme.example/form", ''],
  [
    "Please share your contact details. There's no hurry. Our news: https://acme.example",
    'Please share your contact details',
  ],
  ['Can you tell us your phone?', ''],
  ['Ci mandi la mail che ha ricevuto.', ''],
  ['Ci mandi la sua mail.', 'Ci mandi la sua mail'],
  ["Qual è l'indirizzo del negozio?", ''],
  ["Qual è l'indirizzo di consegna?", "Qual è l'indirizzo"],
  ['Mi invii i suoi dati.', 'Mi invii i suoi dati'],
])('%s', async (draft, expected) => {
  const asked = await ask({ draft }, (reading) => askedInPublic(reading).map(({ text }) => text))
  expect(asked.join('; ')).toBe(expected)
})
