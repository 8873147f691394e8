import type { SourceDocument } from '../source/document.ts'
import { isJson, readDocument } from '../source/read-document.ts'
import { UserError } from '../source/user-error.ts'
import { explainCase, isCaseShape, loadCaseCheck } from './check.ts'
import { documentSource } from './document-source.ts'
import type { CaseInput } from './model.ts'
import type { LocatedCase } from './source.ts'

/**
 * Reads a case from the text of a YAML or JSON file. Null when it holds something else than a case.
 * @throws UserError at the first thing that is wrong with the file or the case
 */
export async function readCaseFile(file: string, text: string): Promise<LocatedCase<CaseInput> | null> {
  return caseOf(await readDocument(file, text))
}

/** The same for a document that is read already. */
export async function caseOf(document: SourceDocument): Promise<LocatedCase<CaseInput> | null> {
  if (!isCaseShape(document.value)) return null
  if (isJson(document.file)) await refuseDuplicates(document)
  const check = await loadCaseCheck()
  const error = await explainCase(document, check)
  if (error !== null) throw error
  // Safe: no error means that `check` accepts the value.
  const input = document.value as CaseInput
  return { input, source: documentSource(document, input) }
}

/** `JSON.parse` silently drops all but the last of equal keys; the YAML parser refuses them itself. */
async function refuseDuplicates({ text, file, position }: SourceDocument): Promise<void> {
  const { duplicateKey } = await import('../source/json-document.ts')
  const twice = duplicateKey(text)
  if (twice === null) return
  throw new UserError(`the key ${twice.name} is here twice; keep one`, file, position(twice.key.start))
}
