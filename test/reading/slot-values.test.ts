import { expect, test } from 'vitest'
import type { MessageInput } from '../../src/case/model.ts'
import { conversationOf } from '../../src/reading/conversation.ts'
import { slotValuesIn } from '../../src/reading/slot-values.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()

function values(text: string, by: MessageInput['by'] = 'customer') {
  return read({ thread: [{ by, text }] }, (reading) =>
    conversationOf(reading)
      .flatMap(slotValuesIn)
      .map(({ slot, kind, text: value }) => `${slot} ${kind ?? '-'} ${value}`),
  )
}

test.each([
  ['My claim 88213 is still open.', ['claim claim 88213']],
  ['Reclamo n. 88213, tre settimane fa.', ['claim claim 88213']],
  ['Order no. 7741920 has not come.', ['order order 7741920']],
  ['The tracking number is 99812345 and nothing moves.', ['order shipment 99812345']],
  ['Booking reference XKZQWE please.', ['booking booking XKZQWE']],
  ['Il volo AZ 1755 è in ritardo.', ['flight - AZ 1755']],
  ['I flew to Rome on 3 May 2026.', ['date travel 3 May 2026']],
  ['Ho comprato il telefono il 14 febbraio.', ['date purchase 14 febbraio']],
  ['You can reach me at dana@example.org', ['email - dana@example.org']],
])('%s', async (text, found) => {
  expect(await values(text)).toEqual(found)
})

test.each([
  ['the address of the brand', 'I wrote to your help@acme.example twice.'],
  ['a model, not a flight', 'My WH 1000 does not charge.'],
  ['a booking without a number', 'My booking reference is lost.'],
  ['a weekday', 'I flew on Monday.'],
])('no value: %s', async (_, text) => {
  expect(await values(text)).toEqual([])
})

test('the telephone in a message of the brand is its own', async () => {
  expect(await values('Call me on 02 1234 5678', 'brand')).toEqual([])
})
