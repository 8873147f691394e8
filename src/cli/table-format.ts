import { UserError } from '../source/user-error.ts'

/** The commands that print a table print it for people or for programs. */
export function checkTableFormat(format: string): void {
  if (format !== 'pretty' && format !== 'json') {
    throw new UserError(`unknown format "${format}"; expected pretty or json`)
  }
}
