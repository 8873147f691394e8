import { describe, expect, test } from 'vitest'
import { replylint, temporaryFolder } from './harness.ts'
import { createRepository, GIT_ENV, type Repository } from './repository.ts'

const GOOD = 'Hi {{name}}, your refund left today. {{signature}}\n'
const BAD = 'Hi {{name}}, we will keep you posted. {{signature}}\n'

async function lint({ folder }: Repository, ...args: readonly string[]) {
  const flags = ['--as', 'template', '--only', 'vague-follow-up', '-f', 'compact']
  const { status, stdout, stderr } = await replylint([...flags, ...args], { cwd: folder, env: GIT_ENV })
  const files = [...stdout.matchAll(/^(.+?):\d+:\d+: error/gm)].map(([, file]) => file)
  return { status, files, stderr }
}

const clean = { status: 0, files: [], stderr: '' }

describe('--staged', () => {
  test('nothing is staged: nothing to lint, and no mistake', async () => {
    expect(await lint(createRepository({ 'a.txt': BAD }), '--staged')).toEqual(clean)
  })

  test('the index counts, not the working tree', async () => {
    const repository = createRepository({ 'a.txt': GOOD, 'b.txt': GOOD })
    repository.write({ 'a.txt': BAD, 'b.txt': BAD })
    repository.git('add', 'a.txt')
    repository.write({ 'a.txt': GOOD })
    expect(await lint(repository, '--staged')).toEqual({ status: 1, files: ['a.txt'], stderr: '' })
  })

  test('before the first commit', async () => {
    const repository = createRepository()
    repository.write({ 'macros/à la carte.txt': BAD })
    repository.git('add', '--all')
    expect(await lint(repository, '--staged')).toEqual({
      status: 1,
      files: ['macros/à la carte.txt'],
      stderr: '',
    })
  })

  test('a renamed file is linted under its new name, a deleted one is not', async () => {
    const repository = createRepository({ 'old.txt': BAD, 'gone.txt': BAD })
    repository.git('mv', 'old.txt', 'new.txt')
    repository.git('rm', '--quiet', 'gone.txt')
    expect(await lint(repository, '--staged')).toEqual({ status: 1, files: ['new.txt'], stderr: '' })
  })

  test.each([
    { inputs: ['macros'], files: ['macros/b.txt', 'macros/it/c.txt'] },
    { inputs: ['macros/it'], files: ['macros/it/c.txt'] },
    { inputs: ['*.txt'], files: ['a.txt'] },
    { inputs: ['**/c.txt'], files: ['macros/it/c.txt'] },
    { inputs: ['.'], files: ['a.txt', 'macros/b.txt', 'macros/it/c.txt'] },
    { inputs: ['./a.txt', 'macros/b.txt'], files: ['a.txt', 'macros/b.txt'] },
    { inputs: ['other'], files: [] },
    { inputs: ['gone'], files: [] },
    { inputs: ['misspelt/*.txt'], files: [] },
  ])('only among $inputs', async ({ inputs, files }) => {
    const repository = createRepository({ 'other/d.txt': BAD, 'gone/e.txt': BAD })
    repository.git('rm', '-r', '--quiet', 'gone')
    repository.write({ 'a.txt': BAD, 'macros/b.txt': BAD, 'macros/it/c.txt': BAD })
    repository.git('add', '--all')
    expect(await lint(repository, '--staged', ...inputs)).toMatchObject({ files, stderr: '' })
  })

  test('in a folder of the repository, what is staged below it', async () => {
    const repository = createRepository()
    repository.write({ 'a.txt': BAD, 'macros/b.txt': BAD })
    repository.git('add', '--all')
    const below = { ...repository, folder: `${repository.folder}/macros` }
    expect(await lint(below, '--staged')).toEqual({ status: 1, files: ['b.txt'], stderr: '' })
  })

  test('links are not followed', async () => {
    const repository = createRepository({ 'a.txt': GOOD })
    const { symlinkSync } = await import('node:fs')
    symlinkSync('a.txt', `${repository.folder}/link.txt`)
    repository.git('add', '--all')
    expect(await lint(repository, '--staged')).toEqual(clean)
  })

  test('a merge lints what it brings, as merged', async () => {
    const repository = createRepository({ 'a.txt': GOOD, 'b.txt': GOOD })
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.write({ 'b.txt': BAD })
    repository.git('commit', '--quiet', '--all', '--message=other')
    repository.git('checkout', '--quiet', 'main')
    repository.write({ 'a.txt': `${GOOD}Bye.\n` })
    repository.git('commit', '--quiet', '--all', '--message=main')
    repository.git('merge', '--quiet', '--no-commit', 'other')
    expect(await lint(repository, '--staged')).toEqual({ status: 1, files: ['b.txt'], stderr: '' })
  })

  test('many files, and two with the same words', async () => {
    const repository = createRepository()
    const names = Array.from({ length: 40 }, (_, index) => `t${String(index).padStart(2, '0')}.txt`)
    repository.write(Object.fromEntries(names.map((name) => [name, BAD])))
    repository.git('add', '--all')
    expect((await lint(repository, '--staged')).files).toEqual(names)
  })
})

describe('--changed', () => {
  test('what differs from the last commit, staged or not, and what is new', async () => {
    const repository = createRepository({
      'a.txt': GOOD,
      'b.txt': GOOD,
      'c.txt': BAD,
      '.gitignore': 'build\n',
    })
    repository.write({ 'a.txt': BAD, 'b.txt': BAD, 'new.txt': BAD, 'build/out.txt': BAD })
    repository.git('add', 'a.txt')
    expect(await lint(repository, '--changed')).toEqual({
      status: 1,
      files: ['a.txt', 'b.txt', 'new.txt'],
      stderr: '',
    })
  })

  test('--since: what the branch changed, not what the other one did meanwhile', async () => {
    const repository = createRepository({ 'a.txt': GOOD, 'b.txt': GOOD })
    repository.git('checkout', '--quiet', '-b', 'branch')
    repository.write({ 'a.txt': BAD })
    repository.git('commit', '--quiet', '--all', '--message=ours')
    repository.git('checkout', '--quiet', 'main')
    repository.write({ 'b.txt': BAD })
    repository.git('commit', '--quiet', '--all', '--message=theirs')
    repository.git('checkout', '--quiet', 'branch')
    expect(await lint(repository, '--changed', '--since', 'main')).toEqual({
      status: 1,
      files: ['a.txt'],
      stderr: '',
    })
  })
})

describe('what cannot be', () => {
  test.each([
    { args: ['--since', 'main'], line: '--since goes with --changed' },
    { args: ['--staged', '--changed'], line: '--staged and --changed: which of the two?' },
    { args: ['--staged', '--fix'], line: '--staged and --fix: the index cannot be mended; fix the files' },
    {
      args: ['--changed', '--since', 'nowhere'],
      line: '--since nowhere: git knows no such commit or branch',
    },
    {
      args: ['--staged', 'macross'],
      line: 'macross: no such file or folder, nor was there one in the last commit',
    },
    {
      args: ['--changed', 'macross'],
      line: 'macross: no such file or folder, nor was there one in the last commit',
    },
    { args: ['--changed', '--since', '--all'], line: '--since --all: git knows no such commit or branch' },
  ])('$args', async ({ args, line }) => {
    const repository = createRepository({ 'a.txt': GOOD })
    expect(await lint(repository, ...args)).toEqual({ status: 2, files: [], stderr: `replylint: ${line}\n` })
  })

  test('a difference from no commit', async () => {
    const line = '--changed: there is no commit yet; --staged lints what the first one will hold'
    expect(await lint(createRepository(), '--changed')).toMatchObject({
      status: 2,
      stderr: `replylint: ${line}\n`,
    })
  })

  test('no repository', async () => {
    const { status, stderr } = await replylint(['--staged'], { env: GIT_ENV, cwd: temporaryFolder() })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: --staged: not in a git repository\n',
    })
  })

  test('no git', async () => {
    const { status, stderr } = await replylint(['--staged'], { env: { PATH: '/nonexistent' } })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: git is not installed; --staged and --changed need it\n',
    })
  })
})
