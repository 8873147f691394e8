import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { decodeText } from '../source/read-text.ts'
import { systemReason } from '../source/system-error.ts'
import { UserError } from '../source/user-error.ts'

/** What a folder is searched for. */
const LINTED = /\.(txt|md|markdown|ya?ml|json|ndjson|jsonl|csv|tsv|html?)$/i
const GLOB = /[*?[\]{}!]/

export function isGlob(input: string): boolean {
  return GLOB.test(input)
}

/** Whether a file in a folder may hold something to lint, by its name. */
export function isLinted(file: string): boolean {
  return LINTED.test(file)
}

/** A file to lint, and whether it was named by itself: only then is it a mistake when it holds no case. */
export interface NamedFile {
  /** Relative to the working directory where it lies below. */
  readonly file: string
  readonly named: boolean
}

/**
 * The files that the inputs name: files, folders (all that can be linted in them), globs.
 * @throws UserError at an input that is not there, or that matches nothing
 */
export async function findFiles(
  inputs: readonly string[],
  cwd: string,
  options: { readonly errorOnUnmatchedPattern: boolean },
): Promise<readonly NamedFile[]> {
  const found = new Map<string, NamedFile>()
  for (const input of inputs) {
    const files = await expand(input, cwd)
    if (files.length === 0 && options.errorOnUnmatchedPattern)
      throw new UserError(emptiness(input, cwd), input)
    for (const { file: path, named } of files) {
      const file = displayPath(path, cwd)
      found.set(file, { file, named: named || found.get(file)?.named === true })
    }
  }
  return [...found.values()]
}

async function expand(input: string, cwd: string): Promise<readonly NamedFile[]> {
  const kind = kindOnDisk(input, cwd)
  if (kind === 'folder') return filesIn(input, cwd)
  if (kind === 'file') return [{ file: input, named: true }]
  if (!isGlob(input)) return []
  const { globSync } = await import('tinyglobby')
  return globSync(input, { cwd, expandDirectories: false })
    .toSorted()
    .map((file) => ({ file, named: false }))
}

/** Named pipes and process substitution are read like files; null where there is nothing. */
function kindOnDisk(input: string, cwd: string): 'file' | 'folder' | null {
  try {
    return statSync(resolve(cwd, input)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // A glob may be longer than a name can be.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null
    throw unreadable(input, error)
  }
}

function emptiness(input: string, cwd: string): string {
  if (kindOnDisk(input, cwd) === 'folder')
    return 'nothing to lint in it; expected .txt, .md, .yaml, .json, .ndjson, .csv or .html files'
  return isGlob(input) ? 'matches no file' : 'no such file, folder or pattern'
}

/** In the order of their names; hidden folders and dependencies are not ours to lint. */
function filesIn(folder: string, cwd: string): readonly NamedFile[] {
  return entriesOf(folder, cwd)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      if (entry.isDirectory()) return filesIn(path, cwd)
      return isLinted(entry.name) ? [{ file: path, named: false }] : []
    })
}

function entriesOf(folder: string, cwd: string): readonly Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true })
  } catch (error) {
    throw unreadable(folder, error)
  }
}

/** The text of a file in UTF-8, or one clear line why not. */
export function readText(file: string, cwd: string): string {
  return decodeText(readBytes(file, cwd), file).text
}

/** @throws UserError when the file cannot be read */
export function readBytes(file: string, cwd: string): Buffer {
  try {
    return readFileSync(resolve(cwd, file))
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** What a failed read means, in words; what is not the system's refusal is a bug and goes on as it is. */
export function unreadable(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UserError('no such file or folder', file)
  if (code === 'EISDIR') return new UserError('is a folder; expected a file', file)
  if (code === 'ERR_FS_FILE_TOO_LARGE')
    return new UserError('is larger than 2 GiB; stream it as NDJSON', file)
  const reason = systemReason(error)
  return reason === null ? error : new UserError(`cannot be read: ${reason}`, file)
}

/** A path as people write it: relative to where they are, when it lies below. */
export function displayPath(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file))
  return path === '' || path.startsWith('..') ? file : path
}
