import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatSuppressions, parseSuppressions } from '../../src/cli/suppressions-file.ts'

const FILE = '.replylint-suppressions.json'

test('one entry a line, with a version and a line end', () => {
  const text = formatSuppressions([
    { file: 'a.yaml', template: null, rule: 'boilerplate', match: 'ab12', count: 2 },
    { file: 'a.yaml', template: 'Say "hi"', rule: 'boilerplate', match: 'cd34', count: 1 },
  ])
  expect(text).toBe(`{
  "version": 1,
  "suppressions": [
    { "file": "a.yaml", "rule": "boilerplate", "match": "ab12", "count": 2 },
    { "file": "a.yaml", "template": "Say \\"hi\\"", "rule": "boilerplate", "match": "cd34", "count": 1 }
  ]
}
`)
})

test('what is written reads back', async () => {
  const entry = fc.record({
    file: fc.string(),
    template: fc.option(fc.string({ unit: 'binary' })),
    rule: fc.string(),
    match: fc.string(),
    count: fc.integer({ min: 1 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(entry), async (entries) => {
      expect(await parseSuppressions(FILE, formatSuppressions(entries))).toEqual(entries)
    }),
  )
})

describe('what is malformed is one line with its place', () => {
  const one = (fields: string) => `{\n  "version": 1,\n  "suppressions": [\n    { ${fields} }\n  ]\n}`
  test.each<[string, string, string]>([
    ['no JSON', '{\n<<<<<<< HEAD\n', `${FILE}:2:1: `],
    ['a list', '[]', `${FILE}:1:1: is no file of suppressions; --suppress-all writes one`],
    ['no version', '{}', `${FILE}:1:1: version is not 1; another version of replylint has written this file`],
    [
      'another version',
      '{ "version": 2 }',
      `${FILE}:1:14: version is not 1; another version of replylint has written this file`,
    ],
    ['no list', '{ "version": 1 }', `${FILE}:1:1: suppressions is missing or no list`],
    [
      'an entry that is none',
      '{ "version": 1, "suppressions": [3] }',
      `${FILE}:1:34: suppressions[0] is no mapping`,
    ],
    [
      'no rule',
      one('"file": "a", "match": "b", "count": 1'),
      `${FILE}:4:5: suppressions[0].rule is missing or no text`,
    ],
    [
      'a count of none',
      one('"file": "a", "rule": "r", "match": "b", "count": 0'),
      `${FILE}:4:56: suppressions[0].count is missing or no whole number above 0`,
    ],
    [
      'a template that is a number',
      one('"file": "a", "template": 1, "rule": "r", "match": "b", "count": 1'),
      `${FILE}:4:32: suppressions[0].template is no text`,
    ],
  ])('%s', async (_, text, line) => {
    const error: unknown = await parseSuppressions(FILE, text).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ line: expect.stringContaining(line) })
  })
})
