import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import { repositoryRoot, statOf, upwards } from '../config/places.ts'

/** Our own ignore file, and git's. */
export const OUR_IGNORES = '.replylintignore'
const GIT_IGNORES = '.gitignore'

/** Says which files their folders want left alone. */
export interface IgnoreFiles {
  /** By `.replylintignore`, which holds for files that are named as well. */
  ours(file: string): boolean
  /** By `.gitignore`: what a repository does not keep is not found in its folders. */
  git(file: string): boolean
}

/**
 * Reads the ignore files from the root of the repository (else from the working directory) down to each file, in
 * git's notation. Most repositories of replies have none, and then no library is loaded.
 */
export async function openIgnoreFiles(cwd: string, files: readonly string[]): Promise<IgnoreFiles> {
  const root = repositoryRoot(cwd) ?? cwd
  const ours = await openIgnores(OUR_IGNORES, root, cwd, files)
  const git = await openIgnores(GIT_IGNORES, root, cwd, files)
  return { ours, git }
}

type IsIgnored = (file: string) => boolean

async function openIgnores(
  name: string,
  root: string,
  cwd: string,
  files: readonly string[],
): Promise<IsIgnored> {
  const folders = new Set(files.map((file) => dirname(resolve(cwd, file))))
  const known = new Map<string, string | null>()
  for (const folder of folders) {
    for (const current of upwards(folder, root)) {
      if (known.has(current)) break
      known.set(current, readIfThere(join(current, name)))
    }
  }
  const texts = [...known].filter((entry): entry is [string, string] => entry[1] !== null)
  if (texts.length === 0) return () => false
  const { default: ignore } = await import('ignore')
  const rules = new Map<string, Ignore>(texts.map(([folder, text]) => [folder, ignore().add(text)]))
  return (file) => isIgnored(resolve(cwd, file), root, rules)
}

/** As in git: what lies in an ignored folder stays ignored, and of two files the nearer one decides. */
function isIgnored(file: string, root: string, rules: ReadonlyMap<string, Ignore>): boolean {
  const path = relative(root, file)
  if (path === '' || path.startsWith('..')) return false
  const steps = path.split(sep)
  return steps.some((_, index) => {
    const isFolder = index < steps.length - 1
    const current = join(root, ...steps.slice(0, index + 1))
    for (const folder of upwards(dirname(current), root)) {
      const verdict = rules
        .get(folder)
        ?.test(relative(folder, current).split(sep).join('/') + (isFolder ? '/' : ''))
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored
    }
    return false
  })
}

function readIfThere(file: string): string | null {
  return statOf(file)?.isFile() ? readFileSync(file, 'utf8') : null
}
