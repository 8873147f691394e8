import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadPacks } from '../src/phrases/load-packs.ts'
import { provePacks } from '../src/phrases/prove.ts'
import { loadRegexEngine } from '../src/phrases/regex.ts'
import { timeSpans } from '../src/reading/times.ts'

const packs = await loadPacks(fileURLToPath(new URL('../rules/packs/', import.meta.url)))

test('every pack judges its own examples as it says', async () => {
  const faults = provePacks(packs, timeSpans, await loadRegexEngine())
  expect(faults.map(({ message, file, position }) => `${file}:${position?.line}: ${message}`)).toEqual([])
})

const families = (language: string) =>
  packs.filter((pack) => pack.language === language).map(({ family }) => family)

test.each(['it', 'es', 'fr', 'de', 'pt'])('what is read in English is read in %s', (language) => {
  expect(families(language)).toEqual(families('en'))
})

test.each(['es', 'fr', 'de', 'pt'])('%s: each family has five examples and five near-misses', (language) => {
  const thin = packs.filter(
    ({ language: own, examples }) =>
      own === language && Math.min(examples.bad.length, examples.ok.length) < 5,
  )
  expect(thin.map(({ family }) => family)).toEqual([])
})
