import { expect, test } from 'vitest'
import { load, loadYaml, project, severities } from './project.ts'

const YAML = `
  rules: { stale-post: [warn, { maxAge: 3d }], missing-signature: off }
  overrides: [{ files: [b.txt], rules: { stale-post: off } }]
`

test.each<[string, string, object]>([
  ['stale-post: info', 'info', { maxAge: '3d', warnAfter: '48h' }],
  ['  stale-post:   info ', 'info', { maxAge: '3d', warnAfter: '48h' }],
  ['"stale-post": "info"', 'info', { maxAge: '3d', warnAfter: '48h' }],
  ['stale-post: [error, { warnAfter: 1h }]', 'error', { maxAge: '3d', warnAfter: '1h' }],
  ['stale-post: [error]', 'error', { maxAge: '3d', warnAfter: '48h' }],
])(
  '--rule %j wins over overrides, and keeps the options that it does not name',
  async (flag, severity, options) => {
    const configuration = await loadYaml(YAML, { ruleOverrides: [flag] })
    for (const file of ['a.txt', 'b.txt']) {
      expect(configuration.settingsFor(file).rules['stale-post']).toEqual({ severity, options })
    }
  },
)

test('several --rule, one flag with two rules, the last of two for one rule', async () => {
  const ruleOverrides = [
    'stale-post: off, second-reader: error',
    'missing-signature: info',
    'stale-post: error',
  ]
  expect(severities(await load(project({}), { ruleOverrides }))).toEqual({
    'stale-post': 'error',
    'missing-signature': 'info',
    'competent-office': 'info',
    'second-reader': 'error',
  })
})

test('--only runs what it names, also what is off, and nothing else', async () => {
  const configuration = await loadYaml(YAML, { only: ['stale-post', 'missing-signature', 'second-reader'] })
  expect(severities(configuration, 'a.txt')).toEqual({
    'stale-post': 'warn',
    'missing-signature': 'warn',
    'competent-office': 'off',
    'second-reader': 'warn',
  })
  // Off in the override: then the rule's own severity.
  expect(severities(configuration, 'b.txt')['stale-post']).toBe('error')
})

test('--only takes the severity of --rule', async () => {
  const configuration = await load(project({}), { only: ['stale-post'], ruleOverrides: ['stale-post: info'] })
  expect(severities(configuration)).toMatchObject({ 'stale-post': 'info', 'missing-signature': 'off' })
})
