import fc from 'fast-check'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/model.ts'
import { sarif } from '../../src/report/sarif.ts'
import { nastyReport } from './hostile.ts'
import { about, finding, plain, reply, report } from './sample.ts'
import { validator } from './validate.ts'

const faults = validator('sarif-2.1.0-rtm.5.json')

function runOf(value: Report): Run {
  const log: Log = JSON.parse(sarif.format(value, plain))
  expect(faults(log)).toEqual([])
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}

function resultOf(over: Parameters<typeof finding>[0]): Result {
  const [result] = runOf(report([reply('Hi', { findings: [finding(over)] })])).results ?? []
  if (result === undefined) throw new Error('no result')
  return result
}

test('the schema is the one that finds faults', () => {
  expect(faults({ version: '2.1.0', runs: [] })).toEqual([])
  expect(faults({ version: '2.0.0', runs: [] })).not.toEqual([])
  expect(faults({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([])
  const run = { tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'warn' }] }
  expect(faults({ version: '2.1.0', runs: [run] })).not.toEqual([])
})

test('any report is valid, and tells as many results and failures as there are', () => {
  fc.assert(
    fc.property(nastyReport, (value) => {
      const { results = [], invocations = [], tool } = runOf(value)
      expect(results).toHaveLength(value.replies.flatMap(({ findings }) => findings).length)
      const told = invocations[0]?.toolExecutionNotifications ?? []
      expect(told.filter(({ level }) => level === 'error')).toHaveLength(value.errors.length)
      expect(
        results.map(({ ruleId, ruleIndex }) => [ruleId, tool.driver.rules?.[ruleIndex ?? -1]?.id]),
      ).toEqual(results.map(({ ruleId }) => [ruleId, ruleId]))
      const prints = results.map((result) => Object.values(result.partialFingerprints ?? {}).join())
      expect(new Set(prints).size).toBe(prints.length)
    }),
    { numRuns: 60 },
  )
})

test('an empty report is a run without results', () => {
  const run = runOf(report([]))
  expect(run.results).toEqual([])
  expect(run.invocations).toMatchObject([{ executionSuccessful: true, exitCode: 0 }])
  expect(run.columnKind).toBe('utf16CodeUnits')
})

describe('a result', () => {
  test.each([
    ['error', 'error'],
    ['warn', 'warning'],
    ['info', 'note'],
  ] as const)('%s is the level %s', (severity, level) => {
    expect(resultOf({ severity }).level).toBe(level)
  })

  test('its place, from the root of the repository', () => {
    const text = 'Are you still there?'
    const place = runOf(
      report([reply(text, { file: 'a b/50%,è:1.txt', id: 'amanda', findings: [about(text, 'still')] })]),
    ).results?.[0]?.locations
    expect(place).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'replies/a%20b/50%25%2C%C3%A8%3A1.txt', uriBaseId: 'SRCROOT' },
          region: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 14 },
        },
        logicalLocations: [{ name: 'amanda' }],
      },
    ])
  })

  test('a file outside of the repository has an absolute URI', () => {
    expect(
      resultOf({ file: '../../other/x.txt' }).locations?.[0]?.physicalLocation?.artifactLocation,
    ).toEqual({
      uri: 'file:///other/x.txt',
    })
  })

  test('acknowledged: it is suppressed, with the reason; others say that they are not', () => {
    expect(resultOf({ acknowledged: 'read by Dana' }).suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'read by Dana' },
    ])
    expect(resultOf({}).suppressions).toEqual([])
  })

  test('fixes are replacements, of one file or several', () => {
    const change = { line: 1, column: 1, endLine: 1, endColumn: 3, text: '[1/2] ' }
    const repairs = [
      {
        message: null,
        replacements: [
          { file: 'a.txt', ...change },
          { file: 'b.txt', ...change },
        ],
      },
      {
        message: 'Greet her.',
        replacements: [
          { file: 'a.txt', ...change },
          { file: 'a.txt', ...change, line: 2, endLine: 2 },
        ],
      },
    ]
    const { fixes = [] } = resultOf({ repairs })
    expect(
      fixes.map(({ description, artifactChanges }) => [description?.text, artifactChanges.length]),
    ).toEqual([
      ['Mend it (--fix does the same)', 2],
      ['Greet her.', 1],
    ])
    expect(fixes[1]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 },
        insertedContent: { text: '[1/2] ' },
      },
      {
        deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 3 },
        insertedContent: { text: '[1/2] ' },
      },
    ])
    expect(resultOf({}).fixes).toBeUndefined()
  })
})

describe('a rule', () => {
  test('tells what it is about, and where its page is', () => {
    expect(runOf(report([reply('Hi')])).tool.driver.rules).toEqual([
      {
        id: 'stale-question',
        helpUri: 'https://example.org/rules/stale-question',
        shortDescription: { text: 'Asks about what is over.' },
        fullDescription: { text: 'Asks about what is over.' },
        help: {
          text: 'The *story* behind it.',
          markdown: 'The *story* behind it.\n\n[stale-question](https://example.org/rules/stale-question)',
        },
        defaultConfiguration: { enabled: true, level: 'error' },
      },
      { id: 'stale-post', helpUri: 'https://example.org/rules/stale-post' },
    ])
  })

  test('one that is off unless somebody asks for it says so', () => {
    const { rules } = runOf(report([reply('Hi', { findings: [finding({ rule: 'boilerplate' })] })])).tool
      .driver
    expect(rules?.find(({ id }) => id === 'boilerplate')?.defaultConfiguration).toEqual({
      enabled: false,
      level: 'warning',
    })
  })
})

test('what could not be read and what was skipped is told of the run', () => {
  const run = runOf(
    report([reply('Hi', { skipped: [{ rule: 'ask-again', missing: ['thread'] }] })], {
      errors: [
        { file: 'bad.yaml', line: 2, column: 1, message: 'expected a closing ]' },
        { file: null, line: null, column: null, message: 'standard input is empty' },
      ],
    }),
  )
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      exitCodeDescription: '2 inputs could not be checked',
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'expected a closing ]' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'replies/bad.yaml', uriBaseId: 'SRCROOT' },
                region: { startLine: 2, startColumn: 1 },
              },
            },
          ],
        },
        { level: 'error', message: { text: 'standard input is empty' } },
        { level: 'note', message: { text: 'Skipped, no thread supplied: ask-again' } },
      ],
    },
  ])
})
