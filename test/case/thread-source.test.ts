import { expect, test } from 'vitest'
import type { MessageInput } from '../../src/case/model.ts'
import { threadSource } from '../../src/case/thread-source.ts'

const said = (...texts: readonly string[]): readonly MessageInput[] =>
  texts.map((text) => ({ by: 'brand', text }))

test.each([
  [
    'YAML',
    'a.yaml',
    '- by: brand\n  text: |\n    Hello\n    there\n',
    'Hello\nthere\n',
    6,
    { line: 4, column: 5 },
  ],
  [
    'JSON with escapes',
    'a.json',
    '{"x":[{"body":"He said \\"no\\""}]}',
    'He said "no"',
    9,
    { line: 1, column: 26 },
  ],
  ['words written otherwise', 'a.json', '{"body":"<p>Hello</p>"}', 'Hello', 0, null],
  ['an HTTP answer', 'a.json', 'HTTP/1.1 200 OK\n\n{"body":"Hello"}', 'Hello', 0, null],
])('%s', async (_, file, source, text, offset, place) => {
  const { messagePosition } = await threadSource(file, source, said(text))
  expect(messagePosition?.(0, offset)).toEqual(place)
})

test('two messages that say the same have a place each', async () => {
  const source = await threadSource(
    'a.json',
    '[\n"Thanks!",\n"Thanks!"]',
    said('Thanks!', 'Thanks!', 'Thanks!'),
  )
  expect([0, 1, 2].map((index) => source.messagePosition?.(index, 0)?.line)).toEqual([2, 3, undefined])
})

test('a file that cannot be read again has no places', async () => {
  const source = await threadSource('<stdin>', null, said('Hello'))
  expect([source.messagePosition?.(0, 0), source.line(1)]).toEqual([null, ''])
})
