import { expect, test } from 'vitest'
import { isOnlyThanks } from '../../src/reading/only-thanks.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()

test.each([
  ['Out! Thank you @Amtrak, that was quick.', true],
  ['Grazie Dario, il primo che si scusa.', true],
  ['Thanks a lot, you are the best ❤️', true],
  ['Tutto risolto, grazie mille!', true],
  ['Thanks, but it still does not work', false],
  ["Thanks, it doesn't work", false],
  ['Grazie, però aspetto ancora', false],
  ['Thanks! To the same card?', false],
  ['Please send it to my new address. Thanks!', false],
  ['My new address is 4 Mill Lane in Leeds. Thanks!', false],
  ['Lo avete da un mese.', false],
  ['Yes.', false],
  ['', false],
  [`Thanks for ${'the call and '.repeat(10)}all`, false],
])('%j only thanks: %s', async (text, expected) => {
  expect(await read({}, ({ readText }) => isOnlyThanks(readText(text)))).toBe(expected)
})
