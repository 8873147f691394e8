import { expect, test } from 'vitest'
import { disclosedData, leftoversIn } from '../../src/reading/disclosed-data.ts'
import { caseReader } from './case-reading.ts'

const ask = await caseReader()

test.each([
  ['Your order 10442873 has left.', '10442873'],
  ['Your order AB-104 has left.', 'AB-104'],
  ['Your order no. 442 has left.', '442'],
  ['Your order 442 has left.', ''],
  ['In this case 30000 euros are due.', ''],
  ['It looks like order AB-10442.', ''],
  ['Your number is 333 1234567.', '333 1234567'],
  ["We'll call you back on 333 1234567.", '333 1234567'],
  ['Call us on 333 1234567.', ''],
  ['We are at 12 Baker Street.', ''],
  ['It was delivered to 12 Baker Street.', '12 Baker Street'],
  ['We wrote to dana@mail.example.', 'dana@mail.example'],
  ['Write to dana@mail.example.', ''],
  ['Write to care@acme.example.', ''],
  ['Our IBAN is IT60X0542811101000000123456.', ''],
  ['It went to IT60X0542811101000000123456.', 'IT60X0542811101000000123456'],
  ['P. IVA 01234567890', ''],
  ['Il suo codice fiscale è RSSMRA85T10A562S.', 'RSSMRA85T10A562S'],
])('tells: %s', async (draft, expected) => {
  const told = await ask({ draft, known: { mail: 'dana@mail.example' } }, (reading) =>
    disclosedData(reading).map(({ text }) => text),
  )
  expect(told.join('; ')).toBe(expected)
})

test.each([
  ["We've sent it to ines.amaral@mail.example.", 'ines.amaral@mail.example'],
  ['Please write to ines.amaral@mail.example.', ''],
  ["We've sent it to ines@depot.example.", ''],
])('knows the customer by the name in an address: %s', async (draft, expected) => {
  const told = await ask({ draft, post: { author: { displayName: 'Inês Amaral' } } }, (reading) =>
    disclosedData(reading).map(({ text }) => text),
  )
  expect(told.join('; ')).toBe(expected)
})

test('says where the customer has published it, unless only the brand could read that', async () => {
  const draft = 'Your order 10442873 has left.'
  const text = 'Where is order 10442873?'
  const published = (input: object) =>
    ask({ draft, ...input }, (reading) => disclosedData(reading).map((data) => data.published))
  expect(await published({ post: { text } })).toEqual(['post.text'])
  expect(await published({ post: { text, visibility: 'private' } })).toEqual([null])
  expect(await published({ thread: [{ by: 'customer', channel: 'email', text }] })).toEqual([null])
  expect(await published({ thread: [{ by: 'brand', text }] })).toEqual([null])
})

test.each([
  ['Your order 10442873 has left.', '10442873'],
  ['La pratica n. 88213 è chiusa.', '88213'],
  ['Your order 12345678 has left.', ''],
  ['Your order 00000000 has left.', ''],
  ['The number is like order 10442873.', ''],
  ['Write to care@acme.example or call 0344 000 0000.', ''],
])('a template keeps: %s', async (draft, expected) => {
  const kept = await ask({ draft }, ({ parts }) =>
    parts.flatMap((part) => leftoversIn(part).map(({ text }) => text)),
  )
  expect(kept.join('; ')).toBe(expected)
})
