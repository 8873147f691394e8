/**
 * The command as it is shipped: bundled, in chunks that are loaded when they are asked for. What works from source may
 * be missing there. Needs `npm run build`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './cli/harness.ts'
import { createRepository } from './cli/repository.ts'

const COMMAND = resolve('bin/replylint.js')
const DRAFT = 'Hi Ann, your bag is with you tonight. – Bo'
const MACRO = 'Hi {{ticket.requester.first_name}}, it is done. {{current_user.name}}'

const FILES: Readonly<Record<string, string>> = {
  'good.txt': DRAFT,
  'bad.txt': 'Hi Ann, the competent office will write soon.',
  'fixable.yaml':
    'draft: "Hi, it is on its way. – Bo"\npost: { author: { handle: ann, displayName: Ann Bell } }\n',
  'cut.json': '{"draft": "Hi',
  'cut.yaml': 'draft: [',
  'cut.ndjson': '{"draft": ',
  'case.json': JSON.stringify({ draft: DRAFT }),
  'front.md': `---\nchannel: x\n---\n${DRAFT}\n`,
  'sent.ndjson': `${JSON.stringify(DRAFT)}\n`,
  'macros/a.yaml': `macros:\n  - title: A\n    actions: [{ field: comment_value, value: "${MACRO}" }]\n`,
  'macros/b.csv': `title,body\nB,"${MACRO}"\n`,
  'macros/c.md': `# C\n\n${MACRO}\n`,
  'macros/d.html': `<p>${MACRO}</p>\n`,
  'macros/e.txt': `${MACRO}\n`,
  'thread.json': JSON.stringify([{ by: 'brand', text: DRAFT, createdAt: '2026-01-01T10:00:00Z' }]),
  'code.config.ts': 'export default { rules: { boilerplate: "off" as const } }',
  'data.json': '{ "rules": { "boilerplate": "off", } }',
}

function folder(): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries({ ...FILES, '.git/keep': '' })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

function replylint(args: readonly string[], cwd: string) {
  return spawnSync(process.execPath, [COMMAND, ...args], { cwd, encoding: 'utf8', input: '' })
}

describe('the built command has all that it needs', () => {
  test.each<[status: number, args: string]>([
    [0, '--version'],
    [0, 'rules'],
    [0, 'explain stale-post'],
    [0, 'config good.txt'],
    [0, 'init --yes --library macros --with lint-staged husky github gitlab pre-commit'],
    [0, 'inspect good.txt -f json'],
    [0, 'due thread.json'],
    [0, 'good.txt case.json front.md'],
    [0, 'good.txt --config code.config.ts'],
    [2, 'good.txt --config data.json'],
    [0, '--as template macros --cache'],
    [0, 'good.txt --recent sent.ndjson --only boilerplate'],
    [0, '--each-reply thread.json --only boilerplate'],
    [0, 'bad.txt --suppress-all'],
    [1, 'bad.txt --statistics'],
    [1, 'fixable.yaml --diff --only missing-customer-name'],
    [0, 'fixable.yaml --fix --only missing-customer-name'],
    [2, 'cut.json'],
    [2, 'cut.yaml'],
    [2, 'cut.ndjson'],
    [2, 'good.txt --post cut.json'],
    [1, 'bad.txt -f ndjson'],
    [1, 'bad.txt -f sarif'],
  ])('status %i: replylint %s', (status, args) => {
    const outcome = replylint(args.split(' '), folder())
    expect(outcome.stderr).not.toContain('internal error')
    expect(outcome).toMatchObject({ status })
  })
})

test('it asks git what is staged', () => {
  const { folder, git, write } = createRepository({ 'good.txt': DRAFT })
  write({ 'bad.txt': 'Hi Ann, the competent office will write soon.' })
  git('add', '--all')
  expect(replylint(['--staged', '-f', 'compact'], folder)).toMatchObject({ status: 1, stderr: '' })
})

test('what is wrong in JSON is said in its place', () => {
  const { stderr } = replylint(['cut.json'], folder())
  expect(stderr).toMatch(/^replylint: cut\.json:1:\d+: /)
})

test('it ends quietly when the reader of its output has gone', async () => {
  const cwd = temporaryFolder()
  const stream = join(cwd, 'a.ndjson')
  // More than a pipe holds, so that the command must still be writing.
  writeFileSync(stream, `${JSON.stringify({ draft: 'Hello, we will write soon.' })}\n`.repeat(2000))
  const child = spawn(process.execPath, [COMMAND, stream, '-f', 'compact'], { cwd })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((done) => child.once('close', done))
  expect({ status, said }).toEqual({ status: 0, said: '' })
})
