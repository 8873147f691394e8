import { posix, relative, sep } from 'node:path'
import type { Ignores, Layer } from './layer.ts'

type Matcher = (path: string) => boolean
type Compile = (pattern: string) => Matcher

/** Says of an absolute path whether a layer applies to it, or whether it is ignored. */
export interface Globs {
  applies(layer: Layer, file: string | null): boolean
  isIgnored(ignores: readonly Ignores[], file: string): boolean
}

/** The matcher of globs; it brings a library, so ask only where there are patterns. */
export async function createGlobs(): Promise<Globs> {
  const { default: picomatch } = await import('picomatch')
  const compiled = new Map<string, Matcher>()
  const compile: Compile = (pattern) => {
    const found = compiled.get(pattern)
    if (found !== undefined) return found
    // A pattern without a slash means a name in any folder.
    const matches = picomatch(pattern.replace(/^\.\/|\/$/g, ''), {
      dot: true,
      basename: !pattern.includes('/'),
    })
    const matcher = (path: string) => matches(path)
    compiled.set(pattern, matcher)
    return matcher
  }
  return {
    applies: ({ files, folder }, file) => {
      if (files === null) return true
      if (file === null) return false
      const path = pathFrom(folder, file)
      return files.some((pattern) => compile(pattern)(path))
    },
    isIgnored: (ignores, file) =>
      ignores.some(({ folder, patterns }) => isListed(patterns, pathFrom(folder, file), compile)),
  }
}

/** For configurations without a single pattern. */
export const NO_GLOBS: Globs = {
  applies: ({ files }) => files === null,
  isIgnored: () => false,
}

/** A pattern that matches a folder ignores all that is in it; of several patterns the last that matches decides. */
function isListed(patterns: readonly string[], path: string, compile: Compile): boolean {
  const candidates = selfAndFolders(path)
  let listed = false
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!')
    const matches = compile(negated ? pattern.slice(1) : pattern)
    if (listed === negated && candidates.some(matches)) listed = !negated
  }
  return listed
}

/** `a/b/c` → `a/b/c`, `a/b`, `a`. */
function selfAndFolders(path: string): readonly string[] {
  const paths = [path]
  for (let folder = posix.dirname(path); folder !== '.' && folder !== '/'; folder = posix.dirname(folder)) {
    paths.push(folder)
  }
  return paths
}

function pathFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/')
}
