/**
 * Proves the packs and writes them, compiled, to `dist/packs/<language>.json`. Run after the bundler.
 * Ends with status 1 and one line a fault when a pack does not do what it says.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { compilePacks } from '../src/phrases/compile.ts'
import { loadPacks } from '../src/phrases/load-packs.ts'
import { provePacks } from '../src/phrases/prove.ts'
import { loadRegexEngine } from '../src/phrases/regex.ts'
import { writeCompiled } from '../src/phrases/store.ts'
import { timeSpans } from '../src/reading/times.ts'
import { UserError } from '../src/source/user-error.ts'

const OUTPUT = 'dist/packs'

try {
  const packs = await loadPacks('rules/packs')
  const faults = provePacks(packs, timeSpans, await loadRegexEngine())
  for (const fault of faults) console.error(fault.line)
  if (faults.length > 0) process.exitCode = 1
  mkdirSync(OUTPUT, { recursive: true })
  for (const language of new Set(packs.map((pack) => pack.language))) {
    const own = packs.filter((pack) => pack.language === language)
    writeFileSync(`${OUTPUT}/${language}.json`, writeCompiled(compilePacks(own, language)))
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.line)
  process.exitCode = 1
}
