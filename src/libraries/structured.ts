import type { LibraryFormatName, LibraryOptions } from '../case/library-options.ts'
import type { SourceDocument } from '../source/document.ts'
import { UserError } from '../source/user-error.ts'
import { SHAPES } from './formats.ts'
import type { Entry, Library, Shape, Template } from './model.ts'
import { scalarText } from './scalar-text.ts'

/**
 * The library that a YAML or JSON document is; null when it has the shape of none.
 * @throws UserError when it has not the shape that the options name
 */
export async function libraryOf(document: SourceDocument, options: LibraryOptions): Promise<Library | null> {
  const found = await shapeOf(document, options)
  if (found === null) return null
  const { format, shape, entries } = found
  return {
    format,
    texts: new Map([[document.file, document.text]]),
    templates: entries.map((entry) => templateOf(document, entry, shape, options)),
    comments: [],
  }
}

interface Found {
  readonly format: LibraryFormatName
  readonly shape: Shape
  readonly entries: readonly Entry[]
}

async function shapeOf(document: SourceDocument, options: LibraryOptions): Promise<Found | null> {
  const { format } = options
  for (const [name, load] of SHAPES) {
    if (format !== undefined && format !== name) continue
    const shape = await load()
    const entries = shape.entries(document.value)
    if (entries !== null) return { format: name, shape, entries }
    if (format === name) throw new UserError(`has not the shape of ${name}`, document.file, START)
  }
  return null
}

const START = { line: 1, column: 1 }

function templateOf(document: SourceDocument, entry: Entry, shape: Shape, options: LibraryOptions): Template {
  return {
    file: document.file,
    name: entry.name,
    text: scalarText(document, entry.text),
    entry: document.span(entry.entry),
    fragment: options.fragments ?? entry.fragment ?? false,
    language: entry.language ?? null,
    channel: shape.channel,
    dialect: options.dialect ?? shape.dialect,
    examples: entry.examples ?? {},
  }
}
