import { isDeepStrictEqual } from 'node:util'
import type { Path, SourceDocument } from '../source/document.ts'
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

  const inPlace = texts.flatMap(({ path, edits }) => edits.map((edit) => editInPlace(document, path, edit)))
  const anew = texts.map(({ path, text, edits }) => rewrite(document, path, applyEdits(text, edits)))
  for (const attempt of [inPlace, anew]) {
    const result = applyEdits(document.text, attempt)
    if (isDeepStrictEqual(await parsedValue(document.file, result), meant)) return result
  }
  return null
}

function editInPlace(document: SourceDocument, path: Path, edit: PartEdit): TextEdit {
  const start = document.offsetIn(path, edit.start)
  const end = document.offsetIn(path, edit.end)
  const { start: opening } = document.span(path)
  switch (document.text[opening]) {
    case '"':
      return { start, end, text: JSON.stringify(edit.text).slice(1, -1) }
    case "'":
      return { start, end, text: edit.text.replaceAll("'", "''") }
    case '|':
    case '>': {
      const indent = indentOf(document, document.offsetIn(path, 0))
      return { start, end, text: edit.text.replaceAll('\n', `\n${indent}`) }
    }
    default:
      return { start, end, text: edit.text }
  }
}

/** The white space in front of the line at an offset. */
function indentOf(document: SourceDocument, offset: number): string {
  return /^ */.exec(document.line(document.position(offset).line))?.[0] ?? ''
}

function rewrite(document: SourceDocument, path: Path, text: string): TextEdit {
  const { start, end } = document.span(path)
  const endsLine = document.text.slice(start, end).endsWith('\n')
  return { start, end, text: JSON.stringify(text) + (endsLine ? '\n' : '') }
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
