import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { repositoryRoot } from '../config/places.ts'
import { UserError } from '../source/user-error.ts'
import { findFiles, type NamedFile, readText } from './files.ts'
import type { Io } from './io.ts'
import type { ContextOptions } from './options.ts'

/** Which files the inputs mean, and what is in them: those on the disk, or those of a commit in the making. */
export interface FileSet {
  /** Nothing may have changed: then there is nothing to lint, and that is no mistake. */
  readonly mayBeEmpty: boolean
  /** @throws UserError at an input that is not there */
  find(inputs: readonly string[]): Promise<readonly NamedFile[]>
  /** @throws UserError when the file cannot be read, or is no UTF-8 */
  read(file: string): string
  stream(file: string): AsyncIterable<Uint8Array>
}

/** The files that the flags ask for. */
export async function openFileSet(options: ContextOptions, io: Io): Promise<FileSet> {
  const { staged, changed, since } = options
  if (since !== undefined && !changed) throw new UserError('--since goes with --changed')
  if (staged && changed) throw new UserError('--staged and --changed: which of the two?')
  const disk: FileSet = {
    mayBeEmpty: false,
    find: (inputs) => findFiles(inputs, io.cwd, options),
    read: (file) => readText(file, io.cwd),
    stream: (file) => createReadStream(resolve(io.cwd, file)),
  }
  if (!staged && !changed) return disk
  if (repositoryRoot(io.cwd) === null && io.env.GIT_DIR === undefined) {
    throw new UserError(`${staged ? '--staged' : '--changed'}: not in a git repository`)
  }
  const { changedFiles, stagedFiles } = await import('./git-files.ts')
  return staged ? stagedFiles(io, options) : changedFiles(since ?? null, io, options, disk)
}
