import {
  chmodSync,
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { systemReason } from '../source/system-error.ts'
import { UserError } from '../source/user-error.ts'

/** A file that is written piece by piece, and stands in its place only when it is whole. */
export interface WholeFile {
  write(text: string): void
  /** Puts it in its place; without a piece before, all stays as it was. */
  close(): void
  /** Leaves all as it was; after `close` there is nothing left to do. */
  discard(): void
}

/**
 * Opens a file for writing. One that is there keeps its rights, and stays where its link points to; a device or a
 * pipe, such as /dev/null, must not be replaced, and is written to at once.
 * @throws UserError as do its functions, when the file cannot be written
 */
export function openWholeFile(file: string, cwd: string): WholeFile {
  const named = resolve(cwd, file)
  const before = orUnwritable(file, () => statOf(named))
  if (before?.isDirectory()) throw new UserError('is a folder; expected a file', file)
  const isReplaced = before === null || before.isFile()
  const path = before?.isFile() ? realpathSync(named) : named
  const draft = `${path}.${process.pid}.part`
  let open: number | null = null

  function begin(): number {
    if (!isReplaced) return openSync(path, 'a')
    // No other run has our number: what stands there is left of one that was killed.
    rmSync(draft, { force: true })
    return openSync(draft, 'wx')
  }

  function end(): void {
    if (open !== null) closeSync(open)
    open = null
  }

  function discard(): void {
    if (open === null) return
    end()
    if (isReplaced) rmSync(draft)
  }

  return {
    write(text) {
      orUnwritable(file, () => {
        open ??= begin()
        try {
          writeFileSync(open, text)
        } catch (error) {
          discard()
          throw error
        }
      })
    },
    close() {
      if (open === null) return
      // Windows renames no file that is open.
      end()
      if (!isReplaced) return
      orUnwritable(file, () => {
        try {
          if (before !== null) chmodSync(draft, before.mode)
          renameSync(draft, path)
        } catch (error) {
          rmSync(draft)
          throw error
        }
      })
    },
    discard,
  }
}

/**
 * Writes a file whole, or not at all; see `openWholeFile`.
 * @throws UserError when it cannot be written
 */
export function writeWholeFile(file: string, text: string, cwd: string): void {
  const whole = openWholeFile(file, cwd)
  whole.write(text)
  whole.close()
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

function orUnwritable<Result>(file: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    // The file itself need not be there.
    const reason = systemReason(error)?.replace('no such file', 'no such folder') ?? null
    throw reason === null ? error : new UserError(`cannot be written: ${reason}`, file)
  }
}
