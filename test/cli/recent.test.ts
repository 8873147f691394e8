import { expect, test } from 'vitest'
import { replylint } from './harness.ts'

const DRAFT = 'Hi Ann, your bag left Rome at noon and is with you tonight. – Bo'
const check = (recent: string, ...args: readonly string[]) =>
  replylint(['a.txt', '--recent', 'sent.ndjson', '--only', 'canned-repeat', '-f', 'json', ...args], {
    files: { 'a.txt': DRAFT, 'sent.ndjson': recent },
  })

test('a draft is compared with replies to others', async () => {
  const { stdout } = await check(
    '"Hi Tom, it is here."\n{"text":"Hi Mia, your bag left Leeds at noon and is with you tonight. – Al"}\n',
  )
  expect(JSON.parse(stdout).replies[0].findings).toMatchObject([
    { rule: 'canned-repeat', severity: 'warn', evidence: [{ what: 'draft' }, { what: 'recent.1' }] },
  ])
})

test('a file without a like reply', async () => {
  const { status, stdout } = await check('"Hi Tom, it is here."\n', '--require-context')
  expect({ status, findings: JSON.parse(stdout).replies[0].findings }).toEqual({ status: 0, findings: [] })
})

test('a line that is no reply ends the run', async () => {
  const { status, stderr } = await check('7\n')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^replylint: sent\.ndjson:1:1: is no reply/)
})
