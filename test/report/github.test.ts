import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { github } from '../../src/report/github.ts'
import type { Report } from '../../src/report/model.ts'
import { nastyReport } from './hostile.ts'
import { about, finding, plain, reply, report } from './sample.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** How the runner of GitHub Actions reads a line of a step's output: a command, or null for ordinary output. */
function commandIn(line: string): Command | null {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end === -1) return null
  const [name = ''] = text.slice(2, end).split(' ', 1)
  const properties = text
    .slice(2 + name.length, end)
    .trim()
    .split(',')
    .map((pair) => pair.split(/=(.*)/s, 2))
  return {
    name,
    properties: Object.fromEntries(properties.map(([key = '', value = '']) => [key, decoded(value, true)])),
    data: decoded(text.slice(end + 2), false),
  }
}

function decoded(text: string, isProperty: boolean): string {
  const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return (isProperty ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data).replaceAll('%25', '%')
}

/** The runner reads lines as .NET does. */
function commandsOf(value: Report): readonly (Command | null)[] {
  return github
    .format(value, plain)
    .split(/\r\n|\r|\n/)
    .slice(0, -1)
    .map(commandIn)
}

test('any finding is one command, in its file, and nothing else is printed', () => {
  fc.assert(
    fc.property(nastyReport, (value) => {
      const commands = commandsOf(value)
      const open = value.replies.flatMap(({ findings, file }) =>
        findings.filter(({ acknowledged }) => acknowledged === null).map(({ rule }) => `${rule} ${file}`),
      )
      const failed = value.errors.map(({ file }) => `replylint ${file ?? 'undefined'}`)
      const told = commands.map((command) => {
        const { title, file } = command?.properties ?? {}
        return `${title} ${file?.replace('replies/', '')}`
      })
      const sound = (text: string) => text.replace(/\p{Surrogate}|[^\P{Cc}\r\n]/gu, '\ufffd')
      expect(told.toSorted()).toEqual([...open, ...failed].map(sound).toSorted())
      expect(commands.every((command) => /^(error|warning|notice)$/.test(command?.name ?? ''))).toBe(true)
      expect(github.format(value, plain)).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}/u)
    }),
    { numRuns: 150 },
  )
})

test('failures first, then errors, warnings and notices, each in the order of the input', () => {
  const of = (severity: 'error' | 'warn' | 'info', message: string) => finding({ severity, message })
  const value = report(
    [
      reply('Hi', { findings: [of('info', 'a'), of('warn', 'b'), of('error', 'c')] }),
      reply('Hi', { findings: [of('error', 'd'), of('info', 'e')] }),
    ],
    { errors: [{ file: null, line: null, column: null, message: 'f' }] },
  )
  expect(commandsOf(value).map((command) => `${command?.name} ${command?.data}`)).toEqual([
    'error f',
    'error c',
    'error d',
    'warning b',
    'notice a',
    'notice e',
  ])
})

describe('a finding', () => {
  const line = (over: Parameters<typeof finding>[0], file = 'a.txt') =>
    github.format(report([reply('Hi', { file, findings: [finding({ message: 'Late.', ...over })] })]), plain)

  test.each([
    [
      'a place within one line',
      { line: 3, column: 5, endLine: 3, endColumn: 9 },
      '::error file=replies/a.txt,line=3,endLine=3,col=5,endColumn=9,title=stale-question::Late.\n',
    ],
    [
      'over several lines there are no columns',
      { line: 3, column: 5, endLine: 4, endColumn: 2 },
      '::error file=replies/a.txt,line=3,endLine=4,title=stale-question::Late.\n',
    ],
    [
      'suggestions follow on lines of their own',
      { suggestions: [{ message: '100% sorry', edits: [] }], message: 'Late\nagain' },
      '::error file=replies/a.txt,line=1,endLine=1,col=1,endColumn=1,title=stale-question::' +
        'Late again%0Atry: 100%25 sorry\n',
    ],
    ['acknowledged', { acknowledged: 'read by Dana' }, ''],
  ])('%s', (_, over, expected) => {
    expect(line(over)).toBe(expected)
  })

  test.each([
    ['a, b: 50%.txt', 'replies/a%2C b%3A 50%25.txt'],
    ['a\nb.txt', 'replies/a%0Ab.txt'],
    ['../x.txt', 'x.txt'],
    ['/elsewhere/x.txt', '/elsewhere/x.txt'],
  ])('in %j', (file, written) => {
    expect(line({}, file)).toContain(` file=${written},line=1`)
  })

  test('of standard input is one without a file', () => {
    expect(line({}, '<stdin>')).toBe('::error title=stale-question::Late.\n')
  })

  test('a message too long for the runner is cut between characters', () => {
    const [command] = commandsOf(
      report([reply('Hi', { findings: [finding({ message: '\u{1f600}'.repeat(50_000) })] })]),
    )
    expect(command?.data.length).toBeLessThanOrEqual(4000)
    expect(command?.data).toMatch(/^(\u{1f600})+…$/u)
  })
})

test('a failure has as much of its place as is known', () => {
  const text = github.format(
    report([], {
      errors: [
        { file: 'a.yaml', line: 2, column: 7, message: 'is no case' },
        { file: 'b.yaml', line: null, column: null, message: 'cannot be read' },
      ],
    }),
    plain,
  )
  expect(text).toBe(
    '::error file=replies/a.yaml,line=2,col=7,title=replylint::is no case\n' +
      '::error file=replies/b.yaml,title=replylint::cannot be read\n',
  )
})

test('nothing found, nothing printed', () => {
  expect(github.format(report([reply(about('x', 'x').message)]), plain)).toBe('')
})
