import { complain } from '../source/complaint.ts'
import type { SourceDocument } from '../source/document.ts'
import type { UserError } from '../source/user-error.ts'
import { findFlaw } from './flaws.ts'
import type { CaseInput } from './model.ts'

/** Whether a value has the shape of a case. It says no more, so that it can be fast. */
export type CaseCheck = (value: unknown) => value is CaseInput

/** A mapping with a `draft` is meant as a case; anything else is something else. */
export function isCaseShape(value: unknown): value is { readonly draft: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'draft')
}

/** Loads what checks the shape of cases. */
export async function loadCaseCheck(): Promise<CaseCheck> {
  const { isCase } = await import('./is-case.ts')
  return isCase
}

/**
 * Why the value of a document is no case, as the first error in the file.
 * Null when it is one: then `check` has narrowed it and it has no flaw.
 */
export async function explainCase(document: SourceDocument, check: CaseCheck): Promise<UserError | null> {
  const { value } = document
  if (check(value)) {
    const flaw = findFlaw(value)
    return flaw && complain(document, flaw)
  }
  const { caseSchema } = await import('./model.ts')
  const { explain } = await import('../source/explain.ts')
  const [error] = explain(document, caseSchema, caseSchema.safeParse(value).error?.issues ?? [])
  if (error === undefined) throw new Error(`${document.file}: the fast check and the schema disagree`)
  return error
}
