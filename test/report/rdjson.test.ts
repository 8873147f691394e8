import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/model.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { nastyReport } from './hostile.ts'
import { about, finding, plain, reply, report } from './sample.ts'
import { validator } from './validate.ts'

const faults = validator('rdjson.json')

interface Position {
  readonly line: number
  readonly column: number
}

interface Diagnostic {
  readonly message: string
  readonly location: {
    readonly path: string
    readonly range?: { readonly start: Position; readonly end: Position }
  }
  readonly severity: string
  readonly suggestions?: readonly object[]
}

function diagnosticsOf(value: Report): readonly Diagnostic[] {
  const result = JSON.parse(rdjson.format(value, plain))
  expect(faults(result)).toEqual([])
  return result.diagnostics
}

test('any report is valid, and lists what is open', () => {
  fc.assert(
    fc.property(nastyReport, (value) => {
      const { errors, warnings, infos } = value.summary
      expect(diagnosticsOf(value)).toHaveLength(errors + warnings + infos + value.errors.length)
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['error', 'ERROR'],
  ['warn', 'WARNING'],
  ['info', 'INFO'],
] as const)('%s is %s', (severity, expected) => {
  expect(diagnosticsOf(report([reply('Hi', { findings: [finding({ severity })] })]))).toMatchObject([
    { severity: expected, code: { value: 'stale-question' }, message: finding().message },
  ])
})

test('columns count the bytes of UTF-8, also behind an emoji', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (before, words) => {
        const line = `${before}${words}`.replace(/[\r\n]/g, ' ')
        const start = before.length
        const found = finding({ start, column: start + 1, endColumn: line.length + 1 })
        const [diagnostic] = diagnosticsOf(report([reply(line, { findings: [found] })]))
        const { start: from, end: to } = diagnostic?.location.range ?? {}
        const bytes = Buffer.from(line)
        expect(bytes.subarray((from?.column ?? 0) - 1, (to?.column ?? 0) - 1).toString()).toBe(
          line.slice(start),
        )
      },
    ),
  )
})

describe('suggestions', () => {
  const TEXT = 'È 😀 still there?'
  const change = { file: 'drafts/amanda.txt', line: 1, column: 6, endLine: 1, endColumn: 11, text: 'not' }
  const suggestionsOf = (repairs: NonNullable<ReturnType<typeof finding>['repairs']>) =>
    diagnosticsOf(report([reply(TEXT, { findings: [about(TEXT, 'still', { repairs })] })]))[0]?.suggestions

  test('the fix and what is proposed, each a range and a text', () => {
    const range = { start: { line: 1, column: 9 }, end: { line: 1, column: 14 } }
    expect(
      suggestionsOf([
        { message: null, replacements: [change] },
        { message: 'Leave it out.', replacements: [{ ...change, text: '' }] },
      ]),
    ).toEqual([
      { range, text: 'not' },
      { range, text: '' },
    ])
  })

  test('several changes at once are none, nor is a change of another file', () => {
    expect(suggestionsOf([{ message: null, replacements: [change, { ...change, line: 2 }] }])).toBeUndefined()
    expect(suggestionsOf([{ message: null, replacements: [{ ...change, file: 'b.txt' }] }])).toBeUndefined()
  })
})

test('what is acknowledged is not listed, what could not be read is an error', () => {
  const value = report([reply('Hi', { findings: [finding({ acknowledged: 'read by Dana' })] })], {
    errors: [
      { file: 'bad.yaml', line: 2, column: 7, message: 'is no case' },
      { file: null, line: null, column: null, message: 'is empty' },
    ],
  })
  expect(diagnosticsOf(value)).toEqual([
    {
      message: 'is no case',
      location: { path: 'bad.yaml', range: { start: { line: 2, column: 7 } } },
      severity: 'ERROR',
    },
    { message: 'is empty', location: { path: '' }, severity: 'ERROR' },
  ])
})
