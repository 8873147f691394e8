import { cosmiconfig } from 'cosmiconfig'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { isWithin, nearestConfiguration, PLACES } from '../../src/config/places.ts'
import { load, project } from './project.ts'

afterEach(() => vi.unstubAllEnvs())

const CONTENTS = [
  '',
  '  \n',
  '# a comment',
  '{ "replylint": {} }',
  '{ "name": "x" }',
  '{ "replylint": null }',
  '{',
]

/** What cosmiconfig finds when its loaders load nothing. */
async function foundByCosmiconfig(cwd: string, stopDir: string): Promise<string | null> {
  const found = () => ({})
  const json = (file: string, text: string) => {
    if (!file.endsWith('package.json')) return {}
    try {
      const value = JSON.parse(text)
      return 'replylint' in value ? { replylint: {} } : {}
    } catch {
      return {}
    }
  }
  const loaders = {
    noExt: found,
    '.yaml': found,
    '.yml': found,
    '.json': json,
    '.js': found,
    '.mjs': found,
    '.ts': found,
    '.mts': found,
    '.cjs': found,
  }
  const options = { searchStrategy: 'global', stopDir, searchPlaces: PLACES, loaders } as const
  return (await cosmiconfig('replylint', options).search(cwd))?.filepath ?? null
}

test('the quick look finds what cosmiconfig finds', async () => {
  vi.stubEnv('XDG_CONFIG_HOME', '/nowhere')
  const file = fc.tuple(
    fc.constantFrom('', 'a/', 'a/b/'),
    fc.constantFrom(...PLACES),
    fc.constantFrom(...CONTENTS),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), async (files) => {
      const root = project({
        'a/b/': '',
        ...Object.fromEntries(files.map(([folder, name, text]) => [folder + name, text])),
      })
      const cwd = `${root}/a/b`
      expect(nearestConfiguration(cwd)).toBe(await foundByCosmiconfig(cwd, root))
    }),
    { numRuns: 60 },
  )
})

test("the user's own configuration comes last, and its globs mean the files at hand", async () => {
  const home = project({ 'replylint/config.yaml': 'overrides: [{ files: [m/*], channel: own }]' })
  vi.stubEnv('XDG_CONFIG_HOME', home)
  const root = project({ 'a/': '', 'b/.replylintrc.yaml': 'channel: b' })
  const own = await load(`${root}/a`)
  expect(own.file).toBe(`${home}/replylint/config.yaml`)
  expect(own.settingsFor('m/x.txt').channel).toBe('own')
  expect((await load(`${root}/b`)).settingsFor('m/x.txt').channel).toBe('b')
})

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/', '/a', true],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
  ['/a', '/..b', false],
  ['/', '/..b', true],
])('%s holds %s: %s', (folder, path, expected) => {
  expect(isWithin(folder, path)).toBe(expected)
})
