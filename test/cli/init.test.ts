import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { INTEGRATIONS } from '../../src/cli/integrations.ts'
import { replylint, temporaryFolder } from './harness.ts'

function folderWith(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return {
    folder,
    has: (name: string) => existsSync(join(folder, name)),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    init: (...args: readonly string[]) => replylint(['init', '--yes', ...args], { cwd: folder }),
  }
}

describe('the configuration', () => {
  test('is written once, and is one that the linter takes', async () => {
    const { folder, init, read } = folderWith({})
    expect(await init()).toMatchObject({ status: 0, stderr: '' })
    const before = read('.replylintrc.yaml')
    expect(await replylint(['config'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(await init()).toMatchObject({
      status: 2,
      stderr: 'replylint: .replylintrc.yaml: is there already; delete it first to start anew\n',
    })
    expect(read('.replylintrc.yaml')).toBe(before)
  })

  test.each(['macros', './macros/', 'macros//'])(
    '--library %s says that its files are templates',
    async (library) => {
      const { folder, init } = folderWith({
        'macros/hello.txt': 'Hi {{name}}, we will keep you posted. {{signature}}',
      })
      await init('--library', library)
      const { stdout } = await replylint(['macros', '-f', 'json', '--only', 'vague-follow-up'], {
        cwd: folder,
      })
      expect(JSON.parse(stdout).replies).toMatchObject([{ kind: 'template', findings: [{}] }])
    },
  )

  test('asks only at a terminal', async () => {
    const { status, stderr } = await replylint(['init'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: init asks questions and needs a terminal; use init --yes for none\n',
    })
  })
})

describe.each(INTEGRATIONS)('--with $name', ({ name, file, executable }) => {
  test('writes its file where there is none, and nothing the second time', async () => {
    const { folder, init, read } = folderWith({})
    const first = await init('--library', 'canned replies', '--with', name)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain(`${file} written. Next: `)
    expect(read(file)).toContain('replylint')
    expect(read(file)).toContain('canned replies')
    if (executable) expect(statSync(join(folder, file)).mode & 0o111).not.toBe(0)
    const before = read(file)
    const again = await init('--library', 'canned replies', '--with', name)
    expect(again).toMatchObject({ status: 0, stdout: `${file} has replylint already.\n`, stderr: '' })
    expect(read(file)).toBe(before)
  })
})

describe('a file that is there', () => {
  test.each([
    {
      name: 'pre-commit',
      file: '.pre-commit-config.yaml',
      before:
        '# ours\nrepos:\n  - repo: https://example.org/hooks # kept\n    rev: v1\n    hooks: [{ id: tidy }]\n',
      kept: ['# ours', 'https://example.org/hooks # kept', 'id: tidy'],
    },
    { name: 'husky', file: '.husky/pre-commit', before: 'npm test', kept: ['npm test\n'] },
    {
      name: 'lint-staged',
      file: 'package.json',
      before: '{\n    "name": "care",\n    "lint-staged": {\n        "*.ts": "biome check"\n    }\n}\n',
      kept: ['    "name": "care"', '        "*.ts": "biome check"', '        "macros/**'],
    },
    {
      name: 'gitlab',
      file: '.gitlab-ci.yml',
      before: 'stages: [test] # one\n',
      kept: ['stages: [test] # one\n'],
    },
  ])('gets $name added, and keeps what it had', async ({ name, file, before, kept }) => {
    const { init, read } = folderWith({ [file]: before })
    expect(await init('--with', name)).toMatchObject({ status: 0, stderr: '' })
    const after = read(file)
    for (const text of [...kept, 'replylint']) expect(after).toContain(text)
    const value: unknown = file === '.husky/pre-commit' ? {} : parse(after)
    expect(value).toBeTypeOf('object')
    expect(await init('--with', name)).toMatchObject({ stdout: `${file} has replylint already.\n` })
    expect(read(file)).toBe(after)
  })

  test.each([
    { name: 'github', file: '.github/workflows/replylint.yml', before: 'name: ours\n' },
    { name: 'pre-commit', file: '.pre-commit-config.yaml', before: 'repos: [\n' },
    { name: 'lint-staged', file: 'package.json', before: '{ "name": ' },
    { name: 'lint-staged', file: 'package.json', before: '{ "lint-staged": "./staged.js" }' },
    { name: 'gitlab', file: '.gitlab-ci.yml', before: 'a: [\n' },
  ])('is left alone when $name cannot be added: $before', async ({ name, file, before }) => {
    const { init, read } = folderWith({ [file]: before })
    const { status, stdout } = await init('--with', name)
    expect(status).toBe(0)
    expect(stdout).toContain(`${file} is there, and is yours to change. Add this:`)
    expect(read(file)).toBe(before)
  })
})
