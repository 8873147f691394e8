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

test('what is read in English is read in Italian', () => {
  const families = (language: string) =>
    packs.filter((pack) => pack.language === language).map(({ family }) => family)
  expect(families('it')).toEqual(families('en'))
})
