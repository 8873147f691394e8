/**
 * Keeps the compiled code of the command's chunks, so that a start does not compile them again: half of a short run
 * is compiling. Node 22 does this by itself when asked; for Node 20 this module does the same with V8's cached data.
 * Nothing depends on it: an entry that cannot be read, or is not V8's own, is as good as none.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  const home = join(place, `code-${process.version}-${process.arch}-${statSync(folder).mtimeMs.toString(36)}`)
  const scripts = new Map<string, Script>()
  let isComplete = true
  // Safe: `_compile` is what every CommonJS module has gone through since the first Node.
  const prototype = Module.prototype as unknown as { _compile: Compile }
  const compile = prototype._compile
  prototype._compile = function (content, path) {
    const name = basename(path)
    const cachedData = dirname(path) === folder ? readEntry(join(home, name)) : undefined
    // A script made here cannot import: the few chunks that do, to load code of the user's, are left to Node.
    if (dirname(path) !== folder || (cachedData === undefined && IMPORTS.test(content)))
      return compile.call(this, content, path)
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
    if (!isComplete) writeEntries(home, scripts)
  })
}

/** The user's own folder: code that others could write must never be run. */
function cacheFolder(): string {
  const named = process.env.XDG_CACHE_HOME
  return join(named && isAbsolute(named) ? named : join(homedir(), '.cache'), 'replylint')
}

function readEntry(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** The functions that the run has used are part of it: those are the ones that the next run wants. */
function writeEntries(home: string, scripts: ReadonlyMap<string, Script>): void {
  try {
    if (mkdirSync(home, { recursive: true, mode: 0o700 }) !== undefined) forgetOthers(home)
    for (const [name, script] of scripts) {
      const draft = join(home, `${name}.${process.pid}`)
      writeFileSync(draft, script.createCachedData(), { mode: 0o600 })
      renameSync(draft, join(home, name))
    }
  } catch {
    // A folder that cannot be written to makes the next run slower, nothing else.
  }
}

/** In milliseconds: what no run has written to for so long belongs to a version that is gone. */
const OUTDATED = 30 * 86_400_000

/** A new version makes room: nobody else takes away what the old ones have left. */
function forgetOthers(home: string): void {
  const place = dirname(home)
  for (const name of readdirSync(place)) {
    const other = join(place, name)
    if (!name.startsWith('code-') || other === home) continue
    if (Date.now() - statSync(other).mtimeMs > OUTDATED) rmSync(other, { recursive: true, force: true })
  }
}
