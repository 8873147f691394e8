import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CST, isScalar, parseDocument } from 'yaml'
import { mapScalar } from '../../src/source/yaml-scalar.ts'

/** The scalar that is the value of `draft` in a YAML source; null when the source is not valid. */
function scalarOf(
  source: string,
): { readonly token: CST.FlowScalar | CST.BlockScalar; readonly value: string } | null {
  const document = parseDocument(source, { keepSourceTokens: true, logLevel: 'silent' })
  const node = document.get('draft', true)
  if (document.errors.length > 0 || !isScalar(node) || typeof node.value !== 'string') return null
  return { token: node.srcToken as CST.FlowScalar, value: node.value } // Parsed with keepSourceTokens.
}

/** What the source has where each unit of the value and its end are written; `∅` is the end of the file. */
function written(source: string): { readonly value: string; readonly at: string } {
  const found = scalarOf(source)
  if (found === null) throw new Error(`not valid: ${source}`)
  const { value, offsets } = mapScalar(found.token)
  return { value, at: offsets.map((offset) => source[offset] ?? '∅').join('') }
}

describe('mapScalar', () => {
  it.each([
    ['plain', 'draft: ab c\n', 'ab c', 'ab c\n'],
    ['plain with a comment', 'draft: ab # c\n', 'ab', 'ab '],
    ['plain folded', 'draft: ab  \n   cd\n', 'ab cd', 'ab cd\n'],
    ['plain folded over blank lines', 'draft: a\n\n\n  b\n', 'a\n\nb', 'a\n\nb\n'],
    ['plain folded, CRLF', 'draft: a\r\n\r\n  b\r\n', 'a\nb', 'a\rb\r'],
    ['single-quoted', "draft: 'it''s'\n", "it's", "it's'"],
    ['single-quoted folded', "draft: 'a ''b''\n  c'\n", "a 'b' c", "a 'b'\nc'"],
    ['double-quoted', 'draft: "a\\tb\\u00e8\\x41\\""\n', 'a\tbèA"', 'a\\b\\\\\\"'],
    ['double-quoted pair', 'draft: "\\U0001F44D"\n', '👍', '\\\\"'],
    ['double-quoted continued', 'draft: "ab \\\n   cd"\n', 'ab cd', 'ab cd"'],
    ['double-quoted folded', 'draft: "ab \n\n   cd "\n', 'ab\ncd ', 'ab cd "'],
    ['empty', 'draft: ""\n', '', '"'],
    ['literal', 'draft: |\n  ab\n\n   c\nx: 1\n', 'ab\n\n c\n', 'ab\n\n c\nx'],
    ['literal, stripped', 'draft: |-\n  ab\n\nx: 1\n', 'ab', 'ab\n'],
    ['literal, kept', 'draft: |+\n  ab\n\nx: 1\n', 'ab\n\n', 'ab\n\nx'],
    ['literal, indicator', 'draft: |2 # note\n    ab\n   c\n', '  ab\n c\n', '  ab\n c\n∅'],
    ['literal, no line end', 'draft: |\n  ab', 'ab\n', 'ab∅∅'],
    ['literal, CRLF', 'draft: |\r\n  ab\r\n  c\r\n', 'ab\nc\n', 'ab\rc\r∅'],
    ['folded', 'draft: >\n  a\n  b\n\n  c\n', 'a b\nc\n', 'a\nb\nc\n∅'],
    ['folded, further in', 'draft: >-\n  a\n    b\n  c\n', 'a\n  b\nc', 'a\n  b\nc\n'],
  ])('%s', (_, source, value, at) => {
    expect(written(source)).toEqual({ value, at })
  })

  const piece = fc.constantFrom(
    'a',
    'b c',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n ',
    '\n  ',
    '\n   ',
    '\n    ',
    '\r\n  ',
    '\n\n',
    "''",
    '\\n',
    '\\\n  ',
    '\\ ',
    '\\x41',
    '\\u00e8',
    '\\U0001F44D',
    '\\\\',
    'è',
    '👍',
    '\u2028',
    '\r',
    '#',
    ' #',
  )
  const raw = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  it.each([
    ['plain', 'draft: x', '\n'],
    ['single-quoted', "draft: '", "'\n"],
    ['double-quoted', 'draft: "', '"\n'],
    ...['|', '|-', '|+', '|2', '|1-', '>', '>-', '>+', '>3+'].map((mark) => [
      mark,
      `draft: ${mark}\n  `,
      '\nafter: 1\n',
    ]),
    ['> at the end of the file', 'draft: >+\n ', ''],
  ])('resolves a %s scalar as the yaml package does', (_, before = '', after = '') => {
    let valid = 0
    fc.assert(
      fc.property(raw, (text) => {
        const found = scalarOf(before + text + after)
        if (found === null) return
        valid++
        expect(mapScalar(found.token).value).toBe(found.value)
      }),
      { numRuns: 400 },
    )
    expect(valid).toBeGreaterThan(40)
  })
})
