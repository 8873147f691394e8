import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { decodeText } from '../source/read-text.ts'
import { UserError } from '../source/user-error.ts'
import type { FileSet } from './file-set.ts'
import { isGlob, isLinted, type NamedFile } from './files.ts'
import { git, nulSeparated } from './git.ts'
import type { Io } from './io.ts'
import type { ContextOptions } from './options.ts'

type Unmatched = Pick<ContextOptions, 'errorOnUnmatchedPattern'>

/** A regular file, executable or not; links and submodules are none. */
const REGULAR = /^100/

/**
 * What the next commit will hold: the files that are staged, as they stand in the index. What is still being
 * written in the working tree does not count.
 */
export function stagedFiles(io: Io, options: Unmatched): FileSet {
  const blobs = new Map<string, string>()
  // ":100644 100644 <blob before> <blob after> M", then the path.
  const fields = nulSeparated(
    git(
      ['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative', '--diff-filter=ACMT'],
      io,
    ),
  )
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', , blob = ''] = (fields[index] ?? '').split(' ')
    const file = fields[index + 1]
    if (file !== undefined && REGULAR.test(mode)) blobs.set(file, blob)
  }
  let contents: ReadonlyMap<string, Buffer> = new Map()
  const bytes = (file: string): Buffer => {
    const content = contents.get(blobs.get(file) ?? '')
    if (content === undefined) throw new UserError('is not staged', file)
    return content
  }
  return {
    mayBeEmpty: true,
    async find(inputs) {
      const found = await among([...blobs.keys()], inputs, options, io)
      contents = readBlobs(
        found.flatMap(({ file }) => blobs.get(file) ?? []),
        io,
      )
      return found
    },
    read: (file) => decodeText(bytes(file), file).text,
    stream: (file) => Readable.from([bytes(file)]),
  }
}

/** The contents of blobs, by their names. Git answers each with "<name> blob <size>", the bytes and a line feed. */
function readBlobs(names: readonly string[], io: Io): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>()
  if (names.length === 0) return contents
  const answer = git(['cat-file', '--batch'], io, `${names.join('\n')}\n`)
  for (let at = 0; at < answer.length; ) {
    const lineEnd = answer.indexOf('\n', at)
    const [name = '', , size] = answer.toString('utf8', at, lineEnd).split(' ')
    const start = lineEnd + 1
    const end = start + Number(size)
    contents.set(name, answer.subarray(start, end))
    at = end + 1
  }
  return contents
}

/**
 * The files of the working tree that differ from where the branch left `since` (default: from the last commit), and
 * those that git does not know yet.
 */
export function changedFiles(since: string | null, io: Io, options: Unmatched, disk: FileSet): FileSet {
  const base = since === null ? lastCommit(io) : branchingPoint(since, io)
  const changed = git(
    ['diff', '--name-only', '-z', '--no-renames', '--relative', '--diff-filter=ACMT', base],
    io,
  )
  const added = git(['ls-files', '--others', '--exclude-standard', '-z'], io)
  const files = [...new Set([...nulSeparated(changed), ...nulSeparated(added)])].sort()
  return { ...disk, mayBeEmpty: true, find: (inputs) => among(files, inputs, options, io) }
}

function lastCommit(io: Io): string {
  return commitOf(
    'HEAD',
    '--changed: there is no commit yet; --staged lints what the first one will hold',
    io,
  )
}

function branchingPoint(since: string, io: Io): string {
  const commit = commitOf(since, `--since ${since}: git knows no such commit or branch`, io)
  return git(['merge-base', commit, lastCommit(io)], io)
    .toString('utf8')
    .trim()
}

/** @throws UserError with `otherwise` when git knows no commit by this name */
function commitOf(name: string, otherwise: string, io: Io): string {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  try {
    return git(args, io).toString('utf8').trim()
  } catch (error) {
    throw error instanceof UserError ? new UserError(otherwise) : error
  }
}

/**
 * Those of the files that the inputs name: by themselves, by a folder or by a glob; all that can be linted without.
 * @throws UserError at an input that is neither there nor was: misspelt in a hook, it would lint nothing for ever
 */
async function among(
  files: readonly string[],
  inputs: readonly string[],
  { errorOnUnmatchedPattern }: Unmatched,
  io: Io,
): Promise<readonly NamedFile[]> {
  const { cwd } = io
  const { relative, resolve, sep } = await import('node:path')
  const { default: picomatch } = await import('picomatch')
  const wanted = inputs.map((input) => {
    const path = relative(cwd, resolve(cwd, input)).split(sep).join('/')
    // The working directory itself has an empty path, which is no glob.
    const glob = path === '' ? () => true : picomatch(path)
    return { input, path, covers: (file: string) => file.startsWith(`${path}/`) || glob(file) }
  })
  const missing = wanted.find(({ input, path, covers }) => {
    const isMatched = files.some((file) => file === path || covers(file))
    return !isMatched && !isGlob(input) && !existsSync(resolve(cwd, input)) && !isInLastCommit(input, io)
  })
  if (missing !== undefined && errorOnUnmatchedPattern) {
    throw new UserError('no such file or folder, nor was there one in the last commit', missing.input)
  }
  return files.flatMap((file): readonly NamedFile[] => {
    if (wanted.some(({ path }) => path === file)) return [{ file, named: true }]
    const isWanted = wanted.length === 0 || wanted.some(({ covers }) => covers(file))
    return isWanted && isLinted(file) ? [{ file, named: false }] : []
  })
}

function isInLastCommit(input: string, io: Io): boolean {
  try {
    return git(['ls-tree', '--name-only', 'HEAD', '--', input], io).length > 0
  } catch (error) {
    // There is none yet, or the input lies outside of the repository.
    if (error instanceof UserError) return false
    throw error
  }
}
