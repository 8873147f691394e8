import { dirname, resolve } from 'node:path'
import type { Rule } from '../engine/rule.ts'
import { UserError } from '../source/user-error.ts'
import type { ConfigurationCache } from './cache.ts'
import type { Chain, Source } from './chain.ts'
import { createConfiguration } from './configuration.ts'
import { checkOnly, ruleFlagsLayer } from './flags.ts'
import { EMPTY_UNIT, type Unit } from './layer.ts'
import type { Families } from './phrases.ts'
import { isConfiguration, isWithin, nearestConfiguration } from './places.ts'
import type { Configuration } from './settings.ts'

export interface LoadOptions {
  /** Where the search starts, and what the names of files are relative to. Absolute. */
  readonly cwd: string
  /** `--config`: this file and no other. */
  readonly configFile?: string | undefined
  /** `--no-config`: the recommended preset and nothing else. */
  readonly noConfig?: boolean | undefined
  /** `--rule`: `stale-post: off`, `stale-post: [warn, { maxAge: 3d }]`. */
  readonly ruleOverrides?: readonly string[] | undefined
  /** `--only`: the ids of the rules to run. */
  readonly only?: readonly string[] | undefined
  readonly builtInRules: readonly Rule[]
  /** Gives the families that phrases can be added to, when a configuration adds some; left out, any name goes. */
  readonly families?: Families | undefined
  /** Where compiled configurations are kept: by default with other tools' caches; null for nowhere. */
  readonly cache?: string | null | undefined
}

/**
 * Loads the configuration that a run starts from. Those nearer to the linted files follow with `prepare`.
 * @throws UserError when a configuration, a plugin or a flag is wrong
 */
export async function loadConfiguration(options: LoadOptions): Promise<Configuration> {
  const { cwd, builtInRules, configFile, noConfig = false, ruleOverrides = [], only = [] } = options
  const cache = lazyCache(options)
  const main = noConfig ? null : await loadMain(options, cache)
  const rules = main?.rules ?? builtInRules
  checkOnly(only, rules)
  // What a nearer configuration may say depends on the plugins, of which the cache knows nothing.
  const nearerCache = rules === builtInRules ? cache : NO_CACHE
  return createConfiguration({
    cwd,
    file: main?.file ?? null,
    rules,
    main: main?.unit ?? EMPTY_UNIT,
    flags: await ruleFlagsLayer(ruleOverrides, rules),
    only,
    loadNearer:
      noConfig || configFile !== undefined ? null : (file) => loadNearer(file, options, rules, nearerCache),
  })
}

interface Main {
  readonly file: string
  readonly unit: Unit
  readonly rules: readonly Rule[]
}

async function loadMain(options: LoadOptions, openCache: OpenCache): Promise<Main | null> {
  const { cwd, configFile, builtInRules } = options
  const file = configFile === undefined ? nearestConfiguration(cwd) : resolve(cwd, configFile)
  if (file === null) return null
  if (!isConfiguration(file)) {
    throw new UserError(
      'is no configuration by its ending; expected YAML, JSON, JavaScript or TypeScript',
      configFile,
    )
  }
  const cache = await openCache()
  const cached = cache?.get(file)
  if (cached) return { file, unit: cached, rules: builtInRules }

  const { readChain } = await import('./chain.ts')
  const chain =
    configFile === undefined ? await searchChain(options) : await readChain(file, { cwd, trust: 'code' })
  const { loadPlugins } = await import('./plugins.ts')
  const rules = await loadPlugins(chain, cwd, builtInRules)
  return { file, unit: await compileChain(file, chain, options, rules, cache), rules }
}

async function searchChain({ cwd }: LoadOptions): Promise<Chain> {
  const { searchConfiguration } = await import('./search.ts')
  const { readChain } = await import('./chain.ts')
  const found = await searchConfiguration(cwd)
  if (found === null) return []
  // The user's own configuration lies elsewhere, and its globs can only mean the files at hand.
  const folder = isWithin(dirname(found.file), cwd) ? dirname(found.file) : cwd
  return readChain(found.file, { cwd, trust: 'code', folder, raw: found.raw })
}

async function loadNearer(
  file: string,
  options: LoadOptions,
  rules: readonly Rule[],
  openCache: OpenCache,
): Promise<Unit> {
  const cache = await openCache()
  const cached = cache?.get(file)
  if (cached) return cached
  const { readChain } = await import('./chain.ts')
  return compileChain(file, await readChain(file, { cwd: options.cwd, trust: 'data' }), options, rules, cache)
}

async function compileChain(
  file: string,
  chain: Chain,
  { families }: LoadOptions,
  rules: readonly Rule[],
  cache: ConfigurationCache | null,
): Promise<Unit> {
  const { compile } = await import('./compile.ts')
  const unit = await compile(chain, rules, families ?? null)
  const texts = chain.filter((link): link is Source => typeof link !== 'string').map(textOf)
  if (texts.every((text) => text !== null)) cache?.put(file, { unit, texts: Object.fromEntries(texts) })
  return unit
}

/** What the cache compares; null where the text does not tell all, since it is code, or runs some, or may move. */
function textOf({ file, raw, config, isPackage }: Source): readonly [file: string, text: string] | null {
  if (raw.document === null || (config.plugins?.length ?? 0) > 0 || isPackage) return null
  return [file, raw.document.text]
}

type OpenCache = () => Promise<ConfigurationCache | null>

const NO_CACHE: OpenCache = async () => null

/** Opens the cache when there is a configuration to look up, once. */
function lazyCache({ cwd, cache, builtInRules }: LoadOptions): OpenCache {
  if (cache === null) return NO_CACHE
  let opened: ConfigurationCache | null = null
  return async () => {
    if (opened !== null) return opened
    const { cacheFolder, createCache } = await import('./cache.ts')
    const rules = builtInRules.map(({ id, defaults }) => [id, defaults])
    opened = createCache(cache ?? cacheFolder(cwd), JSON.stringify([cwd, rules]))
    return opened
  }
}
