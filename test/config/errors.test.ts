import { describe, expect, test } from 'vitest'
import { failure, load, loadYaml, project } from './project.ts'

const FAMILIES = ['competent-office', 'boilerplate', 'non-apology']

describe('a wrong configuration is one line with its place', () => {
  test.each([
    ['unknown key', 'rule: {}', '1:1: rule is unknown; did you mean "rules"?'],
    [
      'unknown key in the brand',
      'brand:\n  handle: [x]',
      '2:3: brand.handle is unknown; did you mean "handles"?',
    ],
    [
      'unknown key in an override',
      'overrides:\n  - files: [a]\n    chanel: x',
      '3:5: overrides[0].chanel is unknown; did you mean "channel"?',
    ],
    [
      'no files in an override',
      'overrides:\n  - channel: x',
      '2:5: overrides[0].files is missing; expected a list',
    ],
    [
      'a glob as Windows writes paths',
      "ignores: ['a\\[b\\]', 'macros\\*.txt']",
      '1:21: ignores[1] has a backslash; folders are parted by /',
    ],
    [
      'unknown language',
      'languages: [it, klingon]',
      '1:17: languages[1] is "klingon"; expected en, it, es, fr, de or pt',
    ],
    ['a list at the root', '- rules', '1:1: is a list; expected a mapping'],
    [
      'unknown rule',
      'rules:\n  stale-post: off\n  stale-pots: off',
      '3:3: rules.stale-pots is no rule; did you mean "stale-post"?',
    ],
    [
      'a selector that is none',
      "library:\n  fields: ['$..body', '$.a[b]']",
      "2:23: library.fields[1] is no selector; expected .key, ['key'], [0], [*] or ..key at character 4",
    ],
    [
      'nothing like a rule',
      'rules: { weather: off }',
      '1:10: rules.weather is no rule; `replylint rules` lists all',
    ],
    [
      'a key of every object',
      'rules: { toString: off }',
      '1:10: rules.toString is no rule; `replylint rules` lists all',
    ],
    [
      'unknown severity',
      'rules:\n  stale-post: eror',
      '2:15: rules.stale-post is "eror"; did you mean "error"?',
    ],
    [
      'unknown severity in a list',
      'rules:\n  stale-post: [2, {}]',
      '2:16: rules.stale-post[0] needs a severity, or [severity, options]; a severity is off, info, warn or error',
    ],
    [
      'a YAML 1.1 boolean',
      'rules: { stale-post: false }',
      '1:22: rules.stale-post needs a severity, or [severity, options]; a severity is off, info, warn or error',
    ],
    [
      'an empty list',
      'rules: { stale-post: [] }',
      '1:22: rules.stale-post needs a severity, or [severity, options]',
    ],
    [
      'a third element',
      'rules: { stale-post: [off, {}, {}] }',
      '1:22: rules.stale-post needs a severity, or [severity, options]',
    ],
    [
      'options that are none',
      'rules: { stale-post: [off, 7d] }',
      '1:28: rules.stale-post[1] needs a mapping of options, like { maxAge: 7d }',
    ],
    [
      'unknown option',
      'rules:\n  stale-post:\n    - error\n    - maxage: 3d',
      '4:7: rules.stale-post[1].maxage is unknown; did you mean "maxAge"?',
    ],
    [
      'wrong option',
      'rules:\n  stale-post: [warn, { warnAfter: 1h, maxAge: 7 days }]',
      '2:47: rules.stale-post[1].maxAge needs a duration: a whole number and m, h, d or w, like 90m, 48h, 7d or 2w',
    ],
    [
      'wrong option in an override',
      'overrides:\n  - files: [a]\n    rules:\n      missing-signature: [off, { where: lst }]',
      '4:41: overrides[0].rules.missing-signature[1].where is "lst"; did you mean "last"?',
    ],
    [
      'options for a rule without',
      'rules:\n  competent-office: [warn, { strict: true }]',
      '2:28: rules.competent-office[1] has options, and competent-office takes none',
    ],
    [
      'unknown family',
      'phrases:\n  competent-ofice: { add: [x] }',
      '2:3: phrases.competent-ofice is no family of phrases; did you mean "competent-office"?',
    ],
    [
      'a phrase with a mistake',
      'phrases:\n  boilerplate:\n    add:\n      - cordiali saluti\n      - "la (direzione | capa"',
      '5:13: phrases.boilerplate.add[1] is no phrase: unclosed "("',
    ],
    [
      'a phrase to allow with a mistake',
      'phrases: { boilerplate: { allow: ["a b)"] } }',
      '1:39: phrases.boilerplate.allow[0] is no phrase: ")" closes nothing',
    ],
    ['invalid YAML', 'rules:\n  stale-post: [off', '2:19: '],
    ['a key twice', 'channel: x\nchannel: y', '2:1: the key channel is here twice; keep one'],
    [
      'an unknown time zone',
      'brand: { timeZone: Europe/Rom }',
      '1:20: brand.timeZone is not a time zone; write one like Europe/Rome',
    ],
  ])('%s', async (_, yaml, line) => {
    expect(await failure(loadYaml(yaml, { families: async () => FAMILIES }))).toContain(
      `.replylintrc.yaml:${line}`,
    )
  })

  test.each([
    ['.replylintrc.json', '{\n  "rules": { "stale-pots": "off" }\n}', '2:14: rules.stale-pots is no rule'],
    ['.replylintrc.json', '{ "channel": "x",\n  "channel": "y" }', '2:3: the key channel is here twice'],
    ['.replylintrc.json', '{ "channel": "x", }', '1:17: '],
    [
      'package.json',
      '{\n  "replylint": { "rule": {} }\n}',
      '2:18: replylint.rule is unknown; did you mean "rules"?',
    ],
  ])('%s: %s', async (name, text, line) => {
    expect(await failure(load(project({ [name]: text })))).toContain(`${name}:${line}`)
  })

  test('in a parent folder, by the way to it', async () => {
    const root = project({ '.replylintrc.yaml': 'rule: {}', 'a/': '' })
    expect(await failure(load(`${root}/a`))).toBe(
      '../.replylintrc.yaml:1:1: rule is unknown; did you mean "rules"?',
    )
  })

  test('in code, by the keys alone', async () => {
    const text =
      'export default { overrides: [{ files: ["a"], rules: { "stale-post": ["off", { maxAge: "7 d" }] } }] }'
    expect(await failure(load(project({ 'replylint.config.mjs': text })))).toMatch(
      /^replylint\.config\.mjs: overrides\[0\]\.rules\.stale-post\[1\]\.maxAge needs a duration/,
    )
  })

  test('any family goes where the families are not known', async () => {
    const configuration = await loadYaml('phrases: { anything: { add: [x] } }')
    expect(configuration.settingsFor(null).phrases.anything?.add).toEqual(['x'])
  })
})

describe('flags', () => {
  test.each([
    ['stale-pots: off', `--rule 'stale-pots: off': stale-pots is no rule; did you mean "stale-post"?`],
    ['stale-post: of', `--rule 'stale-post: of': stale-post is "of"; did you mean "off"?`],
    [
      'stale-post: [off, { maxAge: 3 }]',
      `--rule 'stale-post: [off, { maxAge: 3 }]': stale-post[1].maxAge is a number; quote it: "3"`,
    ],
    [
      'stale-post',
      `--rule 'stale-post' is not understood; write 'rule: severity' or 'rule: [severity, { option: value }]'`,
    ],
    ['stale-post:off', `--rule 'stale-post:off' is not understood`],
    ['stale-post: [off', `--rule 'stale-post: [off' is not understood`],
    ['', `--rule '' is not understood`],
  ])('%s', async (flag, line) => {
    expect(await failure(load(project({}), { ruleOverrides: [flag] }))).toContain(line)
  })

  test('--only with an unknown rule', async () => {
    expect(await failure(load(project({}), { only: ['stale-post', 'stale'] }))).toBe(
      '--only: stale is no rule; `replylint rules` lists all',
    )
  })
})
