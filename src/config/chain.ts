import { dirname, isAbsolute } from 'node:path'
import { didYouMean } from '../source/did-you-mean.ts'
import type { Path } from '../source/document.ts'
import { type Blame, check, createBlame } from './blame.ts'
import { isCode, isConfiguration, statOf } from './places.ts'
import { isPreset, PRESETS, type PresetName } from './presets.ts'
import { labelOf, type Raw, readRaw } from './read.ts'
import type { ConfigurationFile } from './schema.ts'

/** A configuration file of the right shape; rules, options and phrases are still unchecked. */
export interface Source {
  readonly file: string
  readonly label: string
  /** What its globs are relative to. */
  readonly folder: string
  readonly isPackage: boolean
  readonly raw: Raw
  readonly config: ConfigurationFile
  readonly blame: Blame
}

/** What one configuration builds on, lowest precedence first, itself last. */
export type Chain = readonly (PresetName | Source)[]

/** Linting a file must never run code that lies beside it: nearer configurations are taken as data only. */
export type Trust = 'code' | 'data'

const UNTRUSTED =
  'would run code, which only the configuration of the working directory or of --config may; ' +
  'linting a file never runs code that lies beside it'

export interface ChainOptions {
  /** What the names of files in messages are relative to. */
  readonly cwd: string
  readonly trust: Trust
  /** What the globs of the file are relative to; default: its own folder. */
  readonly folder?: string
  /** What the file holds, if it was read before. */
  readonly raw?: Raw
}

/**
 * Reads a configuration file and all that it extends.
 * @throws UserError when one of them cannot be read, has the wrong shape, or extends itself
 */
export async function readChain(main: string, { cwd, trust, folder, raw }: ChainOptions): Promise<Chain> {
  return follow(main, { folder: folder ?? dirname(main), isPackage: false }, [])

  async function follow(file: string, home: Home, above: readonly string[]): Promise<Chain> {
    const label = labelOf(cwd, file)
    const known = above.length === 0 ? raw : undefined
    const source = await toSource(file, label, home, known ?? (await readRaw(file, label)))
    const { config, blame } = source
    if (trust === 'data' && config.plugins?.length) {
      throw blame.about({ path: ['plugins'], what: 'key', message: UNTRUSTED })
    }
    const links: (PresetName | Source)[] = []
    for (const { name, path } of namesIn(config)) {
      if (isPreset(name)) links.push(name)
      else links.push(...(await followName(name, path, source, [...above, file])))
    }
    return [...links, source]
  }

  async function followName(
    name: string,
    path: Path,
    source: Source,
    above: readonly string[],
  ): Promise<Chain> {
    const wrong = (message: string) => source.blame.about({ path, what: 'value', message })
    const isFile = isFileName(name)
    if (trust === 'data' && (!isFile || isCode(name))) throw wrong(UNTRUSTED)
    const { locateModule } = await import('./import-module.ts')
    const file = await locateModule(name, source.file)
    if (file === null) throw wrong(unknownBase(name))
    if (statOf(file) === null) throw wrong(`is "${name}", and there is no such file`)
    if (!isConfiguration(file)) {
      throw wrong(`is "${name}", no configuration; expected YAML, JSON, JavaScript or TypeScript`)
    }
    if (above.includes(file)) {
      const circle = [...above, file].map((each) => labelOf(cwd, each)).join(' → ')
      throw wrong(`goes in a circle: ${circle}`)
    }
    // The drafts that a package speaks of are those of whoever extends it.
    const home =
      isFile && !source.isPackage
        ? { folder: dirname(file), isPackage: false }
        : { folder: source.folder, isPackage: true }
    return follow(file, home, above)
  }
}

interface Home {
  readonly folder: string
  readonly isPackage: boolean
}

async function toSource(file: string, label: string, home: Home, raw: Raw): Promise<Source> {
  const blame = createBlame(raw, label)
  const { configurationSchema } = await import('./schema.ts')
  const config = check(configurationSchema, withoutEmpty(raw.value), [], blame)
  return { file, label, ...home, raw, config, blame }
}

/**
 * Leaves out keys with nothing behind them, as when all lines below are commented out. Rules are left alone: an
 * option may well be null, and a rule without a severity is a mistake.
 */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(
    entries.map(([key, member]) => [key, key === 'rules' ? member : withoutEmpty(member)]),
  )
}

interface Name {
  readonly name: string
  readonly path: Path
}

function namesIn({ extends: base = [] }: ConfigurationFile): readonly Name[] {
  return typeof base === 'string'
    ? [{ name: base, path: ['extends'] }]
    : base.map((name, index) => ({ name, path: ['extends', index] }))
}

function unknownBase(name: string): string {
  const preset = didYouMean(name, PRESETS)
  const hint = preset === null ? 'install it, or write ./ before a file' : `did you mean "${preset}"?`
  return `is "${name}", neither a preset nor an installed package; ${hint}`
}

function isFileName(name: string): boolean {
  return /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
}
