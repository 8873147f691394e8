import type { SourceDocument } from '../source/document.ts'
import { applyEdits } from '../source/edits.ts'
import { createLines, type Lines } from '../source/position.ts'
import { textPosition } from './document-source.ts'
import type { CaseSource } from './source.ts'

/** A part of a draft and where it stands in its file. */
export interface TextPart {
  readonly file: string
  readonly fileText: string
  /** The offset of `text` in `fileText`. */
  readonly start: number
  readonly text: string
}

/** The places of a draft of text files; `frontMatter` is that of the first file. */
export function draftSource(parts: readonly TextPart[], frontMatter: SourceDocument | null): CaseSource {
  const lines = new Map<string, Lines>(parts.map((part) => [part.file, createLines(part.fileText)]))
  const partAt = (index: number): TextPart => {
    const part = parts[index] ?? parts[0]
    if (part === undefined) throw new Error('a draft without parts')
    return part
  }
  const { file } = partAt(0)
  const partOffset = (part: number, offset: number) => {
    const { start, text } = partAt(part)
    return start + Math.min(Math.max(offset, 0), text.length)
  }
  const partPosition = (part: number, offset: number) =>
    lines.get(partAt(part).file)?.position(partOffset(part, offset)) ?? { line: 1, column: 1 }
  return {
    file,
    partFile: (part) => partAt(part).file,
    partOffset,
    partPosition,
    fieldPosition: (path) =>
      frontMatter?.has(path) ? frontMatter.position(frontMatter.span(path).start) : null,
    messagePosition: (index, at) =>
      frontMatter === null ? null : textPosition(frontMatter, ['thread', index, 'text'], at),
    line: (number, part = 0) => lines.get(partAt(part).file)?.line(number) ?? '',
    async edited(edits) {
      const files = new Map<string, string>()
      for (const part of parts) {
        const here = edits.filter((edit) => partAt(edit.part).file === part.file)
        const moved = here.map((edit) => ({
          start: partOffset(edit.part, edit.start),
          end: partOffset(edit.part, edit.end),
          text: edit.text,
        }))
        if (here.length > 0) files.set(part.file, applyEdits(part.fileText, moved))
      }
      return files
    },
    replacements: async (edits) =>
      edits.map(({ part, start, end, text }) => ({
        file: partAt(part).file,
        start: partPosition(part, start),
        end: partPosition(part, end),
        text,
      })),
  }
}
