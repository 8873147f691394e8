import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Unit } from './layer.ts'
import { configurationIn, DATA_PLACES, isWithin, statOf } from './places.ts'

/** The configurations that lie between a linted file and the working directory. */
export interface Nearer {
  /** From the outermost to the nearest. */
  filesFor(folder: string): readonly string[]
  /** The same, loaded; one that was not is a bug of the caller. */
  unitsFor(folder: string): readonly Unit[]
  /** Those that happen to be loaded. */
  loadedFor(folder: string): readonly Unit[]
  load(folders: readonly string[]): Promise<readonly Unit[]>
}

/**
 * Folders at and above the working directory are left out: the search from there has seen to them. A file
 * outside of it is looked for up to the root of its own repository. Each folder is looked into once.
 */
export function createNearer(cwd: string, loadUnit: ((file: string) => Promise<Unit>) | null): Nearer {
  const files = new Map<string, readonly string[]>()
  const units = new Map<string, Unit>()

  function filesFor(folder: string): readonly string[] {
    if (loadUnit === null || isWithin(folder, cwd)) return []
    const known = files.get(folder)
    if (known !== undefined) return known
    const above = isEnd(folder) ? [] : filesFor(dirname(folder))
    const own = configurationIn(folder, DATA_PLACES)
    const found = own === null ? above : [...above, own]
    files.set(folder, found)
    return found
  }

  return {
    filesFor,
    unitsFor: (folder) =>
      filesFor(folder).map((file) => {
        const unit = units.get(file)
        if (unit === undefined) throw new Error(`prepare() was not called for the files beside ${file}`)
        return unit
      }),
    loadedFor: (folder) => filesFor(folder).flatMap((file) => units.get(file) ?? []),
    async load(folders) {
      const loaded: Unit[] = []
      if (loadUnit === null) return loaded
      for (const file of new Set([...new Set(folders)].flatMap(filesFor))) {
        const unit = units.get(file) ?? (await loadUnit(file))
        units.set(file, unit)
        loaded.push(unit)
      }
      return loaded
    },
  }
}

function isEnd(folder: string): boolean {
  return folder === dirname(folder) || folder === homedir() || statOf(join(folder, '.git')) !== null
}
