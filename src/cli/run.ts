import { systemReason } from '../source/system-error.ts'
import { UserError } from '../source/user-error.ts'
import { BrokenPipe, type Io } from './io.ts'
import { createProgram, UsageError } from './program.ts'

/**
 * Runs the command and returns its exit status: 0, 1 or 2 as documented. A failure that the user can mend is one
 * line on standard error; anything else is a bug and shows its stack, also with status 2.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await createProgram(io).run(argv)
  } catch (error) {
    if (error instanceof BrokenPipe) return 0
    if (error instanceof UsageError) return error.status
    const failure = error instanceof UserError ? error : refusal(error)
    await io.stderr.write(failure === null ? `${bug(error)}\n` : `replylint: ${failure.line}\n`)
    return 2
  }
}

/** Wherever the system refuses a file, it is for the user to mend rights, links or a full disk. */
function refusal(error: unknown): UserError | null {
  const reason = systemReason(error)
  if (reason === null) return null
  const path = error instanceof Error && 'path' in error ? String(error.path) : null
  return new UserError(reason, path)
}

function bug(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `replylint: internal error, please report it: ${stack}`
}
