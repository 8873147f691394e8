import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replylint, temporaryFolder } from './harness.ts'

const CLEAN = 'Hi {{name}}, your refund left today.\n{{signature}}\n'
const VAGUE = 'Hi {{name}}, we will keep you posted.\n{{signature}}\n'
const CACHE = '.replylintcache'

/** A folder with a library, linted with the cache; `tamper` shows whether a run believes it. */
function library(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  for (const [name, text] of Object.entries(files)) write(name, text)
  return {
    folder,
    write,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    remove: (name: string) => rmSync(join(folder, name)),
    tamper(from: string, to: string) {
      const text = readFileSync(join(folder, CACHE), 'utf8')
      expect(text).toContain(from)
      write(CACHE, text.replaceAll(from, to))
    },
    async lint(...args: readonly string[]) {
      const flags = ['.', '--as', 'template', '--cache', '-f', 'compact']
      const { status, stdout, stderr } = await replylint([...flags, ...args], { cwd: folder })
      return { status, found: [...stdout.matchAll(/\[(.+?)\]$/gm)].map(([, rule]) => rule), stderr }
    },
  }
}

const vague = { status: 1, found: ['vague-follow-up'], stderr: '' }
const clean = { status: 0, found: [], stderr: '' }

describe('a second run', () => {
  test('believes the first one about a file that has not changed, findings and places included', async () => {
    const { lint, tamper, folder } = library({ 'a.txt': VAGUE })
    expect(await lint()).toEqual(vague)
    const report = ['a.txt', '--as', 'template', '--cache']
    const { stdout } = await replylint(report, { cwd: folder })
    expect((await replylint(report, { cwd: folder })).stdout).toBe(stdout)
    tamper('"severity":"error"', '"severity":"warn"')
    expect(await lint()).toEqual({ ...vague, status: 0 })
  })

  test('does not even read the templates of a clean library', async () => {
    const { lint, tamper, folder } = library({ 'a.txt': CLEAN, 'b.txt': CLEAN })
    expect(await lint()).toEqual(clean)
    tamper('"en"', '"it"')
    const { stdout } = await replylint(['.', '--as', 'template', '--cache', '-f', 'json'], { cwd: folder })
    const { replies, summary } = JSON.parse(stdout)
    expect(replies).toMatchObject([
      { file: 'a.txt', id: 'a', kind: 'template', language: 'it' },
      { file: 'b.txt', id: 'b', kind: 'template', language: 'it' },
    ])
    expect(summary.replies).toBe(2)
  })
})

describe('is judged anew', () => {
  test.each([
    { what: 'a file that has changed', change: { 'a.txt': CLEAN.replace('today', 'as soon as possible') } },
    {
      what: 'a configuration that has changed',
      change: { '.replylintrc.yaml': 'rules: { vague-follow-up: error }' },
    },
    { what: 'a folder with one file more', change: { 'b.txt': CLEAN } },
  ])('$what', async ({ change }) => {
    const { lint, tamper, write } = library({ 'a.txt': VAGUE })
    await lint()
    tamper('"vague-follow-up"', '"boilerplate"')
    for (const [name, text] of Object.entries(change)) write(name, text)
    expect((await lint()).found).not.toContain('boilerplate')
  })

  test.each([
    ['--channel', 'x'],
    ['--only', 'vague-follow-up'],
    ['--now', '2026-01-01T00:00:00Z'],
    ['--fix-dry-run'],
  ])('under %s %s', async (...flags) => {
    const { lint, tamper } = library({ 'a.txt': VAGUE })
    await lint()
    tamper('"severity":"error"', '"severity":"warn"')
    expect(await lint(...flags)).toEqual(vague)
  })

  test('what a rule of a plugin judges, whose code may have changed', async () => {
    const plugin = (id: string) =>
      `module.exports = { id: '${id}', summary: 's', why: '', recommended: 'error', needs: [], appliesTo: ['template'],
        defaults: {}, messages: { en: { m: 'm' } }, *check() { yield { message: 'm' } } }`
    const files = {
      'a.txt': CLEAN,
      'rule.cjs': plugin('acme/one'),
      '.replylintrc.yaml': 'plugins: [./rule.cjs]',
    }
    const { lint, read } = library(files)
    expect(await lint()).toEqual({ status: 1, found: ['acme/one'], stderr: '' })
    expect(() => read(CACHE)).toThrow('ENOENT')
  })
})

describe('the file', () => {
  test('forgets libraries that are gone', async () => {
    const { lint, read, remove, write } = library({
      'a.txt': VAGUE,
      'm.csv': `name,body\nx,"${CLEAN.trim()}"\n`,
    })
    await lint()
    expect(read(CACHE)).toContain('m.csv')
    remove('m.csv')
    write('a.txt', CLEAN)
    await lint()
    expect(read(CACHE)).not.toContain('m.csv')
  })

  test('is left alone when nothing is new', async () => {
    const { lint, read } = library({ 'a.txt': VAGUE })
    await lint()
    const before = read(CACHE)
    await lint()
    expect(read(CACHE)).toBe(before)
  })

  test('may lie elsewhere', async () => {
    const { lint, read } = library({ 'a.txt': VAGUE })
    expect(await lint('--cache-location', 'verdicts')).toEqual(vague)
    expect(read('verdicts')).toContain('vague-follow-up')
  })

  test.each(['{"version":1,"shared":[', '{"version":99,"shared":[],"entries":{}}'])(
    'that is broken or of another version is as good as none: %s',
    async (text) => {
      const { lint, write } = library({ 'a.txt': VAGUE })
      write(CACHE, text)
      expect(await lint()).toEqual(vague)
    },
  )

  test('that is something else is not overwritten', async () => {
    const { lint, read } = library({ 'a.txt': VAGUE, notes: 'mine' })
    const { status, stderr } = await lint('--cache-location', 'notes')
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: notes: is no cache of replylint; name another file with --cache-location\n',
    })
    expect(read('notes')).toBe('mine')
  })
})

test('a template is not judged by the clock', async () => {
  const draft = 'Hi {{name}}, I will write to you by Friday.\n{{signature}}\n'
  for (const now of ['2026-01-01T00:00:00Z', '2026-11-22T00:00:00Z']) {
    const { status } = await replylint(['a.txt', '--as', 'template'], { files: { 'a.txt': draft }, now })
    expect(status).toBe(0)
  }
})
