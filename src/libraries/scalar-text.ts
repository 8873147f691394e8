import type { Path, SourceDocument } from '../source/document.ts'
import { rewriteScalar, writeIntoScalar } from '../source/edit-scalar.ts'
import { applyEdits } from '../source/edits.ts'
import { valueAt } from '../source/path.ts'
import type { MappedText } from './model.ts'

/** The text at a path of a YAML or JSON document. */
export function scalarText(document: SourceDocument, path: Path): MappedText {
  const text = String(valueAt(document.value, path))
  return {
    text,
    fileOffset: (offset) => document.offsetIn(path, offset),
    fileEdits: (edits, writing) =>
      writing === 'in-place'
        ? edits.map((edit) => writeIntoScalar(document, path, edit))
        : [rewriteScalar(document, path, applyEdits(text, edits))],
  }
}
