import { maskText } from '../report/mask.ts'
import type { ReportedError } from '../report/model.ts'
import type { ReplyOptions } from '../report/reply.ts'
import { UserError } from '../source/user-error.ts'
import type { FailedItem } from './items.ts'

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

/** What is wrong with an input may quote it. */
export function withoutPersonalData(error: UserError, find: ReplyOptions['personalData']): UserError {
  const message = find === null ? error.message : maskText(error.message, find)
  return message === error.message ? error : new UserError(message, error.file, error.position)
}
