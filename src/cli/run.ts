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
    await io.stderr.write(error instanceof UserError ? `replylint: ${error.line}\n` : `${bug(error)}\n`)
    return 2
  }
}

function bug(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `replylint: internal error, please report it: ${stack}`
}
