import type { CaseInput } from './model.ts'

/** What a stream or a file holds: cases, or conversations, which are cases that may lack their draft. */
export interface InputShape {
  /** What is checked in the place of a value. */
  open(value: unknown): unknown
  /** The input of a value that was found valid. */
  close(input: CaseInput, value: unknown): CaseInput
}

export const CASE: InputShape = { open: (value) => value, close: (input) => input }

/** Stands where there is no draft, so that one check serves both; it is taken out again, and no part is left. */
const STAND_IN = 'draft'

export const CONVERSATION: InputShape = {
  open: (value) => (lacksDraft(value) ? { ...value, draft: STAND_IN } : value),
  close: (input, value) => (lacksDraft(value) ? { ...input, draft: [] } : input),
}

/** A mapping that says what was said, and nothing that is about to be. */
export function lacksDraft(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return ('thread' in value || 'post' in value) && (!('draft' in value) || value.draft === null)
}
