import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLines, createSingleLine } from '../../src/source/position.ts'

describe('createLines', () => {
  it.each([
    ['the start', 'ab\ncd', 0, '1:1'],
    ['a line feed belongs to its line', 'ab\ncd', 2, '1:3'],
    ['the line behind it', 'ab\ncd', 3, '2:1'],
    ['the end', 'ab\ncd', 5, '2:3'],
    ['beyond the end', 'ab', 99, '1:3'],
    ['before the start', 'ab', -1, '1:1'],
    ['behind a last line feed', 'ab\n', 3, '2:1'],
    ['the middle of CRLF', 'ab\r\ncd', 3, '1:4'],
    ['behind CRLF', 'ab\r\ncd', 4, '2:1'],
    ['behind a lone CR', 'ab\rcd', 3, '2:1'],
    ['behind CR CR LF', 'a\r\r\nb', 4, '3:1'],
    ['an emoji is two units', '👍x', 2, '1:3'],
    ['a line separator is no line end', 'a\u2028b', 2, '1:3'],
    ['an empty text', '', 0, '1:1'],
  ])('%s', (_, text, offset, expected) => {
    const { line, column } = createLines(text).position(offset)
    expect(`${line}:${column}`).toBe(expected)
  })

  it('finds every offset again from its line and column', () => {
    const anyText = fc
      .array(fc.constantFrom('a', '👍', '\n', '\r\n', '\r'), { maxLength: 20 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = createLines(text)
        const ends = text.split(/(?<=\r\n|\n|\r(?!\n))/)
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = lines.position(offset)
          expect(ends.slice(0, line - 1).join('').length + column - 1).toBe(offset)
          expect(text.slice(offset - column + 1).startsWith(lines.line(line))).toBe(true)
          expect(lines.line(line)).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })

  it('has no text outside of the text', () => {
    expect([createLines('a').line(0), createLines('a').line(2)]).toEqual(['', ''])
  })
})

describe('createSingleLine', () => {
  it('counts along one line of a longer stream', () => {
    const lines = createSingleLine('a\rb', 7)
    expect([lines.position(2), lines.line(7), lines.line(1)]).toEqual([{ line: 7, column: 3 }, 'a\rb', ''])
  })
})
