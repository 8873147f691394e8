import { expect, test } from 'vitest'
import { createFingerprints } from '../../src/report/fingerprint.ts'
import { listed } from '../../src/report/listed.ts'
import type { ReportedReply } from '../../src/report/model.ts'
import { finding, plain, reply } from './sample.ts'

function printsOf(...replies: readonly ReportedReply[]): readonly string[] {
  return listed(replies).map(createFingerprints(plain))
}

function one(over: Parameters<typeof finding>[0], of: Parameters<typeof reply>[1] = {}): string {
  return (
    printsOf(reply('Hello there', { ...of, findings: [finding({ excerpt: 'still', ...over })] }))[0] ?? ''
  )
}

test.each([
  ['lines move', { line: 9, endLine: 9, column: 3 }],
  [
    'the message is another, as days pass',
    { message: '8 months', messageId: 'old', severity: 'warn' as const },
  ],
  ['capitals and spaces', { excerpt: ' STILL\n' }],
  ['full-width letters', { excerpt: 'ｓｔｉｌｌ' }],
  ['the name of the same file', { file: '/repository/replies/drafts/amanda.txt' }],
  ['somebody acknowledges it', { acknowledged: 'read by Dana' }],
])('the same although %s', (_, over) => {
  expect(one(over)).toBe(one({}))
})

test.each([
  ['other words', { excerpt: 'yet' }, {}],
  ['another rule', { rule: 'boilerplate' }, {}],
  ['another file', { file: 'b.txt' }, {}],
  ['another reply of the file', {}, { id: 'amanda' }],
])('another one for %s', (_, over, of) => {
  expect(one(over, of)).not.toBe(one({}))
})

test('equal findings are counted, so that one that goes leaves the others theirs', () => {
  const twice = finding({ excerpt: 'still' })
  const prints = printsOf(reply('Hi', { findings: [twice, twice, finding({ excerpt: 'there' })] }))
  expect(new Set(prints).size).toBe(3)
  expect(printsOf(reply('Hi', { findings: [twice, finding({ excerpt: 'there' })] }))).toEqual([
    prints[0],
    prints[2],
  ])
})

test('a finding without words is told by the words around its place', () => {
  const at = (text: string, line: number, column: number) =>
    printsOf(reply(text, { findings: [finding({ line, column })] }))[0]
  expect(at('Hello\nBye', 2, 4)).toBe(at('Hello\n\n\nBye', 4, 4))
  expect(at('Hello\nBye', 2, 4)).not.toBe(at('Hello\nBye', 1, 6))
})
