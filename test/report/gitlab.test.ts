import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gitlab } from '../../src/report/gitlab.ts'
import type { Report } from '../../src/report/model.ts'
import { nastyReport } from './hostile.ts'
import { finding, plain, reply, report } from './sample.ts'
import { validator } from './validate.ts'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: object
}

const faults = validator('gitlab-code-quality.json')

function issuesOf(value: Report): readonly Issue[] {
  const issues: readonly Issue[] = JSON.parse(gitlab.format(value, plain))
  expect(faults(issues)).toEqual([])
  return issues
}

test('any report is valid, lists what is open, and tells issues apart', () => {
  fc.assert(
    fc.property(nastyReport, (value) => {
      const issues = issuesOf(value)
      expect(issues).toHaveLength(
        value.summary.errors + value.summary.warnings + value.summary.infos + value.errors.length,
      )
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    }),
    { numRuns: 100 },
  )
})

test('an issue', () => {
  const text = 'Two\nlines'
  const [{ fingerprint, ...issue } = { fingerprint: '' }] = issuesOf(
    report([
      reply(text, { file: './50% a.txt', findings: [finding({ message: text, line: 3, endLine: 4 })] }),
    ]),
  )
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
  expect(issue).toEqual({
    description: 'Two lines',
    check_name: 'stale-question',
    severity: 'major',
    location: { path: 'replies/50% a.txt', lines: { begin: 3, end: 4 } },
  })
})

test.each([
  ['error', 'major'],
  ['warn', 'minor'],
  ['info', 'info'],
] as const)('%s is %s', (severity, expected) => {
  expect(issuesOf(report([reply('Hi', { findings: [finding({ severity })] })]))).toMatchObject([
    { severity: expected },
  ])
})

test('a failure is critical', () => {
  const errors = [{ file: null, line: null, column: null, message: 'is empty' }]
  expect(issuesOf(report([], { errors }))).toMatchObject([
    { severity: 'critical', description: 'is empty', location: { path: '<input>', lines: { begin: 1 } } },
  ])
})

test('an empty report is an empty list', () => {
  expect(gitlab.format(report([]), plain)).toBe('[]\n')
})
