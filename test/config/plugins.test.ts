import { describe, expect, test } from 'vitest'
import { pluginRules } from '../../src/config/plugins.ts'
import { UserError } from '../../src/source/user-error.ts'
import { failure, load, project, RULES, severities } from './project.ts'

const RULE = `{
  id: 'acme/emoji', summary: 'Too many emoji', recommended: 'warn', needs: [], appliesTo: ['reply'], why: '',
  defaults: { most: 3 }, options: (z) => z.strictObject({ most: z.int().min(0) }),
  messages: { en: { many: 'too many' } }, *check() {},
}`

describe('plugins', () => {
  test.each([
    ['rules.mjs', `export default ${RULE}`],
    ['rules.mjs', `export default [${RULE}]`],
    ['rules.mjs', `export const rules = [${RULE}]`],
    ['rules.js', `module.exports = { rules: [${RULE}] }`],
    ['rules.ts', `const z: unknown = 1\nexport default { rules: [${RULE.replace('(z)', '(z: any)')}] }`],
  ])('%s: %s', async (name, text) => {
    const root = project({
      [`our/${name}`]: text,
      '.replylintrc.yaml': `plugins: [./our/${name}]\nrules: { acme/emoji: [error, { most: 1 }] }`,
    })
    const configuration = await load(root)
    expect(configuration.rules.map((rule) => rule.id)).toEqual([
      ...RULES.map((rule) => rule.id),
      'acme/emoji',
    ])
    expect(configuration.settingsFor(null).rules['acme/emoji']).toEqual({
      severity: 'error',
      options: { most: 1 },
    })
  })

  test('their rules are part of the presets, and their options are checked', async () => {
    const root = project({
      'a.mjs': `export default ${RULE}`,
      '.replylintrc.yaml': 'extends: strict\nplugins: [./a.mjs]',
    })
    expect(severities(await load(root))['acme/emoji']).toBe('error')
    const wrong = project({
      'a.mjs': `export default ${RULE}`,
      '.replylintrc.yaml': 'plugins: [./a.mjs]\nrules: { acme/emoji: [warn, { mots: 1 }] }',
    })
    expect(await failure(load(wrong))).toMatch(
      /^\.replylintrc\.yaml:2:31: rules.+\[1\]\.mots is unknown; did you mean "most"\?$/,
    )
  })

  test('from a package, and from a file that is extended', async () => {
    const root = project({
      'node_modules/acme-rules/index.mjs': `export default ${RULE}`,
      'node_modules/acme-rules/package.json': '{ "name": "acme-rules", "exports": "./index.mjs" }',
      'shared/base.yaml': 'plugins: [acme-rules, ./other.mjs]',
      'shared/other.mjs': `export default ${RULE.replace('acme/emoji', 'acme/other')}`,
      '.replylintrc.yaml': 'extends: ./shared/base.yaml\nplugins: [acme-rules]',
    })
    expect((await load(root)).rules.map((rule) => rule.id).slice(-2)).toEqual(['acme/emoji', 'acme/other'])
  })

  test('a nearer configuration may set their rules', async () => {
    const root = project({
      'a.mjs': `export default ${RULE}`,
      '.replylintrc.yaml': 'plugins: [./a.mjs]',
      'b/.replylintrc.yaml': 'rules: { acme/emoji: off }',
    })
    const configuration = await load(root)
    await configuration.prepare(['b/x.txt'])
    expect(severities(configuration, 'b/x.txt')['acme/emoji']).toBe('off')
  })

  test.each([
    [
      '[./gone.mjs]',
      {},
      /^\.replylintrc\.yaml:1:11: plugins\[0\] is "\.\/gone\.mjs", and there is no such file$/,
    ],
    ['[./a.mjs]', { 'a.mjs': 'throw new Error("not today")' }, /^a\.mjs: cannot be loaded: not today$/],
    ['[./a.mjs]', { 'a.mjs': 'export default []' }, /^a\.mjs: exports no rule$/],
    ['[gone]', {}, /^\.replylintrc\.yaml:1:11: plugins\[0\] is "gone", no installed package; install it/],
    [
      '[./a.mjs]',
      { 'a.mjs': `export default ${RULE.replace('acme/emoji', 'stale-post')}` },
      /^a\.mjs: rule "stale-post" is already defined by replylint itself$/,
    ],
    [
      '[./a.mjs, ./b.mjs]',
      { 'a.mjs': `export default ${RULE}`, 'b.mjs': `export default ${RULE}` },
      /^b\.mjs: rule "acme\/emoji" is already defined by a\.mjs$/,
    ],
  ])('%s %j', async (plugins, files, line) => {
    expect(await failure(load(project({ '.replylintrc.yaml': `plugins: ${plugins}`, ...files })))).toMatch(
      line,
    )
  })
})

describe('a rule that somebody else wrote', () => {
  const rule = { id: 'our-rule', summary: 'Found.', messages: { en: { found: 'found' } }, *check() {} }

  test('what has an obvious value may be left out', () => {
    expect(pluginRules(rule, 'p')).toEqual([
      { ...rule, why: '', recommended: 'warn', needs: [], appliesTo: ['reply'], defaults: {} },
    ])
  })

  test.each<[object, string]>([
    [{ id: 'Our-Rule' }, 'the id must be'],
    [{ id: 'our_rule' }, 'the id must be'],
    [{ id: 'a/b/c' }, 'the id must be'],
    [{ id: '' }, 'the id must be'],
    [{ check: undefined }, 'needs a function check'],
    [{ summary: '' }, 'needs a summary'],
    [{ messages: undefined }, 'needs messages'],
    [{ messages: { it: { found: 'trovato' } } }, 'needs messages'],
    [{ messages: { en: { found: 1 } } }, 'needs messages'],
    [{ messages: { en: {}, it: 'trovato' } }, 'the messages of each language'],
    [{ recommended: 'fatal' }, 'recommended must be off, info, warn or error'],
    [{ why: 1 }, 'why must be a text'],
    [{ needs: 'thread' }, 'needs must be a list'],
    [{ needs: [1] }, 'needs must be a list'],
    [{ appliesTo: ['draft'] }, 'appliesTo must be a list'],
    [{ defaults: [] }, 'defaults must be an object'],
    [{ options: {} }, 'options must be a function'],
  ])('%j', (change, message) => {
    expect(() => pluginRules({ ...rule, ...change }, 'p')).toThrow(UserError)
    expect(() => pluginRules({ ...rule, ...change }, 'p')).toThrow(message)
  })

  test.each([[null], [undefined], ['rule'], [[[rule]]], [{ rules: {} }], [{ rules: null }], [() => rule]])(
    '%j is none',
    (value) => {
      expect(() => pluginRules(value, 'p')).toThrow(/exports no rule/)
    },
  )

  test.each(['our-rule', 'acme/our-rule', 'a1/b2-c3', 'rule'])('the id %s is fine', (id) => {
    expect(pluginRules({ ...rule, id }, 'p')[0]?.id).toBe(id)
  })
})
