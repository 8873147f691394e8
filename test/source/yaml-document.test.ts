import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/source/user-error.ts'
import { readYaml } from '../../src/source/yaml-document.ts'

async function refusalOf(text: string): Promise<string> {
  try {
    await readYaml('f', text)
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
  return 'accepted'
}

const quote = 'put the text in quotes, or on lines of its own below |'

describe('readYaml refuses', () => {
  it.each([
    ['a colon in a text', 'text: Hi: there', `f:1:7: a colon makes a key where a value stands; ${quote}`],
    [
      'a text that goes on as a key',
      'a: b\n c: d',
      `f:1:4: a colon makes a key where a value stands; ${quote}`,
    ],
    ['a text that starts with @', 'a: @b', `f:1:4: a text cannot start with @; ${quote}`],
    ['a text that starts with %', 'a: %50', `f:1:4: a text cannot start with %; ${quote}`],
    ['a text that starts with a backtick', 'a: `x`', `f:1:4: a text cannot start with \`; ${quote}`],
    [
      'a text that starts with !',
      'a: !Hello you',
      `f:1:4: starts with !, which YAML reads as a tag; ${quote}`,
    ],
    ['a text that starts with &', 'a: & co', `f:1:4: starts with &, which has a meaning in YAML; ${quote}`],
    [
      'a text that starts with *',
      'a: *b',
      'f:1:4: starts with *, which YAML reads as an alias; put the text in quotes',
    ],
    [
      'a text that starts with -',
      'a: - b',
      'f:1:4: a list starts on a line of its own; a text that starts with - needs quotes',
    ],
    [
      'a text that starts with [',
      'a: [Name], hi',
      `f:1:10: something follows the end of the value; ${quote}`,
    ],
    [
      'a text that starts with {',
      'a: {{name}} hi',
      'f:1:5: is no key; a text that starts with { or [ needs quotes',
    ],
    [
      'a text that starts with a quote',
      'a: "b" c',
      `f:1:8: something follows the end of the value; ${quote}`,
    ],
    [
      'an apostrophe in single quotes',
      "a: 'it's'",
      `f:1:8: something follows the end of the value; ${quote}`,
    ],
    ['text behind |', 'a: | text\n', 'f:1:6: a text after | or > starts on the next line'],
    ['a quote without end', 'a: "b', 'f:1:6: expected a closing "'],
    [
      'a brace without end',
      'a: {b: c',
      'f:1:9: expected a closing }; a text that starts with { or [ needs quotes',
    ],
    [
      'a bracket without end',
      'a: [1, 2',
      'f:1:9: expected a closing ]; a text that starts with { or [ needs quotes',
    ],
    [
      'an unknown escape',
      'a: "\\q"',
      'f:1:5: is no YAML escape; a backslash in double quotes is written \\\\',
    ],
    ['a line that is too far out', 'a: >\n  x\n y', 'f:3:1: the indentation does not fit the lines above'],
    ['a directive', '%FOO\n---\na: 1', `f:1:1: starts with %, which has a meaning in YAML; ${quote}`],
    ['a mapping as a key', '? {a: b}\n: c', 'f:1:3: is no key; a text that starts with { or [ needs quotes'],
  ])('%s', async (_, text, expected) => {
    expect(await refusalOf(text)).toBe(expected)
  })
})

describe('readYaml', () => {
  it.each([
    [
      'words and dates stay text',
      'a: no\nb: 2016-02-15\nc: 2016-02-15T03:13:58Z',
      { a: 'no', b: '2016-02-15', c: '2016-02-15T03:13:58Z' },
    ],
    ['keys are text', '12: a\ntrue: b\nnull: c', { 12: 'a', true: 'b', null: 'c' }],
    ['aliases are expanded', 'a: &x { b: 1 }\nc: [*x, *x]', { a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] }],
    ['one document may begin and end as such', '---\na: 1\n...\n', { a: 1 }],
    ['null is a value', 'null', null],
  ])('%s', async (_, text, expected) => {
    expect((await readYaml('f', text)).value).toEqual(expected)
  })

  const text = 'a:\n  "k": [x, { y: "z" }]\n  e:\n12: &n [v]\nt: *n\n'

  it.each([
    [['a', 'k', 1, 'y'], 'value', '"z"'],
    [['a', 'k', 1, 'y'], 'key', 'y'],
    [['a', 'k'], 'key', '"k"'],
    [['a', 'k', 0], 'key', 'x'],
    [['a', 'k', 7], 'value', '[x, { y: "z" }]'],
    [['a', 'k', 0, 'deeper'], 'value', 'x'],
    [['a', 'e'], 'value', ''],
    [['12', 0], 'value', 'v'],
    [['t', 0], 'value', 'v'],
  ] as const)('finds %j, or what is nearest (%s)', async (path, what, expected) => {
    const document = await readYaml('f', text)
    const { start, end } = document.span(path, what)
    expect(text.slice(start, end)).toBe(expected)
  })

  it('tells what is written from what is not', async () => {
    const document = await readYaml('f', text)
    expect([
      document.has(['a', 'e']),
      document.has(['t', 0]),
      document.has(['a', 'f']),
      document.has(['t', 1]),
    ]).toEqual([true, true, false, false])
  })
})
