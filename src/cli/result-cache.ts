import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import type { CaseOverrides } from '../case/normalise.ts'
import type { Settings } from '../config/settings.ts'
import type { LintResult } from '../engine/finding.ts'
import { UserError } from '../source/user-error.ts'
import { VERSION } from '../version.ts'
import type { FileSet } from './file-set.ts'
import { readBytes } from './files.ts'
import type { Io } from './io.ts'
import type { CheckOptions } from './options.ts'
import type { Session } from './session.ts'
import { writeWholeFile } from './whole-file.ts'

export const DEFAULT_LOCATION = '.replylintcache'

export interface RememberedResult {
  readonly file: string
  readonly result: LintResult
}

/** The verdicts of an earlier run on a library that is as it was then. */
export interface Remembered {
  /** For each template, in their order; before what the comments of the library say. */
  readonly results: readonly RememberedResult[]
  /** Nothing was found and no comment is there: the library need not even be parsed. */
  readonly isClean: boolean
}

/** Verdicts on libraries, kept between runs by the content of their files and all that a verdict depends on. */
export interface ResultCache {
  recall(files: readonly string[]): Promise<Remembered | null>
  remember(files: readonly string[], verdict: Remembered): Promise<void>
  /** Writes what is new. */
  close(): void
}

interface Entry {
  readonly hash: string
  readonly isClean: boolean
  /** The index of the file, id, language, findings, and the index of what is shared. */
  readonly results: readonly (readonly [
    number,
    LintResult['id'],
    LintResult['language'],
    LintResult['findings'],
    number,
  ])[]
}

type Shared = Pick<LintResult, 'skipped' | 'ran'>

interface Stored {
  readonly version: 1
  /** What most templates have in common: written once. */
  readonly shared: readonly Shared[]
  readonly entries: Readonly<Record<string, Entry>>
}

/** What a verdict depends on, besides the flags that are options. */
export interface CacheSetting {
  readonly session: Session
  readonly flags: CaseOverrides
  readonly files: FileSet
  readonly io: Io
}

/**
 * Opens the cache that the flags ask for. A template does not depend on the clock, and the rules of plugins are not
 * cached, since their code may change: with such rules on, a file is linted anew.
 * @throws UserError when the file of the cache is something else
 */
export function openResultCache(
  options: CheckOptions,
  { session, flags, files, io }: CacheSetting,
): ResultCache {
  const location = options.cacheLocation ?? DEFAULT_LOCATION
  const stored = readStored(location, io)
  const shared = [...stored.shared]
  const indexes = new Map(shared.map((one, index) => [JSON.stringify(one), index]))
  const entries = new Map(Object.entries(stored.entries))
  const settingsHashes = new WeakMap<Settings, string>()
  const { libraryFormat, libraryFields, libraryColumns } = options
  const library = [libraryFormat ?? null, libraryFields, libraryColumns]
  const salt = JSON.stringify([VERSION, options.as ?? null, library, flags])
  let isChanged = false

  function hashOf(settings: Settings): string {
    let known = settingsHashes.get(settings)
    if (known === undefined) {
      known = sha256(JSON.stringify(settings))
      settingsHashes.set(settings, known)
    }
    return known
  }

  /** Null when a verdict on these files is not to be kept. */
  async function keyOf(names: readonly string[]): Promise<string | null> {
    const parts = [salt]
    for (const file of names) {
      const settings = await session.settingsFor(file)
      if (usesPlugins(settings)) return null
      parts.push(file, hashOf(settings), files.read(file))
    }
    return sha256(JSON.stringify(parts))
  }

  return {
    async recall(names) {
      const entry = entries.get(nameOf(names))
      if (entry === undefined || entry.hash !== (await keyOf(names))) return null
      return {
        isClean: entry.isClean,
        results: entry.results.map(([file, id, language, findings, index]) => ({
          file: names[file] ?? '',
          result: {
            id,
            kind: 'template',
            language,
            findings,
            ...(shared[index] ?? { skipped: [], ran: [] }),
            unusedAcknowledgements: [],
          },
        })),
      }
    },
    async remember(names, { results, isClean }) {
      const hash = await keyOf(names)
      if (hash === null) return
      isChanged = true
      entries.set(nameOf(names), {
        hash,
        isClean,
        results: results.map(({ file, result: { id, language, findings, skipped, ran } }) => [
          names.indexOf(file),
          id,
          language,
          findings,
          indexOf({ skipped, ran }),
        ]),
      })
    },
    close() {
      if (!isChanged) return
      const kept = [...entries].filter(([name]) => existsSync(resolve(io.cwd, firstOf(name))))
      const text = JSON.stringify({ version: 1, shared, entries: Object.fromEntries(kept) })
      writeWholeFile(location, text, io.cwd)
    },
  }

  function indexOf(one: Shared): number {
    const key = JSON.stringify(one)
    const known = indexes.get(key)
    if (known !== undefined) return known
    indexes.set(key, shared.length)
    return shared.push(one) - 1
  }
}

const BUILT_IN = new Set(rules.map(({ id }) => id))

function usesPlugins({ rules }: Settings): boolean {
  return Object.entries(rules).some(([id, { severity }]) => severity !== 'off' && !BUILT_IN.has(id))
}

/** The files of a folder are one library: its name is those of all of them. */
function nameOf(files: readonly string[]): string {
  return files.join('\n')
}

function firstOf(name: string): string {
  return name.split('\n', 1)[0] ?? ''
}

const NOTHING: Stored = { version: 1, shared: [], entries: {} }

/** A cache that is cut short, or of another version, is as good as none; a file that is no cache is not ours to write. */
function readStored(location: string, { cwd }: Io): Stored {
  if (!existsSync(resolve(cwd, location))) return NOTHING
  const text = readBytes(location, cwd).toString('utf8')
  if (!text.startsWith('{"version":')) {
    throw new UserError('is no cache of replylint; name another file with --cache-location', location)
  }
  try {
    // Safe: only `close` writes files that begin like this, whole; any other version is passed over.
    const stored = JSON.parse(text) as Stored
    return stored.version === 1 ? stored : NOTHING
  } catch {
    return NOTHING
  }
}

function sha256(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex')
}
