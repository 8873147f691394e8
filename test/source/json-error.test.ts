import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../src/source/json-document.ts'
import { explainJson } from '../../src/source/json-error.ts'

describe('explainJson', () => {
  it.each([
    ['nothing', ' \n', 0, 'is empty; expected JSON'],
    ['a cut list', '[1, 2\n', 5, 'the JSON is cut short: expected a closing ]'],
    ['a cut object', '{"a": {"b": 1', 13, 'the JSON is cut short: expected a closing }'],
    ['a cut key', '{"a', 3, 'the JSON is cut short: expected a closing double quote'],
    ['cut behind a key', '{"a"', 4, 'the JSON is cut short: expected a colon after the key'],
    ['cut behind a colon', '{"a":', 5, 'the JSON is cut short: expected a value'],
    ['cut behind a comma', '{"a": 1,', 8, 'the JSON is cut short: expected a key in double quotes'],
    ['a comma too many in an object', '{"a": 1 ,\n}', 8, 'JSON has no comma after the last value; remove it'],
    ['a comma too many in a list', '[1,]', 2, 'JSON has no comma after the last value; remove it'],
    ['a comma too few', '{"a": 1 "b": 2}', 8, 'expected a comma'],
    ['no colon', '{"a" 1}', 5, 'expected a colon after the key'],
    ['a key without quotes', '{a: 1}', 1, 'is no JSON value; text is written in double quotes'],
    ['single quotes', "{'a': 1}", 1, 'is no JSON value; text is written in double quotes'],
    ['a word', '{"a": tru}', 6, 'is no JSON value; text is written in double quotes'],
    ['a comment', '{"a": 1 // c\n}', 8, 'JSON has no comments; remove it, or write YAML'],
    [
      'two values',
      '{"a": 1}\n{"b": 2}',
      9,
      'expected nothing after the end of the JSON; several values in one file are NDJSON',
    ],
    [
      'a brace too many',
      '{"a": 1}}',
      8,
      'expected nothing after the end of the JSON; several values in one file are NDJSON',
    ],
    [
      'a line break in a text',
      '{"a": "x\n", "b": 2}',
      8,
      'expected a closing double quote on the same line; a line break is written \\n',
    ],
    ['a tab in a text', '{"a": "b\tc"}', 8, 'is a control character; it is written as an escape, like \\t'],
    ['a path of Windows', '{"a": "C:\\\\x\\dir"}', 12, 'is no JSON escape; a backslash is written \\\\'],
    ['a short escape', '{"a": "\\\\\\u12"}', 9, 'is no JSON escape; \\u takes four hexadecimal digits'],
    ['nesting without end', '['.repeat(100_000), 0, 'is nested too deeply'],
  ])('%s', (_, text, offset, message) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(explainJson(text)).toEqual({ offset, message })
  })
})

describe('duplicateKey', () => {
  it.each([
    ['none', '{"a": {"b": 1}, "c": {"b": "b", "a": ["a", "a"]}}', null],
    ['at the top', '{"a": 1, "a": 2}', ['a', 9]],
    ['further in', '[{"x": [{"b": 1,"b": 2}]}]', ['b', 16]],
    ['written in another way', '{"a": 1, "\\u0061": 2}', ['a', 9]],
    ['a name that objects have', '{"constructor": 1, "toString": 2}', null],
    ['a scalar', '"a"', null],
  ])('%s', (_, text, expected) => {
    const found = duplicateKey(text)
    expect(found && [found.name, found.key.start]).toEqual(expected)
  })
})
