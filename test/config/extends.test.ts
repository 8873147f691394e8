import { describe, expect, test } from 'vitest'
import { failure, load, project, severities } from './project.ts'

describe('extends', () => {
  test('a chain of files, each from its own folder; the extending one wins', async () => {
    const root = project({
      'shared/base.yaml': 'channel: base\nas: template\nrules: { stale-post: off, missing-signature: off }',
      'shared/team.json':
        '{ "extends": "./base.yaml", "channel": "team", "rules": { "stale-post": "info" } }',
      '.replylintrc.yaml': 'extends: ./shared/team.json\nrules: { competent-office: error }',
    })
    const configuration = await load(root)
    const { channel, as } = configuration.settingsFor(null)
    expect([channel, as]).toEqual(['team', 'template'])
    expect(severities(configuration)).toEqual({
      'stale-post': 'info',
      'missing-signature': 'off',
      'competent-office': 'error',
      'second-reader': 'off',
    })
  })

  test('a preset deep in the chain takes the place of recommended', async () => {
    const root = project({ 'base.yaml': 'extends: strict', '.replylintrc.yaml': 'extends: ./base.yaml' })
    expect(severities(await load(root))['missing-signature']).toBe('error')
  })

  test('the same file twice is no circle', async () => {
    const root = project({
      'base.yaml': 'channel: base',
      'a.yaml': 'extends: ./base.yaml',
      'b.yaml': 'extends: ./base.yaml\nchannel: b',
      '.replylintrc.yaml': 'extends: [./b.yaml, ./a.yaml]',
    })
    expect((await load(root)).settingsFor(null).channel).toBe('base')
  })

  test.each([
    [
      'data',
      { 'index.json': '{ "channel": "pack", "overrides": [{ "files": ["m/*"], "as": "template" }] }' },
    ],
    [
      'code',
      { 'index.mjs': 'export default { channel: "pack", overrides: [{ files: ["m/*"], as: "template" }] }' },
    ],
  ])('a package of %s, whose globs are those of whoever extends it', async (_, files) => {
    const [main = ''] = Object.keys(files)
    const root = project({
      '.replylintrc.yaml': "extends: '@acme/replylint'",
      'node_modules/@acme/replylint/package.json': JSON.stringify({
        name: '@acme/replylint',
        exports: `./${main}`,
      }),
      ...Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`node_modules/@acme/replylint/${name}`, text]),
      ),
    })
    const configuration = await load(root)
    expect(configuration.settingsFor('m/a.txt')).toMatchObject({ channel: 'pack', as: 'template' })
    expect(configuration.settingsFor('a.txt')).toMatchObject({ channel: 'pack', as: null })
  })

  test('from code', async () => {
    const root = project({
      'base.ts': 'export default { channel: "base" as string }',
      'replylint.config.mjs': 'export default { extends: ["strict", "./base.ts"] }',
    })
    const configuration = await load(root)
    expect(configuration.settingsFor(null).channel).toBe('base')
    expect(severities(configuration)['missing-signature']).toBe('error')
  })
})

test.each([
  [
    'extends: ./.replylintrc.yaml',
    {},
    '.replylintrc.yaml:1:10: extends goes in a circle: .replylintrc.yaml → .replylintrc.yaml',
  ],
  [
    'extends: ./a.yaml',
    { 'a.yaml': 'extends: [strict, ./b.yaml]', 'b.yaml': 'channel: x\nextends: ./.replylintrc.yaml' },
    'b.yaml:2:10: extends goes in a circle: .replylintrc.yaml → a.yaml → b.yaml → .replylintrc.yaml',
  ],
  [
    'extends: recomended',
    {},
    '.replylintrc.yaml:1:10: extends is "recomended", neither a preset nor an installed package; did you mean "recommended"?',
  ],
  [
    'extends: acme-rules',
    {},
    '.replylintrc.yaml:1:10: extends is "acme-rules", neither a preset nor an installed package; install it, or write ./ before a file',
  ],
  [
    'extends: ./nowhere.yaml',
    {},
    '.replylintrc.yaml:1:10: extends is "./nowhere.yaml", and there is no such file',
  ],
  [
    'extends: ./a.toml',
    { 'a.toml': '' },
    '.replylintrc.yaml:1:10: extends is "./a.toml", no configuration; expected YAML, JSON, JavaScript or TypeScript',
  ],
])('%s', async (yaml, files, line) => {
  expect(await failure(load(project({ '.replylintrc.yaml': yaml, ...files })))).toBe(line)
})
