import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LANGUAGES, type Language } from './case/languages.ts'
import type { Settings } from './config/settings.ts'
import { type CompiledPhrases, compilePacks } from './phrases/compile.ts'
import { extendPhrases, needsEngine } from './phrases/extend.ts'
import { createMatcher } from './phrases/match.ts'
import type { RegexEngine } from './phrases/regex.ts'
import { readCompiled } from './phrases/store.ts'
import type { ReadingTools } from './reading/reading.ts'
import { timeSpans } from './reading/times.ts'

/** What of a configuration decides how texts are read. */
type ReadingSettings = Pick<Settings, 'languages' | 'phrases'>

/** Gives each configuration its reading tools: phrases are read from disk and compiled once, and only when needed. */
export interface Toolbox {
  toolsFor(settings: ReadingSettings): Promise<ReadingTools>
  /**
   * Runs a reading, and runs it once more if it wanted the language detector, which takes too long to load for the
   * few texts whose language the function words leave in doubt.
   */
  read<Result>(run: () => Result): Promise<Result>
}

/** The packs as the build wrote them, beside the bundle. From source there are none, and the YAML is compiled. */
const BUILT = new URL('./packs/', import.meta.url)
const SOURCE = new URL('../rules/packs/', import.meta.url)

export async function openToolbox(): Promise<Toolbox> {
  const compiled = existsSync(BUILT) ? readBuilt : await compileSource()
  const plain = cached((language: Language) => createMatcher(compiled(language), timeSpans))
  const toolsOf = new WeakMap<ReadingSettings, ReadingTools>()
  let detector: ((text: string) => Language | null) | null = null
  let detectorWanted = false

  function detect(text: string): Language | null {
    detectorWanted = true
    return detector === null ? null : detector(text)
  }

  async function makeTools({ languages, phrases }: ReadingSettings): Promise<ReadingTools> {
    if (Object.keys(phrases).length === 0) return { languages, matcher: plain, detect }
    const extended = cached((language: Language) => extendPhrases(compiled(language), phrases))
    const engine = await engineFor(phrases)
    return {
      languages,
      matcher: cached((language) => createMatcher(extended(language), timeSpans, engine)),
      detect,
    }
  }

  return {
    async toolsFor(settings) {
      const known = toolsOf.get(settings)
      if (known !== undefined) return known
      const made = await makeTools(settings)
      toolsOf.set(settings, made)
      return made
    },
    async read(run) {
      detectorWanted = false
      const result = run()
      if (!detectorWanted || detector !== null) return result
      const { loadDetector } = await import('./reading/detector.ts')
      detector = await loadDetector()
      return run()
    },
  }
}

/** The names of the families that a team can add to. */
export async function phraseFamilies(): Promise<readonly string[]> {
  const compiled = existsSync(BUILT) ? readBuilt : await compileSource()
  return [...new Set(LANGUAGES.flatMap((language) => compiled(language).families.map(({ name }) => name)))]
}

/** The phrases of a team may be regular expressions, those of the packs are none; only then is an engine loaded. */
async function engineFor(phrases: Settings['phrases']): Promise<RegexEngine | undefined> {
  if (!needsEngine(extendPhrases(empty('en'), phrases))) return undefined
  const { loadRegexEngine } = await import('./phrases/regex.ts')
  return loadRegexEngine()
}

function readBuilt(language: Language): CompiledPhrases {
  const file = fileURLToPath(new URL(`${language}.json`, BUILT))
  return existsSync(file) ? readCompiled(readFileSync(file, 'utf8')) : empty(language)
}

let source: Promise<(language: Language) => CompiledPhrases> | null = null

function compileSource(): Promise<(language: Language) => CompiledPhrases> {
  source ??= loadSource()
  return source
}

async function loadSource(): Promise<(language: Language) => CompiledPhrases> {
  const { loadPacks } = await import('./phrases/load-packs.ts')
  const packs = await loadPacks(fileURLToPath(SOURCE))
  return cached((language) => {
    const own = packs.filter((pack) => pack.language === language)
    return own.length === 0 ? empty(language) : compilePacks(own, language)
  })
}

function empty(language: Language): CompiledPhrases {
  return { language, families: [], phrases: [], pieces: [], vocabularies: [] }
}

function cached<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
