import { isDeepStrictEqual } from 'node:util'
import type { Path, SourceDocument } from '../source/document.ts'
import { mendScalar, rewriteScalar } from '../source/edit-scalar.ts'
import { applyEdits, type TextEdit } from '../source/edits.ts'
import { valueAt } from '../source/path.ts'
import { readDocument } from '../source/read-document.ts'
import { UserError } from '../source/user-error.ts'
import { partPath } from './document-source.ts'
import type { CaseInput } from './model.ts'
import type { PartEdit } from './source.ts'

/**
 * The text of a YAML or JSON case with edits made in its draft. Each edit is written in the way of the text
 * around it; where that would not read as it should, the whole text is written anew in double quotes.
 * Null should neither do: a file is never left with another value than was meant.
 */
export async function editDocument(
  document: SourceDocument,
  input: CaseInput,
  edits: readonly PartEdit[],
): Promise<string | null> {
  const changes = await changesIn(document, input, edits)
  return changes === null ? null : applyEdits(document.text, changes)
}

/** What `editDocument` replaces. */
export async function changesIn(
  document: SourceDocument,
  input: CaseInput,
  edits: readonly PartEdit[],
): Promise<readonly TextEdit[] | null> {
  const { inPlace, anew, meant } = changesFor(document, input, edits)
  for (const changes of [inPlace, anew]) {
    if (await readsAs(document, changes, meant)) return changes
  }
  return null
}

interface Changes {
  readonly inPlace: readonly TextEdit[]
  readonly anew: readonly TextEdit[]
  /** The value that the document shall have. */
  readonly meant: unknown
}

function changesFor(document: SourceDocument, input: CaseInput, edits: readonly PartEdit[]): Changes {
  const texts = [...new Set(edits.map((edit) => edit.part))].map((part) => {
    const path = partPath(input, part)
    return {
      path,
      edits: edits.filter((edit) => edit.part === part),
      text: String(valueAt(document.value, path)),
    }
  })
  const meant = structuredClone(document.value)
  for (const { path, text, edits } of texts) replaceAt(meant, path, applyEdits(text, edits))
  return {
    inPlace: texts.flatMap(({ path, text, edits }) => mendScalar(document, path, text, edits)),
    anew: texts.map(({ path, text, edits }) => rewriteScalar(document, path, applyEdits(text, edits))),
    meant,
  }
}

async function readsAs(
  document: SourceDocument,
  changes: readonly TextEdit[],
  meant: unknown,
): Promise<boolean> {
  return isDeepStrictEqual(await parsedValue(document.file, applyEdits(document.text, changes)), meant)
}

function replaceAt(root: unknown, path: Path, text: string): void {
  const parent = valueAt(root, path.slice(0, -1))
  const key = path.at(-1)
  if (typeof parent === 'object' && parent !== null && key !== undefined) Reflect.set(parent, key, text)
}

async function parsedValue(file: string, text: string): Promise<unknown> {
  try {
    return (await readDocument(file, text)).value
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
