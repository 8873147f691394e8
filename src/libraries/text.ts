import type { LibraryOptions } from '../case/library-options.ts'
import { fileText, trimmed } from './file-text.ts'
import type { MappedText, Template, TextFormat } from './model.ts'
import { sliceText } from './pieces.ts'

/** A file that is one template. White space at its edges does not belong to it. */
export const readTextTemplate: TextFormat = async (file, text, options) => {
  const written = fileText(text)
  const words = sliceText(written, trimmed(written.text))
  if (words.text === '') return null
  return { templates: [wholeFile(file, text, words, options)], comments: [] }
}

/** The one template of a file, named like it. */
export function wholeFile(
  file: string,
  written: string,
  text: MappedText,
  options: LibraryOptions,
): Template {
  return {
    file,
    name: baseName(file),
    text,
    entry: { start: 0, end: written.length },
    fragment: options.fragments ?? false,
    language: null,
    channel: null,
    dialect: options.dialect ?? null,
    examples: {},
  }
}

/** The name of a file without its folders and its ending. */
function baseName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '')
}
