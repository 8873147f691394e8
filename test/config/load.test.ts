import { describe, expect, test } from 'vitest'
import { failure, load, loadYaml, project, RULES, severities } from './project.ts'

describe('where a configuration is found', () => {
  const yaml = 'channel: found'
  const json = '{ "channel": "found" }'

  test.each([
    ['.replylintrc', yaml],
    ['.replylintrc', json],
    ['.replylintrc', '{\n\t"channel": "found"\n}'],
    ['.replylintrc.yaml', yaml],
    ['.replylintrc.yml', yaml],
    ['.replylintrc.json', json],
    ['replylint.config.js', 'module.exports = { channel: "found" }'],
    ['replylint.config.mjs', 'export default { channel: "found" }'],
    ['replylint.config.mjs', 'export default Promise.resolve({ channel: "found" })'],
    ['replylint.config.mjs', 'export const channel = "found"'],
    ['replylint.config.ts', 'const channel: string = "found"\nexport default { channel }'],
    ['replylint.config.mts', 'export default { channel: "found" } satisfies object'],
    ['package.json', '{ "name": "x", "replylint": { "channel": "found" } }'],
  ])('%s: %s', async (name, text) => {
    const root = project({ [name]: text, 'deep/er/': '' })
    for (const cwd of [root, `${root}/deep/er`]) {
      const configuration = await load(cwd)
      expect(configuration.file).toBe(`${root}/${name}`)
      expect(configuration.settingsFor(null).channel).toBe('found')
    }
  })

  test('a file with a byte order mark', async () => {
    const configuration = await load(project({ '.replylintrc.yaml': '\uFEFFchannel: x' }))
    expect(configuration.settingsFor(null).channel).toBe('x')
  })

  test('the nearest alone counts, and in one folder the first of the list', async () => {
    const root = project({
      '.replylintrc.json': '{ "channel": "x" }',
      'a/.replylintrc.yaml': 'as: reply',
      'a/replylint.config.mjs': 'throw new Error("not to be run")',
    })
    const settings = (await load(`${root}/a`)).settingsFor(null)
    expect([settings.channel, settings.as]).toEqual([null, 'reply'])
  })

  test('the search ends at the root of the repository', async () => {
    const root = project({ '.replylintrc.yaml': 'channel: x', 'inner/.git': 'gitdir: elsewhere' })
    expect((await load(`${root}/inner`)).file).toBeNull()
  })

  test.each([
    ['an empty file', { 'a/.replylintrc.yaml': '  \n' }],
    ['a folder with the name of one', { 'a/.replylintrc.yaml/': '' }],
    ['a package that does not mention replylint', { 'a/package.json': '{ "name": "a" }' }],
    [
      'a package that depends on replylint',
      { 'a/package.json': '{ "devDependencies": { "replylint": "1" } }' },
    ],
    ['a broken package', { 'a/package.json': '{ "replylint": ' }],
  ])('%s is passed over', async (_, files) => {
    const root = project({ '.replylintrc.yaml': 'channel: x', ...files })
    expect((await load(`${root}/a`)).settingsFor(null).channel).toBe('x')
  })

  test.each([
    '# nothing yet\n',
    '---\n# rules:\n',
    '{}',
    'rules:\n  # a: off',
    'brand:\n  agents:\nphrases: {x: }\noverrides:',
  ])('%j configures nothing, and is no mistake', async (text) => {
    const configuration = await loadYaml(text)
    expect(configuration.file).toMatch(/\.replylintrc\.yaml$/)
    expect(severities(configuration)['stale-post']).toBe('error')
  })
})

describe('--config and --no-config', () => {
  const files = {
    '.replylintrc.yaml': 'channel: found',
    'other.yaml': 'channel: other',
    'a/.replylintrc.yaml': 'as: template',
  }

  test('--config takes the place of what would be found, also of nearer ones', async () => {
    const configuration = await load(project(files), { configFile: 'other.yaml' })
    await configuration.prepare(['a/x.txt'])
    const { channel, as } = configuration.settingsFor('a/x.txt')
    expect([channel, as]).toEqual(['other', null])
  })

  test('--no-config is the recommended preset and nothing else, but flags still hold', async () => {
    const configuration = await load(project(files), { noConfig: true, ruleOverrides: ['stale-post: info'] })
    await configuration.prepare(['a/x.txt'])
    expect(configuration.file).toBeNull()
    expect(configuration.settingsFor('a/x.txt')).toMatchObject({ channel: null, as: null, brand: {} })
    expect(severities(configuration)).toMatchObject({ 'stale-post': 'info', 'missing-signature': 'warn' })
  })

  test.each([
    ['missing.yaml', 'missing.yaml: cannot be read: there is no such file'],
    ['a', 'a: cannot be read: it is a folder'],
    [
      'notes.toml',
      'notes.toml: is no configuration by its ending; expected YAML, JSON, JavaScript or TypeScript',
    ],
    ['utf16.yaml', 'utf16.yaml: is written in UTF-16; save it as UTF-8'],
    ['package.json', 'package.json: has no key replylint'],
    ['broken.mjs', 'broken.mjs: cannot be loaded: no roster today'],
    ['number.mjs', 'number.mjs: is 7; expected a mapping'],
  ])('%s fails in one line', async (configFile, line) => {
    const root = project({
      ...files,
      'notes.toml': '',
      'utf16.yaml': '',
      'package.json': '{}',
      'broken.mjs': 'throw new Error("no roster today\\nsecond line")',
      'number.mjs': 'export default 7',
    })
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${root}/utf16.yaml`, Buffer.from('\uFEFFchannel: x', 'utf16le'))
    expect(await failure(load(root, { configFile }))).toBe(line)
  })
})

describe('one file after another', () => {
  test('defaults, when nothing is said', async () => {
    expect((await load(project({}))).settingsFor('a.txt')).toEqual({
      rules: Object.fromEntries(
        RULES.map(({ id, recommended, defaults }) => [id, { severity: recommended, options: defaults }]),
      ),
      languages: ['en', 'it', 'es', 'fr', 'de', 'pt'],
      brand: {},
      channel: null,
      as: null,
      library: {},
      phrases: {},
    })
  })

  test('options are merged over the defaults, and a severity alone keeps them', async () => {
    const root = project({
      'base.yaml':
        'rules: { stale-post: [warn, { maxAge: 3d }], missing-signature: [error, { style: caret }] }',
      '.replylintrc.yaml':
        'extends: ./base.yaml\nrules: { stale-post: info, missing-signature: [off, { where: last }] }',
    })
    const { rules } = (await load(root)).settingsFor(null)
    expect(rules['stale-post']).toEqual({ severity: 'info', options: { warnAfter: '48h', maxAge: '3d' } })
    expect(rules['missing-signature']).toEqual({
      severity: 'off',
      options: { where: 'last', style: 'caret' },
    })
  })

  test('overrides: the later over the earlier, key by key, and only for their files', async () => {
    const configuration = await loadYaml(`
      channel: x
      languages: [it]
      brand: { handles: ['@AcmeCare'], signature: { style: caret, level: person }, departments: [Vendite] }
      rules: { stale-post: error }
      overrides:
        - files: ['macros/**']
          as: template
          rules: { stale-post: warn }
          brand: { signature: { by: helpdesk }, departments: [Reclami] }
        - files: ['macros/reviews/**', '*.review.txt']
          channel: trustpilot
          languages: [en]
          rules: { stale-post: off }
    `)
    const summary = (file: string | null) => {
      const { channel, as, languages, rules } = configuration.settingsFor(file)
      return [channel, as, languages.join(), rules['stale-post']?.severity]
    }
    expect(summary('a.txt')).toEqual(['x', null, 'it', 'error'])
    expect(summary(null)).toEqual(['x', null, 'it', 'error'])
    expect(summary('macros/a.txt')).toEqual(['x', 'template', 'it', 'warn'])
    expect(summary('macros/reviews/deep/a.txt')).toEqual(['trustpilot', 'template', 'en', 'off'])
    expect(summary('a/b/c.review.txt')).toEqual(['trustpilot', null, 'en', 'off'])
    expect(configuration.settingsFor('macros/a.txt').brand).toEqual({
      handles: ['@AcmeCare'],
      signature: { style: 'caret', level: 'person', by: 'helpdesk' },
      departments: ['Reclami'],
    })
  })

  test('files are matched from the folder of the configuration, wherever the command runs', async () => {
    const root = project({
      '.replylintrc.yaml': "overrides: [{ files: ['macros/**'], as: template }]",
      'macros/deep/': '',
    })
    const configuration = await load(`${root}/macros/deep`)
    expect(configuration.settingsFor('a.txt').as).toBe('template')
    expect(configuration.settingsFor('../../a.txt').as).toBeNull()
    expect(configuration.settingsFor(`${root}/macros/a.txt`).as).toBe('template')
  })

  test('files with the same settings share one object', async () => {
    const configuration = await loadYaml("overrides: [{ files: ['b/**'], as: template }]")
    expect(configuration.settingsFor('a.txt')).toBe(configuration.settingsFor('c.txt'))
    expect(configuration.settingsFor('a.txt')).not.toBe(configuration.settingsFor('b/a.txt'))
  })

  test('phrases add up', async () => {
    const configuration = await loadYaml(`
      phrases:
        competent-office: { add: [chi di dovere], allow: [il team dedicato] }
      overrides:
        - files: [b.txt]
          phrases: { competent-office: { add: [la direzione preposta, chi di dovere] }, boilerplate: { allow: [cordialmente] } }
    `)
    expect(configuration.settingsFor('a.txt').phrases).toEqual({
      'competent-office': { add: ['chi di dovere'], allow: ['il team dedicato'] },
    })
    expect(configuration.settingsFor('b.txt').phrases).toEqual({
      'competent-office': { add: ['chi di dovere', 'la direzione preposta'], allow: ['il team dedicato'] },
      boilerplate: { add: [], allow: ['cordialmente'] },
    })
  })
})

describe('ignores', () => {
  test.each<[string, string, boolean]>([
    ["['**/drafts/**']", 'a/drafts/b.txt', true],
    ["['**/drafts/**']", 'drafts/b.txt', true],
    ["['**/drafts/**']", 'a/redrafts/b.txt', false],
    ['[drafts]', 'a/drafts/b/c.txt', true],
    ['[drafts/]', 'drafts/c.txt', true],
    ["['*.tmp']", 'a/b.tmp', true],
    ["['./a/*.txt']", 'a/b.txt', true],
    ["['a/*.txt']", 'a/b/c.txt', false],
    ["['a/*.txt']", 'b/a/c.txt', false],
    ["['.hidden/**']", '.hidden/c.txt', true],
    ["['**']", '.hidden/c.txt', true],
    ["['a/**', '!a/keep.txt']", 'a/keep.txt', false],
    ["['a/**', '!a/keep.txt']", 'a/other.txt', true],
    ["['!a/keep.txt', 'a/**']", 'a/keep.txt', true],
    ["['a/**']", '../a/b.txt', false],
  ])('%s, %s: %s', async (ignores, file, expected) => {
    expect((await loadYaml(`ignores: ${ignores}`)).isIgnored(file)).toBe(expected)
  })

  test('nothing is ignored unless said', async () => {
    expect((await load(project({}))).isIgnored('node_modules/a.txt')).toBe(false)
  })
})
