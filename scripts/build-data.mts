/**
 * Proves the packs and writes them, compiled, to `dist/packs/<language>.json`. Run after the bundler.
 * Ends with status 1 and one line a fault when a pack does not do what it says.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// tsx loads the sources as CommonJS; importing them from here would lose the place of their lazy imports.
const require = createRequire(import.meta.url)
const { loadPacks }: typeof import('../src/phrases/load-packs.ts') = require('../src/phrases/load-packs.ts')
const { provePacks }: typeof import('../src/phrases/prove.ts') = require('../src/phrases/prove.ts')
const { compilePacks }: typeof import('../src/phrases/compile.ts') = require('../src/phrases/compile.ts')
const { loadRegexEngine }: typeof import('../src/phrases/regex.ts') = require('../src/phrases/regex.ts')
const { timeSpans }: typeof import('../src/reading/times.ts') = require('../src/reading/times.ts')
const { UserError }: typeof import('../src/source/user-error.ts') = require('../src/source/user-error.ts')

const OUTPUT = 'dist/packs'

try {
  const packs = await loadPacks('rules/packs')
  const faults = provePacks(packs, timeSpans, await loadRegexEngine())
  for (const fault of faults) console.error(fault.line)
  if (faults.length > 0) process.exitCode = 1
  mkdirSync(OUTPUT, { recursive: true })
  for (const language of new Set(packs.map((pack) => pack.language))) {
    const own = packs.filter((pack) => pack.language === language)
    writeFileSync(`${OUTPUT}/${language}.json`, JSON.stringify(compilePacks(own, language)))
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.line)
  process.exitCode = 1
}
