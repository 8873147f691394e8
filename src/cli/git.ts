import { spawnSync } from 'node:child_process'
import { UserError } from '../source/user-error.ts'
import type { Io } from './io.ts'

/** More than any list of files or text of a template. */
const MOST_BYTES = 1 << 30

/**
 * What a git command prints.
 * @throws UserError with git's own first line when it fails, or is not there
 */
export function git(args: readonly string[], { cwd, env }: Pick<Io, 'cwd' | 'env'>, input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd,
    env: { ...env },
    input,
    maxBuffer: MOST_BYTES,
  })
  if (error !== undefined) {
    const isMissing = 'code' in error && error.code === 'ENOENT'
    throw new UserError(isMissing ? 'git is not installed; --staged and --changed need it' : error.message)
  }
  if (status !== 0) {
    const [reason = ''] = stderr.toString('utf8').trim().split('\n')
    throw new UserError(`git ${args[0]}: ${reason.replace(/^(fatal|error): /, '')}`)
  }
  return stdout
}

/** The items of a list that git ends with a NUL each. */
export function nulSeparated(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\0').slice(0, -1)
}
