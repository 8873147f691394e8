import type { MappedText, TextFormat } from './model.ts'

/** A file that is one template. White space at its edges does not belong to it. */
export const readTextTemplate: TextFormat = async (file, text, options) => {
  const start = text.length - text.trimStart().length
  const inner = text.trim()
  if (inner === '') return null
  return {
    templates: [
      {
        file,
        name: baseName(file),
        text: sliceText(inner, start),
        entry: { start: 0, end: text.length },
        fragment: options.fragments ?? false,
        language: null,
        channel: null,
        dialect: options.dialect ?? null,
        examples: {},
      },
    ],
    comments: [],
  }
}

/** A text that is written in its file as it is. */
export function sliceText(text: string, start: number): MappedText {
  return {
    text,
    fileOffset: (offset) => start + Math.min(Math.max(offset, 0), text.length),
    fileEdits: (edits) =>
      edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end })),
  }
}

/** The name of a file without its folders and its ending. */
export function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '')
}
