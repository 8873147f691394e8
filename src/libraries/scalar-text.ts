import type { Path, SourceDocument } from '../source/document.ts'
import { mendScalar, rewriteScalar } from '../source/edit-scalar.ts'
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
        ? mendScalar(document, path, text, edits)
        : [rewriteScalar(document, path, applyEdits(text, edits))],
  }
}
