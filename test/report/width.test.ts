import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf, wrap } from '../../src/report/width.ts'

test.each([
  ['', 0],
  ['plain', 5],
  ['perché', 6],
  ['perche\u0301', 6],
  ['ありがとう', 10],
  ['中文', 4],
  ['한국', 4],
  ['ﾊﾝｶｸ', 4],
  ['，！', 4],
  ['👍🏽', 2],
  ['👩‍👩‍👧‍👦', 2],
  ['🇮🇹', 2],
  ['❤️', 2],
  ['❤', 1],
  ['™ © …', 5],
])('%s takes %i cells', (text, cells) => {
  expect(widthOf(text)).toBe(cells)
})

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 13, ['one two three']],
  ['one two three', 12, ['one two', 'three']],
  ['see https://example.org/long here', 8, ['see', 'https://example.org/long', 'here']],
  ['日本 語の 文', 5, ['日本', '語の', '文']],
  ['', 10, ['']],
])('wraps %j at %i', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('wrapping loses nothing and goes over the width only for a single word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes(' '))),
      fc.nat(40),
      (words, width) => {
        const lines = wrap(words.join(' '), width)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(widthOf(line) <= width || !line.includes(' ')).toBe(true)
      },
    ),
  )
})
