import { expect, test } from 'vitest'
import { speaksOf, wantsIn } from '../../src/reading/wants.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()

test.each([
  ['Please cancel my contract, I want a refund.', ['cancel', 'refund']],
  ['Vorrei disdire il contratto.', ['cancel']],
  ['Il volo non è partito: rivoglio i miei soldi.', ['refund']],
  ['Can somebody call me? Which number is it?', ['call', 'question']],
  ['When does the desk open?', ['question']],
  ['Are you kidding me?', []],
  ['Thanks for the refund!', []],
])('%s', async (text, wants) => {
  expect(await read({ post: { text } }, (reading) => wantsIn(reading).map(({ want }) => want))).toEqual(wants)
})

test('what the brand has answered is no longer asked', async () => {
  const thread = [
    { by: 'customer' as const, text: 'I want a refund.' },
    { by: 'brand' as const, text: 'It left this morning.' },
  ]
  expect(await read({ thread }, wantsIn)).toEqual([])
})

test.each([
  ['Your refund left.', 'refund', true],
  ['Nessun rimborso è previsto.', 'refund', true],
  ['We are sorry.', 'refund', false],
  ['La disdetta è fatta.', 'cancel', true],
  ['Sara la richiama alle 15.', 'call', true],
] as const)('%s speaks of %s: %s', (text, want, speaks) => {
  expect(speaksOf(text, want)).toBe(speaks)
})
