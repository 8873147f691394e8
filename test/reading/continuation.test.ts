import { expect, it } from 'vitest'
import { readContinuation } from '../../src/reading/continuation.ts'

it.each([
  ['we asked >>', '>>', true],
  ['we asked >>>', '>>>', true],
  ['abbiamo chiesto (segue)', '(segue)', true],
  ['we asked (cont.)', '(cont.)', true],
  ["we asked (cont'd)", "(cont'd)", true],
  ['we asked (continued)', '(continued)', true],
  ['we asked 🧵', '🧵', true],
  ['we asked…', '…', false],
  ['we asked...\n', '...', false],
  ['…and it left', '…', false],
  ['look here 👇', '👇', false],
])('%j has %j', (text, mark, certain) => {
  const found = readContinuation({ text })
  expect(found).toEqual({ text: mark, certain, start: found?.start, end: found?.end })
  expect(text.slice(found?.start, found?.end)).toBe(mark)
})

it.each(['', 'we asked.', 'a > b', 'it continues', 'open 9 … 5 daily', '(closed)'])('%j has none', (text) => {
  expect(readContinuation({ text })).toBeNull()
})
