import { expect, test } from 'vitest'
import { compact } from '../../src/report/compact.ts'
import { finding, plain, reply, report } from './sample.ts'

function lineOf(file: string, over: Parameters<typeof finding>[0]): string {
  return compact.format(report([reply('Hi', { file, findings: [finding(over)] })]), plain)
}

test.each([
  ['an error', 'a.txt', {}, 'a.txt:1:1: error: Late. [stale-post]\n'],
  ['a place', 'a.txt', { line: 3, column: 5 }, 'a.txt:3:5: error: Late. [stale-post]\n'],
  ['another file', 'a.txt', { file: 'b.txt' }, 'b.txt:1:1: error: Late. [stale-post]\n'],
  ['a warning', 'a.txt', { severity: 'warn' }, 'a.txt:1:1: warn: Late. [stale-post]\n'],
  [
    'acknowledged',
    'a.txt',
    { acknowledged: 'ok, RK' },
    'a.txt:1:1: acknowledged: Late. (ok, RK) [stale-post]\n',
  ],
  ['a colon in the name', 'a:1.txt', {}, '"a:1.txt":1:1: error: Late. [stale-post]\n'],
  ['a line end in the name', 'a\nb', {}, '"a\\nb":1:1: error: Late. [stale-post]\n'],
  [
    'a line end in the message',
    'a',
    { message: 'a\nb\u001b[2J' },
    'a:1:1: error: a\\nb\\x1b[2J [stale-post]\n',
  ],
] as const)('%s', (_, file, over, line) => {
  expect(lineOf(file, { rule: 'stale-post', message: 'Late.', ...over })).toBe(line)
})

test('nothing found, nothing written', () => {
  expect(compact.format(report([reply('Hi')]), plain)).toBe('')
})
