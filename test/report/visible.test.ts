import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible, visibleFile } from '../../src/report/visible.ts'

test.each([
  ['a terminal colour', 'a\u001b[31mb', 'a\\x1b[31mb'],
  ['a C1 control', 'a\u009b2Jb', 'a\\x9b2Jb'],
  ['a line end', 'a\nb\r', 'a\\nb\\r'],
  ['a bidirectional override', '\u202egnp.exe', '\\u202egnp.exe'],
  ['an isolate', 'a\u2066b', 'a\\u2066b'],
  ['a zero-width space', 'a\u200bb', 'a\\u200bb'],
  ['a soft hyphen', 'a\u00adb', 'a\\xadb'],
  ['a lone high surrogate', 'a\ud83d', 'a\\ud83d'],
  ['a lone low surrogate', '\ude00a', '\\ude00a'],
  ['two halves in the wrong order', '\ude00\ud83d', '\\ude00\\ud83d'],
])('shows %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test.each(['Perché no? «Sì»', '👩‍👩‍👧 ❤️', 'שלום', 'नमस्ते', 'می‌خواهم'])('leaves %s alone', (text) => {
  expect(visible(text)).toBe(text)
})

test('lets nothing through that a terminal obeys, and shows the same text again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visible(text)
      expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(visible(shown)).toBe(shown)
    }),
  )
})

test.each([
  ['drafts/a.txt', 'drafts/a.txt'],
  ['with space.txt', 'with space.txt'],
  ['C:\\drafts\\a.txt', 'C:\\drafts\\a.txt'],
  ['a:3:5.txt', '"a:3:5.txt"'],
  ['a\nb: error.txt', '"a\\nb: error.txt"'],
  ['"a":b', '"\\"a\\":b"'],
])('names the file %j as %s', (file, shown) => {
  expect(visibleFile(file)).toBe(shown)
})
