import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { FOO_CONFIG } from './foo-plugin.ts'
import { replylint } from './harness.ts'

const ARGS = ['a.yaml', '--only', 'acme/foo', '--only', 'acme/bar'] as const
const files = {
  ...FOO_CONFIG,
  'a.yaml': '- body: foo bar foo\n- body: foo # replylint-disable-line acme/foo -- so be it\n- body: fine\n',
}
const TABLE = `\
rule      findings  errors  warnings  infos  acknowledged  replies  of all
acme/foo  2         2       0         0      1             1        33%
acme/bar  1         0       1         0      0             1        33%
`

test('--statistics closes with a table by rule', async () => {
  const { stdout, status } = await replylint([...ARGS, '--statistics'], { files })
  expect(stdout).toContain(`\n${TABLE}\n3 replies checked: 2 errors, 1 warning, 1 acknowledged\n`)
  expect(status).toBe(1)
})

test('--quiet leaves it whole', async () => {
  expect((await replylint([...ARGS, '--statistics', '--quiet'], { files })).stdout).toContain(TABLE)
})

test('JSON has it in its summary, where it was asked for', async () => {
  const json = async (...args: readonly string[]) =>
    JSON.parse((await replylint([...ARGS, ...args, '-f', 'json'], { files })).stdout).summary
  expect((await json('--statistics')).statistics).toMatchObject([
    { rule: 'acme/foo', findings: 2, errors: 2, warnings: 0, infos: 0, acknowledged: 1, replies: 1 },
    { rule: 'acme/bar', findings: 1, errors: 0, warnings: 1, infos: 0, acknowledged: 0, replies: 1 },
  ])
  expect(await json()).not.toHaveProperty('statistics')
})

test('the JSON is as its schema says', async () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync('docs/output.schema.json', 'utf8')))
  const { stdout } = await replylint([...ARGS, '--statistics', '-f', 'json'], { files })
  validate(JSON.parse(stdout))
  expect(validate.errors ?? []).toEqual([])
})

test('without it there is no table', async () => {
  expect((await replylint(ARGS, { files })).stdout).not.toContain('of all')
})
