import type { LibraryFormatName, LibraryOptions } from '../case/library-options.ts'
import type { SourceDocument } from '../source/document.ts'
import { isJson, readDocument } from '../source/read-document.ts'
import { TEXT_FORMATS } from './formats.ts'
import type { Library } from './model.ts'
import { libraryOf } from './structured.ts'

/** The formats without a tool, by the endings of their files. */
const BY_ENDING: Readonly<Record<string, LibraryFormatName>> = {
  csv: 'csv',
  tsv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
}

/**
 * Reads a file of templates.
 * @param document the file where it is parsed already, as a large one need not be twice
 * @returns null when the file has the shape of no library
 * @throws UserError where it is malformed, or has not the shape that the options name
 */
export async function readLibrary(
  file: string,
  text: string,
  options: LibraryOptions,
  document: SourceDocument | null = null,
): Promise<Library | null> {
  const texts = new Map([[file, text]])
  const format = options.format ?? BY_ENDING[endingOf(file)]
  const load = format === undefined ? undefined : TEXT_FORMATS.get(format)
  if (format !== undefined && load !== undefined) {
    const content = await (await load())(file, text, options)
    return content === null ? null : { format, texts, ...content }
  }
  if (format === undefined && !isDocument(file)) return null
  return libraryOf(document ?? (await readDocument(file, text)), options)
}

/** Several files with one template each, as the one library that their folder is. */
export function joinLibraries(libraries: readonly Library[]): Library {
  let before = 0
  const comments = libraries.flatMap((library) => {
    const first = before
    before += library.templates.length
    return library.comments.map((comment) => ({
      ...comment,
      template: comment.template === null ? null : comment.template + first,
    }))
  })
  return {
    format: libraries[0]?.format ?? 'text',
    templates: libraries.flatMap(({ templates }) => templates),
    comments,
    texts: new Map(libraries.flatMap(({ texts }) => [...texts])),
  }
}

function isDocument(file: string): boolean {
  return isJson(file) || /\.ya?ml$/i.test(file)
}

function endingOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}
