/**
 * Where configurations are, told with nothing but the file system: most runs have none, or one that is cached,
 * and must not wait for a library to say so.
 */
import { readFileSync, type Stats, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path'

/** The extensions of configurations that are code, and run when they are loaded. */
export const CODE = ['.js', '.mjs', '.ts', '.mts']
/** Those that are data; `.replylintrc` itself has none. */
export const DATA = ['', '.yaml', '.yml', '.json']

/** Looked for in each folder, in this order. */
export const DATA_PLACES = [...DATA.map((extension) => `.replylintrc${extension}`), 'package.json']
export const PLACES = [
  ...DATA.map((extension) => `.replylintrc${extension}`),
  ...CODE.map((extension) => `replylint.config${extension}`),
  'package.json',
]

/** The names in the user's own configuration folder, which cosmiconfig asks last. */
const GLOBAL_PLACES = [...DATA, ...CODE].map((extension) => `config${extension}`)

export function isCode(file: string): boolean {
  return CODE.includes(extname(file))
}

/** Whether a file may be a configuration, by its name. A leading dot begins a name, no extension. */
export function isConfiguration(file: string): boolean {
  return isCode(file) || DATA.includes(extname(file))
}

/** `folder` and those above it, up to and including `last`, or the root of the file system. */
export function* upwards(folder: string, last: string | null): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current
    if (current === last || current === dirname(current)) return
  }
}

/** The nearest folder with a `.git` (in a worktree it is a file), from `folder` upwards. */
export function repositoryRoot(folder: string): string | null {
  for (const current of upwards(folder, null)) {
    if (statOf(join(current, '.git')) !== null) return current
  }
  return null
}

/** Where a search that starts in `folder` ends: the root of the repository, or the home folder. */
export function searchEnd(folder: string): string {
  return repositoryRoot(folder) ?? homedir()
}

/** The configuration that a search from `folder` upwards will find. */
export function nearestConfiguration(folder: string): string | null {
  for (const current of upwards(folder, searchEnd(folder))) {
    const file = configurationIn(current, PLACES)
    if (file !== null) return file
  }
  return configurationIn(globalFolder(), GLOBAL_PLACES)
}

/** The first of `places` in a folder that holds a configuration. */
export function configurationIn(folder: string, places: readonly string[]): string | null {
  return places.map((place) => join(folder, place)).find(holdsConfiguration) ?? null
}

/** An empty file configures nothing, nor does a package that does not mention replylint. */
function holdsConfiguration(file: string): boolean {
  if (!statOf(file)?.isFile()) return false
  try {
    const text = readFileSync(file, 'utf8')
    return basename(file) === 'package.json' ? packageConfigures(text) : text.trim() !== ''
  } catch {
    // It is there and cannot be read: whoever loads it says so.
    return true
  }
}

/** Null for what is not there, and for what lies in a folder that we may not enter: another user's home, say. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

/** Whether a `package.json` has the key `replylint`. */
export function packageConfigures(text: string): boolean {
  // Most packages do not mention it at all.
  if (!text.includes('"replylint"')) return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'replylint')
  } catch {
    return false
  }
}

/** The user's own configuration folder, as cosmiconfig knows it. */
function globalFolder(): string {
  const home = homedir()
  if (process.platform === 'darwin') return join(home, 'Library', 'Preferences', 'replylint')
  if (process.platform === 'win32') {
    return join(process.env.APPDATA || join(home, 'AppData', 'Roaming'), 'replylint', 'Config')
  }
  return join(process.env.XDG_CONFIG_HOME || join(home, '.config'), 'replylint')
}

/** Whether `path` is `folder` or below it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
