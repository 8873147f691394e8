import type { ReportedError } from '../report/model.ts'
import type { FailedItem } from './inputs.ts'

/** A failed input, as the formats report it. */
export function reportedError({ error, id = null, line }: FailedItem): ReportedError {
  return {
    file: error.file,
    line: error.position?.line ?? line ?? null,
    column: error.position?.column ?? null,
    message: error.message,
    id,
  }
}
