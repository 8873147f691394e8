import { expect, test } from 'vitest'
import { PRESETS } from '../../src/config/presets.ts'
import { load, loadYaml, project, severities } from './project.ts'

const RECOMMENDED = {
  'stale-post': 'error',
  'missing-signature': 'warn',
  'competent-office': 'info',
  'second-reader': 'off',
}

const EXPECTED = {
  recommended: RECOMMENDED,
  strict: { ...RECOMMENDED, 'missing-signature': 'error', 'competent-office': 'warn' },
  all: { ...RECOMMENDED, 'second-reader': 'warn' },
}

test.each(PRESETS)('%s', async (preset) => {
  expect(severities(await loadYaml(`extends: ${preset}`))).toEqual(EXPECTED[preset])
})

test('recommended without a configuration, and without extends', async () => {
  expect(severities(await load(project({})))).toEqual(RECOMMENDED)
  expect(severities(await loadYaml('languages: [it]'))).toEqual(RECOMMENDED)
})

test('a list of presets: the later over the earlier', async () => {
  expect(severities(await loadYaml('extends: [all, strict]'))).toEqual(EXPECTED.strict)
  expect(severities(await loadYaml('extends: [strict, all]'))).toEqual(EXPECTED.all)
})
