import type { SourceDocument } from '../source/document.ts'
import { caseOf } from './case-file.ts'
import { isCaseShape } from './check.ts'
import { CONVERSATION, lacksDraft } from './draftless.ts'
import { type CaseInput, caseSchema } from './model.ts'
import type { LocatedCase } from './source.ts'

const CASE_KEYS = new Set(Object.keys(caseSchema.shape))

/**
 * Reads a case that may lack its draft: then it has no parts, and all there is to it is what was said.
 * Null when the document holds something else, such as a platform's payload.
 * @throws UserError at the first thing that is wrong with the case
 */
export async function readConversation(document: SourceDocument): Promise<LocatedCase<CaseInput> | null> {
  const { value } = document
  if (!isOurs(value)) return null
  const found = await caseOf({ ...document, value: CONVERSATION.open(value) })
  return found === null ? null : { ...found, input: CONVERSATION.close(found.input, value) }
}

/** A payload may have a `post`, a `thread` or an empty `draft` too. */
function isOurs(value: unknown): boolean {
  if (!lacksDraft(value)) return !(isCaseShape(value) && value.draft === null)
  const thread: unknown = 'thread' in value ? (value.thread ?? []) : []
  if (!Array.isArray(thread)) return false
  if (thread.length === 0) return Object.keys(value).every((key) => CASE_KEYS.has(key))
  return thread.some((message) => typeof message === 'object' && message !== null && 'by' in message)
}
