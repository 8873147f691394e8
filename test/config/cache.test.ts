import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cacheFolder } from '../../src/config/cache.ts'
import { failure, load, project, RULES } from './project.ts'

const FILES = {
  'base.yaml': 'extends: strict\nlanguages: [it]',
  '.replylintrc.yaml': [
    'extends: ./base.yaml',
    'brand: { handles: ["@acme"] }',
    'rules: { stale-post: [warn, { maxAge: 3d }] }',
    'phrases: { boilerplate: { add: [cordiali saluti] } }',
    'overrides: [{ files: [macros/*], as: template, rules: { stale-post: off } }]',
    'ignores: [drafts]',
  ].join('\n'),
  'near/.replylintrc.yaml': 'channel: near',
}

const ASKED = [null, 'a.txt', 'macros/a.txt', 'near/a.txt', 'drafts/a.txt']

async function answers(root: string, cache: string | null): Promise<unknown> {
  const configuration = await load(root, { cache })
  await configuration.prepare(ASKED.filter((file) => file !== null))
  return ASKED.map((file) => ({
    settings: configuration.settingsFor(file),
    provenance: configuration.provenanceFor(file),
    ignored: file !== null && configuration.isIgnored(file),
  }))
}

const entries = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`)

test('the answers are the same without a cache, when it is filled and when it is used', async () => {
  const root = project(FILES)
  const cache = `${root}/cache`
  const plain = await answers(root, null)
  expect(await answers(root, cache)).toEqual(plain)
  expect(entries(cache)).toHaveLength(2)
  expect(await answers(root, cache)).toEqual(plain)
})

test.each(['.replylintrc.yaml', 'base.yaml', 'near/.replylintrc.yaml'])(
  'a change of %s is seen',
  async (file) => {
    const root = project(FILES)
    const cache = `${root}/cache`
    await answers(root, cache)
    const text = readFileSync(`${root}/${file}`, 'utf8')
    writeFileSync(`${root}/${file}`, `${text}\nas: reply`)
    const changed = await answers(root, cache)
    expect(changed).toEqual(await answers(root, null))
    expect(JSON.stringify(changed)).toContain('"as":"reply"')
  },
)

test('so is a base that is gone', async () => {
  const root = project(FILES)
  await answers(root, `${root}/cache`)
  rmSync(`${root}/base.yaml`)
  expect(await failure(load(root, { cache: `${root}/cache` }))).toBe(
    '.replylintrc.yaml:1:10: extends is "./base.yaml", and there is no such file',
  )
})

test('other rules or another working directory do not share an entry', async () => {
  const root = project({ ...FILES, 'macros/': '' })
  const cache = `${root}/cache`
  const options = { cache, configFile: `${root}/.replylintrc.yaml` }
  await load(root, options)
  await load(root, { ...options, builtInRules: RULES.slice(0, 2) })
  await load(`${root}/macros`, options)
  expect(entries(cache)).toHaveLength(3)
  expect(await failure(load(root, { ...options, builtInRules: RULES.slice(1) }))).toContain('no rule')
})

describe('a cache that is not whole is as good as none', () => {
  test.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut short', (text) => text.slice(0, -20)],
    ['no JSON', () => 'nonsense\n{'],
    ['other JSON', () => '{}'],
    ['changed in one letter', (text) => text.replace('"warn"', '"info"')],
    ['a hash alone', (text) => text.slice(0, text.indexOf('\n') + 1)],
  ])('%s', async (_, damage) => {
    const root = project(FILES)
    const cache = `${root}/cache`
    const plain = await answers(root, cache)
    for (const entry of entries(cache)) writeFileSync(entry, damage(readFileSync(entry, 'utf8')))
    expect(await answers(root, cache)).toEqual(plain)
    // And it is mended.
    for (const entry of entries(cache)) expect(readFileSync(entry, 'utf8')).toMatch(/^[0-9a-f]{64}\n\{.+\}$/)
  })

  test('an entry that is a folder, a cache that is a file', async () => {
    const root = project({ ...FILES, file: '' })
    const cache = `${root}/cache`
    const plain = await answers(root, cache)
    for (const entry of entries(cache)) {
      rmSync(entry)
      mkdirSync(entry)
    }
    expect(await answers(root, cache)).toEqual(plain)
    expect(await answers(root, `${root}/file`)).toEqual(plain)
  })

  test('nothing half-written is left behind', async () => {
    const root = project(FILES)
    await answers(root, `${root}/cache`)
    expect(readdirSync(`${root}/cache`).every((name) => name.endsWith('.json'))).toBe(true)
  })
})

describe('what is not kept', () => {
  test.each([
    ['code', { 'replylint.config.mjs': 'export default { channel: "x" }' }],
    ['data that extends code', { '.replylintrc.yaml': 'extends: ./a.mjs', 'a.mjs': 'export default {}' }],
    [
      'plugins',
      {
        '.replylintrc.yaml': 'plugins: [./a.mjs]',
        'a.mjs': 'export default { id: "a", summary: "A", messages: { en: {} }, *check() {} }',
      },
    ],
    [
      'packages',
      {
        '.replylintrc.yaml': 'extends: pack',
        'node_modules/pack/package.json': '{ "name": "pack", "main": "index.json" }',
        'node_modules/pack/index.json': '{}',
      },
    ],
  ])('%s', async (_, files) => {
    const root = project(files)
    await load(root, { cache: `${root}/cache` })
    expect(existsSync(`${root}/cache`)).toBe(false)
  })

  test('a wrong configuration, which is wrong again', async () => {
    const root = project({ '.replylintrc.yaml': 'rule: {}' })
    const cache = `${root}/cache`
    expect(await failure(load(root, { cache }))).toBe(await failure(load(root, { cache })))
    expect(existsSync(cache)).toBe(false)
  })
})

describe('the folder', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('with the other caches of the repository', () => {
    const root = project({ 'node_modules/': '', 'a/b/': '' })
    expect(cacheFolder(`${root}/a/b`)).toBe(`${root}/node_modules/.cache/replylint`)
  })

  test("else the user's own", () => {
    const root = project({ 'a/node_modules': 'no folder' })
    vi.stubEnv('XDG_CACHE_HOME', '/home/amanda/.caches')
    expect(cacheFolder(root)).toBe('/home/amanda/.caches/replylint')
    vi.stubEnv('XDG_CACHE_HOME', 'relative')
    vi.stubEnv('HOME', '/home/amanda')
    expect(cacheFolder(root)).toBe('/home/amanda/.cache/replylint')
  })

  test('nobody else can write to it or read it', async () => {
    const root = project(FILES)
    await load(root, { cache: `${root}/cache` })
    expect(statSync(`${root}/cache`).mode & 0o077).toBe(0)
  })

  test('is used by default', async () => {
    const root = project({ ...FILES, 'node_modules/': '' })
    await load(root, { cache: undefined })
    expect(entries(`${root}/node_modules/.cache/replylint`)).toHaveLength(1)
  })
})
