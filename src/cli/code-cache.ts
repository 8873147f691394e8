/**
 * Keeps the compiled code of the command's chunks, so that a start does not compile them again: half of a short run
 * is compiling. Node 22 does this by itself when asked; for Node 20 this module does the same with V8's cached data.
 * Nothing depends on it: an entry that cannot be read, or is not V8's own, is as good as none.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import Module from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { Script } from 'node:vm'

const IMPORTS = /\bimport\s*\(/

/** What Node does not declare: it compiles the text of a CommonJS module. */
type Compile = (this: NodeJS.Module, content: string, file: string) => unknown

/** Turns the cache on for the modules of one folder; call it before the first of them is loaded. */
export function enableCodeCache(folder: string): void {
  const place = cacheFolder()
  if ('enableCompileCache' in Module && typeof Module.enableCompileCache === 'function') {
    Module.enableCompileCache(place)
    return
  }
  const file = join(
    place,
    `code-${process.version}-${process.arch}-${statSync(folder).mtimeMs.toString(36)}.bin`,
  )
  const known = readEntries(file)
  const scripts = new Map<string, Script>()
  let isComplete = true
  // Safe: `_compile` is what every CommonJS module has gone through since the first Node.
  const prototype = Module.prototype as unknown as { _compile: Compile }
  const compile = prototype._compile
  prototype._compile = function (content, path) {
    // A script made here cannot import: the few chunks that do, to load code of the user's, are left to Node.
    if (dirname(path) !== folder || IMPORTS.test(content)) return compile.call(this, content, path)
    const name = basename(path)
    const cachedData = known.get(name)
    const script = new Script(Module.wrap(content), {
      filename: path,
      ...(cachedData === undefined ? {} : { cachedData }),
    })
    if (script.cachedDataRejected !== false) isComplete = false
    scripts.set(name, script)
    const require = (id: string): unknown => this.require(id)
    return script.runInThisContext().call(this.exports, this.exports, require, this, path, folder)
  }
  process.once('exit', () => {
    if (!isComplete) writeEntries(file, new Map([...known, ...[...scripts].map(entryOf)]))
  })
}

/** The functions that the run has used are part of it: those are the ones that the next run wants. */
function entryOf([name, script]: readonly [string, Script]): readonly [string, Buffer] {
  return [name, script.createCachedData()]
}

/** The user's own folder: code that others could write must never be run. */
function cacheFolder(): string {
  const named = process.env.XDG_CACHE_HOME
  return join(named && isAbsolute(named) ? named : join(homedir(), '.cache'), 'replylint')
}

/** A line of JSON with names and sizes, then the entries one after the other. */
function readEntries(file: string): ReadonlyMap<string, Buffer> {
  try {
    const bytes = readFileSync(file)
    let from = bytes.indexOf(10) + 1
    const sizes: readonly (readonly [string, number])[] = JSON.parse(bytes.toString('utf8', 0, from))
    return new Map(
      sizes.map(([name, size]) => {
        from += size
        return [name, bytes.subarray(from - size, from)]
      }),
    )
  } catch {
    return new Map()
  }
}

function writeEntries(file: string, entries: ReadonlyMap<string, Buffer>): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const draft = `${file}.${process.pid}`
    const sizes = JSON.stringify([...entries].map(([name, data]) => [name, data.length]))
    writeFileSync(draft, Buffer.concat([Buffer.from(`${sizes}\n`), ...entries.values()]), { mode: 0o600 })
    renameSync(draft, file)
  } catch {
    // A folder that cannot be written to makes the next run slower, nothing else.
  }
}
