import { expect, test, vi } from 'vitest'
import { load, project } from './project.ts'

const FILES = {
  '.replylintrc.yaml':
    'extends: strict\noverrides: [{ files: [a/*], channel: x }]\nrules: { stale-post: [warn, { maxAge: 3d }] }',
  'near/.replylintrc.yaml': 'channel: near',
}

test('a run with a known configuration reads, parses and validates none', async () => {
  const root = project(FILES)
  const answers = async (loaded: typeof load, cache: string | null) => {
    const configuration = await loaded(root, { cache })
    await configuration.prepare(['near/a.txt'])
    return [configuration.settingsFor('near/a.txt'), configuration.settingsFor('a/a.txt')]
  }
  const cold = await answers(load, `${root}/cache`)

  vi.resetModules()
  for (const module of ['yaml', 'zod', 'cosmiconfig', '../../src/config/chain.ts']) {
    vi.doMock(module, () => {
      throw new Error(`${module} was loaded`)
    })
  }
  // The helpers themselves need nothing of these but the types.
  const { load: warmLoad } = await import('./project.ts')
  expect(await answers(warmLoad, `${root}/cache`)).toEqual(cold)
  await expect(answers(warmLoad, null)).rejects.toThrow(/was loaded|error when mocking/)
})
