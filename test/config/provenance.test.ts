import { expect, test } from 'vitest'
import { load, project } from './project.ts'

const FILES = {
  'base.yaml': 'brand:\n  handles: ["@acme"]\n  signature: { style: caret, where: every }',
  '.replylintrc.yaml': [
    'extends: [strict, ./base.yaml]',
    'languages: [it]',
    'brand:',
    '  signature: { where: last }',
    'rules:',
    '  stale-post: [error, { maxAge: 3d }]',
    'phrases:',
    '  boilerplate:',
    '    add: [distinti saluti]',
    'overrides:',
    '  - files: [x]',
    '  - files: [a/**]',
    '    channel: trustpilot',
    '    rules:',
    '      stale-post: warn',
    '    phrases: { boilerplate: { add: [cordialmente] } }',
  ].join('\n'),
  'a/.replylintrc.yaml': '# nearer\nas: template',
}

test('each value names the place that it comes from', async () => {
  const configuration = await load(project(FILES), {
    ruleOverrides: ['competent-office: off'],
    only: ['stale-post', 'competent-office'],
  })
  await configuration.prepare(['a/x.txt'])
  const rows = configuration.provenanceFor('a/x.txt').map(({ path, value, from }) => [path, value, from])
  expect(rows).toEqual([
    ['languages', ['it'], '.replylintrc.yaml:2'],
    ['channel', 'trustpilot', 'override 2 of .replylintrc.yaml:13'],
    ['as', 'template', 'a/.replylintrc.yaml:2'],
    ['brand.handles', ['@acme'], 'base.yaml:2'],
    ['brand.signature.style', 'caret', 'base.yaml:3'],
    ['brand.signature.where', 'last', '.replylintrc.yaml:4'],
    ['rules.stale-post', 'warn', '--only'],
    ['rules.stale-post.warnAfter', '48h', 'default'],
    ['rules.stale-post.maxAge', '3d', '.replylintrc.yaml:6'],
    ['rules.missing-signature', 'off', '--only'],
    ['rules.missing-signature.where', 'every', 'default'],
    ['rules.missing-signature.style', null, 'default'],
    ['rules.competent-office', 'info', '--only'],
    ['rules.second-reader', 'off', '--only'],
    [
      'phrases.boilerplate.add',
      ['distinti saluti', 'cordialmente'],
      '.replylintrc.yaml:9, override 2 of .replylintrc.yaml:16',
    ],
    ['phrases.boilerplate.allow', [], 'default'],
  ])
})

test('presets, flags, code without lines', async () => {
  const root = project({ 'replylint.config.mjs': 'export default { channel: "x" }' })
  const configuration = await load(root, { ruleOverrides: ['stale-post: off'] })
  const from = Object.fromEntries(configuration.provenanceFor(null).map((row) => [row.path, row.from]))
  expect(from).toMatchObject({
    channel: 'replylint.config.mjs',
    as: 'default',
    'rules.stale-post': '--rule',
    'rules.missing-signature': 'preset recommended',
  })
})
