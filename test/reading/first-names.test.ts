import { expect, test } from 'vitest'
import { isFirstName } from '../../src/reading/lexicon/index.ts'

const ASKED: readonly (readonly [word: string, expected: boolean])[] = [
  ['zygmunt', true], // the last of the list
  ['ann', true],
  ['silvia', true],
  ['', false],
  [' ', false],
  ['ann zoe', false],
  ['zygmun', false],
  ['ilvia', false],
  ['gate', false],
]

test('a first name is found alike by searching the list and, after many questions, in a set', () => {
  for (let round = 0; round < 20; round += 1) {
    expect(ASKED.map(([word]) => [word, isFirstName(word)])).toEqual(ASKED)
  }
})
