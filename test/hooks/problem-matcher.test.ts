import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { replylint } from '../cli/harness.ts'

const { problemMatcher } = JSON.parse(readFileSync('.github/problem-matcher.json', 'utf8'))

/** What a runner makes of a line: the first matcher that knows it. */
function match(line: string) {
  for (const { severity, pattern } of problemMatcher) {
    const [{ regexp, ...groups }] = pattern
    const found = new RegExp(regexp).exec(line)
    if (found === null) continue
    const fields = Object.entries<number>(groups).map(([name, group]) => [name, found[group]])
    return { severity, ...Object.fromEntries(fields) }
  }
  return null
}

test('every line of the compact format is understood', async () => {
  const draft = 'Hi {{name}}, we will keep you posted.\n{{signature}}\n'
  const { stdout } = await replylint(
    ['--as', 'template', '-f', 'compact', '--rule', 'vague-follow-up: warn', 'a [1].txt', 'b.txt'],
    { files: { 'a [1].txt': draft, 'b.txt': 'Hi {{name}}, we take this very seriously.\n{{signature}}\n' } },
  )
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map(match)).toEqual([
    expect.objectContaining({ severity: 'warning', file: 'a [1].txt', line: '1', code: 'vague-follow-up' }),
    expect.objectContaining({ severity: 'notice', file: 'b.txt', line: '1', code: 'boilerplate' }),
  ])
})

test.each([
  {
    line: 'a.yaml:3:7: error: No name. [missing-customer-name]',
    severity: 'error',
    code: 'missing-customer-name',
  },
  { line: 'a.yaml:3:7: error: One [of two]. [acme/few-emoji]', severity: 'error', code: 'acme/few-emoji' },
])('$line', ({ line, severity, code }) => {
  expect(match(line)).toMatchObject({ severity, code, file: 'a.yaml', line: '3', column: '7' })
})

test.each(['3 replies checked', 'a.yaml:3:7: acknowledged: No name. (agreed) [missing-customer-name]', ''])(
  '%s is no problem',
  (line) => {
    expect(match(line)).toBeNull()
  },
)
