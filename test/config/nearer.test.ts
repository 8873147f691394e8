import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { failure, load, project, severities } from './project.ts'

test('nearer configurations are merged over the main one, the nearest last', async () => {
  const root = project({
    '.replylintrc.yaml':
      'channel: x\nlanguages: [it]\nrules: { stale-post: error, missing-signature: error }',
    'a/.replylintrc.json': '{ "channel": "trustpilot", "rules": { "stale-post": "warn" } }',
    'a/b/package.json': '{ "replylint": { "rules": { "stale-post": "info" } } }',
  })
  const configuration = await load(root)
  await configuration.prepare(['x.txt', 'a/x.txt', 'a/b/c/x.txt'])
  const summary = (file: string | null) => {
    const { channel, languages, rules } = configuration.settingsFor(file)
    return [channel, languages.join(), rules['stale-post']?.severity, rules['missing-signature']?.severity]
  }
  expect(summary(null)).toEqual(['x', 'it', 'error', 'error'])
  expect(summary('x.txt')).toEqual(['x', 'it', 'error', 'error'])
  expect(summary('a/x.txt')).toEqual(['trustpilot', 'it', 'warn', 'error'])
  expect(summary('a/b/c/x.txt')).toEqual(['trustpilot', 'it', 'info', 'error'])
})

test('one that says nothing of presets leaves the severities of the main one alone', async () => {
  const root = project({ '.replylintrc.yaml': 'extends: strict', 'a/.replylintrc.yaml': 'channel: x' })
  const configuration = await load(root)
  await configuration.prepare(['a/x.txt'])
  expect(severities(configuration, 'a/x.txt')['missing-signature']).toBe('error')
})

test('one may extend a preset and a file of data', async () => {
  const root = project({
    'shared.yaml': 'channel: shared',
    'a/.replylintrc.yaml': 'extends: [strict, ../shared.yaml]',
  })
  const configuration = await load(root)
  await configuration.prepare(['a/x.txt'])
  expect(severities(configuration, 'a/x.txt')['missing-signature']).toBe('error')
  expect(configuration.settingsFor('a/x.txt').channel).toBe('shared')
})

test('its overrides and ignores are relative to its own folder', async () => {
  const root = project({
    'a/.replylintrc.yaml': "overrides: [{ files: ['b/*'], as: template }]\nignores: [c/*]",
  })
  const configuration = await load(root)
  await configuration.prepare(['a/b/x.txt', 'b/x.txt'])
  expect(configuration.settingsFor('a/b/x.txt').as).toBe('template')
  expect(configuration.settingsFor('b/x.txt').as).toBeNull()
  expect([configuration.isIgnored('a/c/x.txt'), configuration.isIgnored('c/x.txt')]).toEqual([true, false])
})

test('a file beside the working directory has its own nearer ones, up to their common folder', async () => {
  const root = project({
    '.replylintrc.yaml': 'channel: x',
    'here/.replylintrc.yaml': 'as: reply',
    'there/.replylintrc.yaml': 'as: template',
  })
  const configuration = await load(`${root}/here`)
  await configuration.prepare(['../there/x.txt'])
  // The working directory's own configuration is the nearest from there, so that of the root does not count.
  const { channel, as } = configuration.settingsFor('../there/x.txt')
  expect([channel, as]).toEqual([null, 'template'])
})

test('a file of another repository is not looked for above its root', async () => {
  const outside = project({ '.replylintrc.yaml': 'channel: outside', 'inner/.git': '', 'inner/a/': '' })
  const configuration = await load(project({}))
  await configuration.prepare([`${outside}/inner/a/x.txt`])
  expect(configuration.settingsFor(`${outside}/inner/a/x.txt`).channel).toBeNull()
})

test('to ask about a file that was not prepared is a bug, if there is something to prepare', async () => {
  const configuration = await load(project({ 'a/.replylintrc.yaml': 'channel: x' }))
  expect(() => configuration.settingsFor('a/x.txt')).toThrow(/prepare/)
  expect(configuration.settingsFor('b/x.txt').channel).toBeNull()
})

test('a wrong one is an error of prepare, by its name', async () => {
  const configuration = await load(project({ 'a/.replylintrc.yaml': 'rules: { stale-pots: off }' }))
  expect(await failure(configuration.prepare(['a/x.txt']))).toBe(
    'a/.replylintrc.yaml:1:10: rules.stale-pots is no rule; did you mean "stale-post"?',
  )
})

describe('linting a file never runs code that lies beside it', () => {
  const code = (root: string) => `require('node:fs').writeFileSync(${JSON.stringify(`${root}/ran`)}, '')`

  test('configurations that are code are not looked for', async () => {
    const root = project({})
    for (const [name, text] of [
      ['js', code(root)],
      ['ts', code(root)],
    ] as const) {
      const { mkdirSync, writeFileSync } = await import('node:fs')
      mkdirSync(`${root}/${name}`)
      writeFileSync(`${root}/${name}/replylint.config.${name}`, `${text}\nmodule.exports = { channel: 'x' }`)
    }
    const configuration = await load(root)
    await configuration.prepare(['js/x.txt', 'ts/x.txt'])
    expect(configuration.settingsFor('js/x.txt').channel).toBeNull()
    expect(configuration.settingsFor('ts/x.txt').channel).toBeNull()
    expect(existsSync(`${root}/ran`)).toBe(false)
  })

  test.each([
    ['plugins: [./evil.js]', 'a/.replylintrc.yaml:1:1: plugins would run code'],
    ['extends: ./evil.js', 'a/.replylintrc.yaml:1:10: extends would run code'],
    ['extends: [strict, evil]', 'a/.replylintrc.yaml:1:19: extends[1] would run code'],
    ['extends: ./base.yaml', 'a/base.yaml:1:1: plugins would run code'],
  ])('%s is refused', async (yaml, start) => {
    const root = project({ 'a/.replylintrc.yaml': yaml, 'a/base.yaml': 'plugins: [./evil.js]' })
    const { mkdirSync, writeFileSync } = await import('node:fs')
    mkdirSync(`${root}/node_modules/evil`, { recursive: true })
    writeFileSync(`${root}/node_modules/evil/index.js`, code(root))
    writeFileSync(`${root}/a/evil.js`, code(root))
    expect(await failure((await load(root)).prepare(['a/x.txt']))).toContain(start)
    expect(existsSync(`${root}/ran`)).toBe(false)
  })
})
