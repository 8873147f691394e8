import type { ZodType } from 'zod'
import { type Complaint, complain } from '../source/complaint.ts'
import type { Path } from '../source/document.ts'
import { explainIssues } from '../source/explain.ts'
import { formatPath, valueAt } from '../source/path.ts'
import { UserError } from '../source/user-error.ts'
import type { Raw } from './read.ts'

/** Makes the error for a wrong value of a configuration. */
export interface Blame {
  /** Paths are those of the configuration; the message continues a sentence that the path begins. */
  about(complaint: Complaint): UserError
  /** The source of a value, which an error may quote. */
  written(path: Path): string
}

/** In a document errors have a line; code has none, so there the path alone has to do. */
export function createBlame({ document, base, value }: Raw, label: string): Blame {
  if (document === null) {
    return {
      about: ({ path, message }) => new UserError(sentence(path, message), label),
      written: (path) => String(valueAt(value, path)),
    }
  }
  return {
    about: (complaint) => complain(document, { ...complaint, path: [...base, ...complaint.path] }),
    written: (path) => {
      const { start, end } = document.span([...base, ...path])
      return document.text.slice(start, end)
    },
  }
}

/**
 * Checks a value of a configuration against a schema.
 * @param path where the value is written
 * @throws UserError at the first thing that is wrong
 */
export function check<T>(schema: ZodType<T>, value: unknown, path: Path, blame: Blame): T {
  const { data, error } = schema.safeParse(value)
  if (error === undefined) return data
  const written = (inner: Path) => blame.written([...path, ...inner])
  const [first] = explainIssues(value, schema, error.issues, written)
  throw blame.about(
    first === undefined
      ? { path, what: 'value', message: 'is wrong' }
      : { ...first, path: [...path, ...first.path] },
  )
}

/** The path and what is wrong there, as one sentence. */
export function sentence(path: Path, message: string): string {
  const name = formatPath(path)
  return name === '' ? message : `${name} ${message}`
}
