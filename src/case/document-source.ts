import type { Path, SourceDocument } from '../source/document.ts'
import type { Position } from '../source/user-error.ts'
import type { CaseInput } from './model.ts'
import type { CaseSource } from './source.ts'

/** The places of a case that is the value of a YAML or JSON document. */
export function documentSource(document: SourceDocument, input: CaseInput): CaseSource {
  const offset = (part: number, at: number) => document.offsetIn(partPath(input, part), at)
  return {
    file: document.file,
    partFile: () => document.file,
    partOffset: offset,
    partPosition: (part, at) => document.position(offset(part, at)),
    fieldPosition: (path) => (document.has(path) ? document.position(document.span(path).start) : null),
    messagePosition: (index, at) => textPosition(document, ['thread', index, 'text'], at),
    line: (number) => document.line(number),
    async edited(edits) {
      const { editDocument } = await import('./edit-document.ts')
      const text = await editDocument(document, input, edits)
      return text === null ? null : new Map([[document.file, text]])
    },
    async replacements(edits) {
      const { changesIn } = await import('./edit-document.ts')
      const changes = await changesIn(document, input, edits)
      const place = (at: number) => document.position(at)
      return (
        changes?.map(({ start, end, text }) => ({
          file: document.file,
          start: place(start),
          end: place(end),
          text,
        })) ?? null
      )
    },
  }
}

/** The place of an offset in the text at a path; null when it is not in the document. */
export function textPosition(document: SourceDocument, path: Path, offset: number): Position | null {
  return document.has(path) ? document.position(document.offsetIn(path, offset)) : null
}

/** Where the text of a part stands in a case. */
export function partPath({ draft }: CaseInput, part: number): Path {
  if (typeof draft === 'string') return ['draft']
  return typeof draft[part] === 'string' ? ['draft', part] : ['draft', part, 'text']
}
