/**
 * Keeps compiled configurations, so that a run with a known one loads neither a YAML parser nor a validator.
 * Nothing depends on it: an entry that cannot be read, or is not whole, is as good as none.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { VERSION } from '../version.ts'
import type { Unit } from './layer.ts'
import { repositoryRoot, statOf } from './places.ts'
import { readText } from './read.ts'

/** A compiled configuration and the texts that it was made from, by absolute path. */
export interface Entry {
  readonly unit: Unit
  readonly texts: Readonly<Record<string, string>>
}

export interface ConfigurationCache {
  /** The entry for a configuration file, if all that it was made from is unchanged. */
  get(file: string): Unit | null
  put(file: string, entry: Entry): void
}

interface Stored {
  readonly unit: Unit
  /** Absolute path → hash of the text. */
  readonly files: Readonly<Record<string, string>>
}

/**
 * @param folder where entries are kept, see `cacheFolder`
 * @param context everything besides the files that decides what a configuration means; the tool's version is
 * added to it
 */
export function createCache(folder: string, context: string): ConfigurationCache {
  const place = (file: string) => join(folder, `config-${hash(`${VERSION}\0${context}\0${file}`)}.json`)
  return {
    get(file) {
      const stored = readStored(place(file))
      return stored !== null && isCurrent(stored.files) ? stored.unit : null
    },
    put(file, { unit, texts }) {
      // Hashed as they were read: a file that has changed since then must not pass for the one compiled.
      const hashes = Object.entries(texts).map(([path, text]) => [path, hash(text)] as const)
      try {
        writeAtomically(folder, place(file), seal({ unit, files: Object.fromEntries(hashes) }))
      } catch {
        // A folder that cannot be written to makes the next run slower, nothing else.
      }
    },
  }
}

/**
 * The folder for entries: with the repository's other caches where it has a `node_modules`, else in the user's
 * own cache folder. Never a temporary folder that others can write to.
 */
export function cacheFolder(cwd: string): string {
  const root = repositoryRoot(cwd)
  if (root !== null && statOf(join(root, 'node_modules'))?.isDirectory()) {
    return join(root, 'node_modules', '.cache', 'replylint')
  }
  const named = process.env.XDG_CACHE_HOME
  // The specification of these folders says to ignore a relative one.
  return join(named && isAbsolute(named) ? named : join(homedir(), '.cache'), 'replylint')
}

/** The first line is a hash of the second, so that half an entry is not taken for a whole one. */
function seal(stored: Stored): string {
  const body = JSON.stringify(stored)
  return `${hash(body)}\n${body}`
}

function readStored(path: string): Stored | null {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    // Safe: only `seal` writes such files, and the hash says that this one is as it was written.
    return text.slice(0, end) === hash(body) ? (JSON.parse(body) as Stored) : null
  } catch {
    return null
  }
}

function isCurrent(files: Stored['files']): boolean {
  try {
    return Object.entries(files).every(([path, expected]) => hash(readText(path, path)) === expected)
  } catch {
    return false
  }
}

function writeAtomically(folder: string, path: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, text, { mode: 0o600 })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Loaded when it is used, which is where there is a configuration: it takes longer than to read one. */
function hash(content: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex')
}
