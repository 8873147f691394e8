import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { junit } from '../../src/report/junit.ts'
import type { Report } from '../../src/report/model.ts'
import { nastyReport } from './hostile.ts'
import { finding, plain, reply, report } from './sample.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
})

interface Counts {
  readonly tests: string
  readonly failures: string
  readonly errors: string
}

interface Test {
  readonly name: string
  readonly classname: string
  readonly file: string
  readonly failure?: { readonly message: string; readonly type: string; readonly '#text': string }
  readonly error?: { readonly message: string; readonly '#text': string }
  readonly 'system-out'?: string
}

interface Suite extends Counts {
  readonly name: string
  readonly testcase: readonly Test[]
}

function read(value: Report): { readonly counts: Counts; readonly suites: readonly Suite[] } {
  const xml = junit.format(value, plain)
  expect(XMLValidator.validate(xml)).toBe(true)
  const { testsuite: suites = [], ...counts } = parser.parse(xml).testsuites
  return { counts, suites }
}

function counted(tests: readonly Test[]): Counts {
  return {
    tests: String(tests.length),
    failures: String(tests.filter(({ failure }) => failure !== undefined).length),
    errors: String(tests.filter(({ error }) => error !== undefined).length),
  }
}

test('any report is well-formed, its counts are right, and tests are told apart', () => {
  fc.assert(
    fc.property(nastyReport, (value) => {
      const { counts, suites } = read(value)
      const tests = suites.flatMap(({ testcase }) => testcase)
      expect(counts).toMatchObject(counted(tests))
      for (const suite of suites) {
        expect(suite).toMatchObject(counted(suite.testcase))
        expect(new Set(suite.testcase.map(({ name }) => name)).size).toBe(suite.testcase.length)
      }
      const failing = value.replies.filter(({ findings }) =>
        findings.some(({ severity, acknowledged }) => severity === 'error' && acknowledged === null),
      )
      expect(counts).toMatchObject({
        tests: String(value.replies.length + value.errors.length),
        failures: String(failing.length),
        errors: String(value.errors.length),
      })
    }),
    { numRuns: 100 },
  )
})

test('a reply with errors fails; the rest is its output', () => {
  const { suites } = read(
    report([
      reply('Hi', {
        file: 'a.yaml',
        id: 'amanda',
        findings: [
          finding({ message: 'Late.', line: 3, suggestions: [{ message: 'Say so.', edits: [] }] }),
          finding({ message: 'Stock.', severity: 'warn', rule: 'boilerplate' }),
          finding({ message: 'Old.', acknowledged: 'read by Dana' }),
        ],
      }),
      reply('Hi', { file: 'a.yaml', id: 'clean' }),
    ]),
  )
  expect(suites).toEqual([
    {
      name: 'a.yaml',
      tests: '2',
      failures: '1',
      errors: '0',
      skipped: '0',
      '#text': expect.anything(),
      testcase: [
        {
          name: 'amanda',
          classname: 'a.yaml',
          file: 'replies/a.yaml',
          '#text': expect.anything(),
          failure: {
            message: '1 error: stale-question',
            type: 'stale-question',
            '#text': 'a.yaml:3:1: error: Late. [stale-question]\n  try: Say so.',
          },
          'system-out':
            'a.yaml:1:1: warning: Stock. [boilerplate]\n' +
            'a.yaml:1:1: acknowledged error: Old. [stale-question]\n  acknowledged: read by Dana',
        },
        { name: 'clean', classname: 'a.yaml', file: 'replies/a.yaml' },
      ],
    },
  ])
})

test('replies without a name, and those of a conversation', () => {
  const { suites } = read(
    report([
      reply('Hi', { file: 'a.ndjson' }),
      reply('Hi', { file: 'a.ndjson' }),
      reply('Hi', { file: 'a.ndjson', id: 'a.ndjson (2)' }),
      reply('Hi', { file: 'a.ndjson' }),
      reply('Hi', { file: 'a.ndjson', id: 'x', messages: [3, 4] }),
    ]),
  )
  expect(suites[0]?.testcase.map(({ name }) => name)).toEqual([
    'a.ndjson',
    'a.ndjson (2)',
    'a.ndjson (2) (2)',
    'a.ndjson (3)',
    'x thread 3,4',
  ])
})

test('an input that could not be read is an error', () => {
  const { counts, suites } = read(
    report([], {
      errors: [
        { file: 'bad.yaml', line: 2, column: 7, message: 'is "no" case' },
        { file: null, line: null, column: null, message: 'is empty' },
      ],
    }),
  )
  expect(counts).toMatchObject({ tests: '2', failures: '0', errors: '2' })
  expect(suites.map(({ name, testcase }) => [name, testcase[0]?.name, testcase[0]?.error])).toEqual([
    [
      'bad.yaml',
      'bad.yaml:2',
      { message: 'is "no" case', type: 'input', '#text': 'bad.yaml:2:7: is "no" case' },
    ],
    ['replylint', 'replylint', { message: 'is empty', type: 'input', '#text': 'replylint: is empty' }],
  ])
})

test('an empty report has no tests', () => {
  expect(read(report([]))).toMatchObject({ counts: { tests: '0' }, suites: [] })
})
