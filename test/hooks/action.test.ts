import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../cli/harness.ts'

const GOOD = 'Hi {{name}}, your refund left today.\n{{signature}}\n'
const BAD = GOOD.replace('your refund left today', 'we will keep you posted')

const action = parse(readFileSync('action.yml', 'utf8'))
const [step] = action.runs.steps

/** The step of the action as a runner would take it, with the command built here in the place of npm's. */
function runAction(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const tools = temporaryFolder()
  writeFileSync(
    join(tools, 'npx'),
    `#!/bin/sh\necho "$2" >>"${tools}/packages"\nshift 2\nexec node "${resolve('bin/replylint.js')}" "$@"\n`,
  )
  chmodSync(join(tools, 'npx'), 0o755)
  const env: Record<string, string> = {
    PATH: `${tools}:${process.env.PATH}`,
    HOME: folder,
    GITHUB_OUTPUT: join(tools, 'output'),
    GITHUB_STEP_SUMMARY: join(tools, 'summary'),
  }
  for (const [name, expression] of Object.entries<string>(step.env)) {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1]
    env[name] = input === undefined ? resolve('.') : (inputs[input] ?? action.inputs[input].default)
  }
  writeFileSync(env.GITHUB_STEP_SUMMARY ?? '', '# before\n')
  const { status, stdout, stderr } = spawnSync('bash', ['-c', step.run], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  const read = (name: string) => readFileSync(join(tools, name), 'utf8')
  return { status, stdout, stderr, read }
}

test('every input reaches the step, and through the environment only', () => {
  const used = Object.values<string>(step.env).flatMap((value) => /inputs\.([\w-]+)/.exec(value)?.[1] ?? [])
  expect([...used, 'working-directory'].toSorted()).toEqual(Object.keys(action.inputs).toSorted())
  expect(step.run).not.toContain('${{')
})

describe('the action', { timeout: 60_000 }, () => {
  test('annotates, writes the summary behind what is there, and ends as the linter does', () => {
    const { status, stdout, read } = runAction({ files: 'macros' }, { 'macros/a.txt': BAD, 'b.txt': BAD })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error .*file=macros\/a\.txt,line=1,/m)
    expect(stdout).not.toContain('b.txt')
    expect(read('output')).toBe('status=1\n')
    expect(read('summary')).toMatch(/^# before\n[\s\S]*vague-follow-up/)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(read('packages')).toBe(`replylint@${version}\n`.repeat(2))
  })

  test('passes when all is well', () => {
    const { status, read } = runAction({ summary: 'false' }, { 'macros/a.txt': GOOD })
    expect(status).toBe(0)
    expect(read('output')).toBe('status=0\n')
    expect(read('summary')).toBe('# before\n')
  })

  test('tells what could not be linted', () => {
    const { status, stdout, stderr } = runAction({ files: 'nowhere' }, {})
    expect(status).toBe(2)
    expect(stdout + stderr).toContain('nowhere')
  })

  test.each([
    { name: 'several files, with spaces', files: 'my macros/a b.txt\n\n  \nmy macros/c.txt', found: 2 },
    { name: 'a name that would be code', files: '$(touch owned).txt\n`touch owned`; "a".txt', found: 2 },
    { name: 'a name that would be a flag', files: './--fix.txt\n--fix.txt', found: 1 },
  ])('$name', ({ files, found }) => {
    const names = files.split('\n').filter((name) => name.trim() !== '')
    const { status, stdout } = runAction({ files }, Object.fromEntries(names.map((name) => [name, BAD])))
    expect(status).toBe(1)
    expect([...stdout.matchAll(/^::error .*vague-follow-up/gm)]).toHaveLength(found)
  })

  test('passes further arguments and a limit on', () => {
    const arguments_ = { args: '--rule\nvague-follow-up: warn\n--only\nvague-follow-up' }
    const files = { 'macros/a.txt': BAD }
    expect(runAction(arguments_, files).status).toBe(0)
    expect(runAction({ ...arguments_, 'max-warnings': '0' }, files).status).toBe(1)
  })
})
