import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { json, stringify } from '../../src/report/json.ts'
import type { Report } from '../../src/report/model.ts'
import { ndjson } from '../../src/report/ndjson.ts'
import { about, finding, plain, reply, report } from './sample.ts'

const schema = JSON.parse(readFileSync(new URL('../../docs/output.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
ajv.addSchema(schema, 'output')

function faults(value: unknown, part = ''): readonly unknown[] {
  const validate = ajv.getSchema(`output${part}`)
  if (validate === undefined) throw new Error(`no schema for ${part}`)
  validate(value)
  return validate.errors ?? []
}

const TEXT = 'Are you still there?'
const full = report(
  [
    reply(TEXT, {
      id: 'amanda',
      now: '2016-09-07T14:00:00.000Z',
      findings: [
        about(TEXT, 'still', {
          data: { age: 206, names: ['Amanda'], late: true, name: null, since: '2016' },
          evidence: [{ what: 'post.createdAt', text: '2016-02-14T22:13:58Z' }],
          suggestions: [{ message: 'Greet her.', edits: [{ part: 0, start: 0, end: 0, text: 'Amanda, ' }] }],
          fix: [{ part: 0, start: 0, end: 3, text: 'Were' }],
        }),
        finding({ part: null, start: null, end: null, severity: 'warn', acknowledged: 'read by Dana' }),
      ],
      skipped: [{ rule: 'ask-again', missing: ['thread or known'] }],
    }),
    reply('Ciao', { kind: 'template', language: null }),
  ],
  { errors: [{ file: null, line: null, column: null, message: 'standard input is empty', id: 'x' }] },
)

describe('the JSON contract', () => {
  test.each<[string, Report]>([
    ['everything', full],
    ['nothing', report([])],
    ['a clean reply', report([reply('Hi')])],
  ])('%s is valid against the published schema', (_, value) => {
    expect(faults(JSON.parse(json.format(value, plain)))).toEqual([])
  })

  test('keys and their order', () => {
    const { replies, errors, ...rest } = JSON.parse(json.format(full, plain))
    expect(Object.keys(JSON.parse(json.format(full, plain)))).toEqual([
      'tool',
      'now',
      'replies',
      'errors',
      'summary',
    ])
    expect(Object.keys(replies[0])).toEqual(['file', 'id', 'kind', 'language', 'now', 'findings', 'skipped'])
    expect(Object.keys(replies[1])).toEqual(['file', 'id', 'kind', 'language', 'findings', 'skipped'])
    expect(Object.keys(replies[0].findings[0]).join(' ')).toBe(
      'rule severity part messageId message data start end line column endLine endColumn excerpt evidence ' +
        'suggestions fix acknowledged url',
    )
    expect(errors).toEqual([{ file: null, line: null, column: null, message: 'standard input is empty' }])
    expect(Object.keys(rest.summary).join(' ')).toBe(
      'exit reason rules replies errors warnings infos acknowledged skipped',
    )
  })

  test('the schema is strict: it refuses an unknown key, severity and exit status', () => {
    const value = () => JSON.parse(json.format(full, plain))
    expect(faults({ ...value(), source: {} })).not.toEqual([])
    expect(faults({ ...value(), summary: { ...value().summary, exit: 3 } })).not.toEqual([])
    const wrong = value()
    wrong.replies[0].findings[0].severity = 'warning'
    expect(faults(wrong)).not.toEqual([])
  })
})

test('JSON text is ASCII where a terminal would obey, and means the same', () => {
  expect(stringify({ a: '\u001b[2J\u009b\u202e\u2028é' })).toBe('{"a":"\\u001b[2J\\u009b\\u202e\\u2028é"}')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(stringify([text]))).toEqual([text])
      expect(stringify([text])).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

describe('NDJSON', () => {
  test('a reply is one line of replies[], and valid', () => {
    for (const one of full.replies) {
      const line = ndjson.stream?.reply(one, plain) ?? ''
      expect(line.endsWith('\n')).toBe(true)
      expect(line.trimEnd()).not.toContain('\n')
      expect(faults(JSON.parse(line), '#/$defs/reply')).toEqual([])
    }
    const lines = ndjson.format(full, plain).trimEnd().split('\n')
    expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual(
      JSON.parse(json.format(full, plain)).replies,
    )
  })

  test.each([
    [
      { file: 'a.ndjson', line: 7, column: 3, message: 'is no JSON' },
      '{"id":null,"line":7,"error":"is no JSON"}\n',
    ],
    [
      { file: null, line: 1, column: null, message: 'no draft', id: 'a' },
      '{"id":"a","line":1,"error":"no draft"}\n',
    ],
  ])('a malformed line is answered in its place', (error, line) => {
    expect(ndjson.stream?.error(error, plain)).toBe(line)
    expect(faults(JSON.parse(line), '#/$defs/streamError')).toEqual([])
  })
})
