import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { temporaryFolder } from '../cli/harness.ts'
import { createRepository, GIT_ENV, type Repository } from '../cli/repository.ts'

/** Debian's package; a machine may lack it. The continuous integration installs it, and fails without. */
const isThere = spawnSync('pre-commit', ['--version']).status === 0
const COMMAND = resolve('bin/replylint.js')

const GOOD = 'Hi {{name}}, your refund left today.\n{{signature}}\n'
const BAD = GOOD.replace('your refund left today', 'we will keep you posted')

/** A hook repository with the manifest as shipped, but for what would install it: the command is the one built here. */
function hookRepository(): Repository {
  const [manifest] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
  const hook = {
    ...manifest,
    language: 'system',
    entry: `node ${COMMAND} ${manifest.entry.replace(/^\S+ /, '')}`,
  }
  return createRepository({ '.pre-commit-hooks.yaml': stringify([hook]) })
}

function careRepository(files: Readonly<Record<string, string>>) {
  const hooks = hookRepository()
  const repos = [
    { repo: hooks.folder, rev: hooks.git('rev-parse', 'HEAD').trim(), hooks: [{ id: 'replylint' }] },
  ]
  const repository = createRepository({ ...files, '.pre-commit-config.yaml': stringify({ repos }) })
  const env = { ...GIT_ENV, PRE_COMMIT_HOME: temporaryFolder() }
  const run = (command: string, args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: repository.folder,
      env,
      encoding: 'utf8',
    })
    return { status, output: stdout + stderr }
  }
  expect(run('pre-commit', ['install'])).toMatchObject({ status: 0 })
  return { ...repository, commit: () => run('git', ['commit', '--message=next']) }
}

describe.skipIf(!isThere)('the shipped hook', { timeout: 60_000 }, () => {
  test('stops a commit with a finding, names its place, and lets the mended one through', () => {
    const { git, write, commit } = careRepository({ 'macros/refund.txt': GOOD })
    write({ 'macros/refund.txt': BAD })
    git('add', '--all')
    const stopped = commit()
    expect(stopped.status).toBe(1)
    expect(stopped.output).toContain('macros/refund.txt:1:')
    expect(stopped.output).toContain('[vague-follow-up]')
    write({ 'macros/refund.txt': `Hello. ${GOOD}` })
    git('add', '--all')
    expect(commit()).toMatchObject({ status: 0 })
  })

  test('leaves files alone that are no library', () => {
    const { git, write, commit } = careRepository({ 'a.txt': 'x' })
    write({
      'README.md': 'We will keep you posted.',
      'package.json': '{}',
      'src/notes.txt': 'We will keep you posted.',
    })
    git('add', '--all')
    const { status, output } = commit()
    expect(output).toContain('no files to check')
    expect(status).toBe(0)
  })

  test('judges what is staged of a file, not what is being written', () => {
    const { git, write, commit } = careRepository({ 'macros/refund.txt': GOOD })
    write({ 'macros/refund.txt': `Good day. ${GOOD}` })
    git('add', '--all')
    write({ 'macros/refund.txt': BAD })
    expect(commit()).toMatchObject({ status: 0 })
    expect(git('diff', '--name-only')).toContain('macros/refund.txt')
  })

  test('judges a renamed file under its new name', () => {
    const { git, write, commit } = careRepository({ 'notes/refund.txt': BAD })
    write({ 'macros/.keep': '' })
    git('mv', 'notes/refund.txt', 'macros/refund.txt')
    const { status, output } = commit()
    expect(output).toContain('macros/refund.txt:1:')
    expect(status).toBe(1)
  })

  test('judges how a conflict was solved', () => {
    const { folder, git, write, commit } = careRepository({ 'macros/refund.txt': GOOD })
    git('checkout', '--quiet', '-b', 'other')
    write({ 'macros/refund.txt': `Good day. ${GOOD}` })
    git('commit', '--quiet', '--all', '--no-verify', '--message=other')
    git('checkout', '--quiet', 'main')
    write({ 'macros/refund.txt': `Hello. ${GOOD}` })
    git('commit', '--quiet', '--all', '--no-verify', '--message=ours')
    expect(spawnSync('git', ['merge', 'other'], { cwd: folder, env: GIT_ENV }).status).toBe(1)
    write({ 'macros/refund.txt': BAD })
    git('add', '--all')
    const { status, output } = commit()
    expect(output).toContain('macros/refund.txt:1:')
    expect(status).toBe(1)
  })
})
