import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileText } from '../../src/libraries/file-text.ts'
import { markdownText } from '../../src/libraries/markdown-text.ts'
import type { Writing } from '../../src/libraries/model.ts'
import { expectPlaces, plain, replaced, type Unit } from './mapping.ts'

function read(markdown: string): string {
  return markdownText(fileText(markdown)).text
}

describe('Markdown as text', () => {
  it.each([
    ['**a** _b_ ***c***', 'a b c'],
    ['[a **b**](https://example.com "t") c', 'a b c'],
    ['[a][b]\n\n[b]: https://example.com', 'a'],
    ['<https://example.com>', 'https://example.com'],
    ['[Nome] {{user.first_name}} *AB', '[Nome] {{user.first_name}} *AB'],
    ['Hi <name>, <b>you</b>', 'Hi <name>, you'],
    ['a\\*b &amp; c&nbsp;d \\q', 'a*b & c\u00a0d \\q'],
    ['`a  <b>` ``c`d``', 'a <b> c`d'],
    ['![a](b.png)c', 'c'],
    ['# a\n\nb\n===\n\nc', 'a\n\nb\n\nc'],
    ['a\nb  \nc\\\nd', 'a\nb\nc\nd'],
    ['a\r\n  b', 'a\nb'],
    ['- a\n- b\n\n  c\n1. d', '- a\n- b\n\nc\n\n1. d'],
    ['- a\n- b\n  - c', '- a\n- b\n- c'],
    ['> a\n> b\n>\n> c', 'a\nb\n\nc'],
    ['> > a\n> > b', 'a\nb'],
    ['a\n\n```\nb\n```\n\n~~~sh\nc\n~~~\n\nd', 'a\n\nd'],
    ['    a\n    b', 'a\nb'],
    ['a\n\n---\n\nb', 'a\n\nb'],
    ['<div>a<br>b</div>\n\nc', 'a\nb\n\nc'],
    ['a <!-- b -->c\n\n<!--\nd\n-->\n\ne', 'a c\n\ne'],
    ['---\ntitle: a\n---\nb', 'b'],
    ['שלום **עולם**', 'שלום עולם'],
    ['', ''],
  ])('reads %j', (markdown, text) => {
    expect(read(markdown)).toBe(text)
  })

  it.each([
    ['nested deeper than anybody writes', '>'.repeat(100_000)],
    ['one endless line', `**a${'b '.repeat(100_000)}`],
  ])('leaves as it is what is %s', (_, markdown) => {
    expect(read(markdown)).toBe(markdown)
  })

  const words = fc
    .string({ unit: fc.constantFrom('a', 'é', '😀', 'ש', '中', ' '), minLength: 1 })
    .map((text) => plain(text))
  const marked = fc
    .tuple(
      fc.constantFrom(['**', '**'], ['[', '](https://example.com)'], ['*', '*'], ['<b>', '</b>'], ['`', '`']),
      fc.string({ unit: fc.constantFrom('a', 'é', '😀'), minLength: 1 }),
    )
    .map(([[open = '', close = ''], inside]): readonly Unit[] => [
      { source: ` ${open}`, reads: null },
      ...plain(inside),
      { source: `${close} `, reads: null },
    ])
  const single = fc
    .constantFrom<Unit>(
      { source: '\\*', reads: '*' },
      { source: '&amp;', reads: '&' },
      { source: '&#8217;', reads: '’' },
      { source: '\n', reads: null },
      { source: '\r\n', reads: null },
      { source: '\n\n> ', reads: null },
      { source: '\n\n# ', reads: null },
      { source: '![x](y)', reads: null },
    )
    .map((unit) => [unit])
  // At the head of a line it would make HTML of what follows.
  const comment = fc.constant<readonly Unit[]>([...plain('x'), { source: '<!-- c -->', reads: null }])
  const units = fc.array(fc.oneof(words, marked, single, comment)).map((parts) => [
    // Four spaces would make the first line code, and a mark at its head a block.
    ...plain('x'),
    ...parts.flat(),
  ])

  it('knows the place of each character', () => {
    fc.assert(
      fc.property(units, (some) => {
        fc.pre(!/ {4}/.test(some.map(({ source }) => source).join('')))
        expectPlaces(some, markdownText)
      }),
    )
  })

  it('writes a word so that it reads as meant, and nothing else', () => {
    const inserted = fc.string({
      unit: fc.constantFrom('x', '*', '_', '<', '&', '[', ']', '`', '\\'),
      minLength: 1,
    })
    fc.assert(
      fc.property(units, inserted, units, (before, word, after) => {
        const [head, tail] = [before, after].map((some) => some.map(({ source }) => source).join(''))
        const file = `${head} old ${tail}`
        fc.pre(!/ {4}/.test(file))
        const mended = replaced(file, markdownText, ['old', `x${word}`], 'anew')
        expect(read(mended)).toBe(read(file).replace('old', () => `x${word}`))
      }),
    )
  })
})

describe('edits of Markdown', () => {
  it.each<[string, readonly [string, string], string]>([
    ['a **b** c', ['b', 'd'], 'a **d** c'],
    ['> a b\n> c', ['b', 'd\n\ne'], '> a d\n>\n> e\n> c'],
    ['- a b\n- c', ['b', 'd\ne'], '- a d\n  e\n- c'],
    ['a\r\nb', ['b', 'c\nd'], 'a\r\nc\r\nd'],
    ['a\n\nb', ['\n\nb', ''], 'a'],
    ['a\n> b', ['b', 'c'], 'a\n> c'],
  ])('%j', (markdown, edit, expected) => {
    expect(replaced(markdown, markdownText, edit)).toBe(expected)
    expect(read(expected)).toBe(read(markdown).replace(edit[0], () => edit[1]))
  })

  it.each<[string, readonly [string, string], Writing]>([
    ['a **b** c', ['b c', 'd'], 'in-place'],
    ['a\n\n# b', ['a\n\nb', 'c'], 'anew'],
    ['a\n\n```\nb\n```\n\nc', ['a\n\nc', 'd'], 'in-place'],
    ['a ![b](c) d', ['a d', 'e'], 'in-place'],
  ])('leaves %j alone, since a mark is in the way', (markdown, edit, writing) => {
    expect(replaced(markdown, markdownText, edit, writing)).toBe(markdown)
  })
})
