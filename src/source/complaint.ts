import type { Path, SourceDocument } from './document.ts'
import { formatPath } from './path.ts'
import { UserError } from './user-error.ts'

/** What is wrong with one value of a document, not yet bound to a place in a file. */
export interface Complaint {
  readonly path: Path
  /** Whether it is about the key or the value there. */
  readonly what: 'key' | 'value'
  /** Continues a sentence that the path begins: `is missing; expected text`. */
  readonly message: string
  /** An offset in the string value at `path`; default: where the value starts. */
  readonly offset?: number
}

/** The complaint as an error that names the path, at the place where it is written. */
export function complain(document: SourceDocument, { path, what, message, offset }: Complaint): UserError {
  const name = formatPath(path)
  const at = offset === undefined ? document.span(path, what).start : document.offsetIn(path, offset)
  return new UserError(name === '' ? message : `${name} ${message}`, document.file, document.position(at))
}
