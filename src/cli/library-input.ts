import { LONGEST_REPLY } from '../case/flaws.ts'
import type { LibraryOptions } from '../case/library-options.ts'
import type { CaseInput, TemplateContext } from '../case/model.ts'
import type { CaseSource } from '../case/source.ts'
import { openLikest } from '../libraries/likest.ts'
import type { Library, Template } from '../libraries/model.ts'
import { joinLibraries, readLibrary } from '../libraries/read-library.ts'
import { placeholderTexts } from '../reading/placeholders.ts'
import type { SourceDocument } from '../source/document.ts'
import { createLines, type Lines } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'
import { attempt, type CaseItem, type FailedItem, type InputContext, type LibraryItem } from './items.ts'
import { kindOf } from './jobs.ts'
import type { Remembered } from './result-cache.ts'

/** The files of a folder as one library; what cannot be read is an error in its place. */
export async function readLibraryFiles(
  files: readonly string[],
  context: InputContext,
  remembered: Remembered | null = null,
): Promise<readonly (LibraryItem | FailedItem)[]> {
  const libraries: Library[] = []
  const failures: FailedItem[] = []
  for (const file of files) {
    const read = await attempt(async () => readOne(file, context.files.read(file), context))
    if (read !== null && 'error' in read) failures.push(read)
    else if (read === null)
      failures.push({ error: new UserError('is empty; expected a template', file, START) })
    else libraries.push(read)
  }
  const library = joined(libraries)
  return library === null ? failures : [...failures, libraryItem(library, context, remembered)]
}

/**
 * The library in the text of a file; null when it has the shape of none.
 * @param document the file where it is parsed already
 */
export async function readLibraryItem(
  file: string,
  text: string,
  context: InputContext,
  remembered: Remembered | null = null,
  document: SourceDocument | null = null,
): Promise<LibraryItem | null> {
  const library = await readOne(file, text, context, document)
  return library === null ? null : libraryItem(library, context, remembered)
}

function libraryItem(
  library: Library,
  context: InputContext,
  remembered: Remembered | null = null,
): LibraryItem {
  return {
    library,
    ...(remembered === null ? {} : { remembered: remembered.results }),
    async reread(texts) {
      const libraries: Library[] = []
      for (const [file, before] of library.texts) {
        const read = await readOne(file, texts.get(file) ?? before, context)
        if (read === null) throw new Error(`${file}: a fix has made it no library`)
        libraries.push(read)
      }
      return libraryItem(joined(libraries) ?? library, context)
    },
    readFile: (file, text) => readOne(file, text, context),
  }
}

async function readOne(
  file: string,
  text: string,
  context: InputContext,
  document: SourceDocument | null = null,
): Promise<Library | null> {
  const { library } = await context.settingsFor(file)
  const { libraryFormat, libraryFields, libraryColumns } = context.options
  const options: LibraryOptions = {
    ...library,
    areTemplates: (await kindOf(file, context)) === 'template',
    // Selectors on the command line are meant, whatever format the configuration names.
    ...(libraryFields.length === 0 ? {} : { fields: libraryFields, format: undefined }),
    ...(libraryColumns.length === 0 ? {} : { columns: libraryColumns }),
    ...(libraryFormat === undefined ? {} : { format: libraryFormat }),
  }
  const read = await readLibrary(file, text, options, document)
  const long = read?.templates.find((template) => template.text.text.length > LONGEST_REPLY)
  if (long === undefined) return read
  const message = `a template is ${long.text.text.length} characters long; expected a reply`
  throw new UserError(message, file, createLines(text).position(long.text.fileOffset(0)))
}

function joined(libraries: readonly Library[]): Library | null {
  const [only] = libraries
  if (only === undefined) return null
  return libraries.length === 1 ? only : joinLibraries(libraries)
}

const START = { line: 1, column: 1 }

/** The templates of a library as cases, in their order. */
export function templateItems(item: LibraryItem): readonly CaseItem[] {
  const { library } = item
  const placeholders = countPlaceholders(library)
  const likestOf = openLikest(library.templates)
  const lines = new Map<string, Lines>()
  for (const [file, text] of library.texts) lines.set(file, createLines(text))
  return library.templates.map((template, index) => ({
    input: caseOf(template),
    source: sourceOf(template, lines.get(template.file) ?? createLines(''), item),
    context: { template: contextOf(template, placeholders, () => likestOf(index)) },
  }))
}

function caseOf({ name, text, channel }: Template): CaseInput {
  return {
    ...(name === null ? {} : { id: name }),
    draft: text.text,
    ...(channel === null ? {} : { channel }),
  }
}

function contextOf(
  { name, fragment, language, dialect, examples }: Template,
  placeholders: TemplateContext['placeholders'],
  likest: () => TemplateContext['likest'],
): TemplateContext {
  return {
    name,
    fragment,
    language,
    dialect,
    examples,
    placeholders,
    get likest() {
      return likest()
    },
  }
}

/** How often the templates of a library use each placeholder, as written. */
function countPlaceholders({ templates }: Library): TemplateContext['placeholders'] {
  const counts = new Map<string, number>()
  for (const { text, dialect } of templates)
    for (const written of placeholderTexts(text.text, dialect))
      counts.set(written, (counts.get(written) ?? 0) + 1)
  return Object.fromEntries(counts)
}

function sourceOf(template: Template, lines: Lines, item: LibraryItem): CaseSource {
  const { file, text } = template
  return {
    file,
    partFile: () => file,
    partOffset: (_part, offset) => text.fileOffset(offset),
    partPosition: (_part, offset) => lines.position(text.fileOffset(offset)),
    fieldPosition: () => null,
    line: (number) => lines.line(number),
    // The templates of a file are mended together: see `fixLibrary`.
    edited: () => Promise.resolve(null),
    async replacements(edits) {
      const { templateReplacements } = await import('./template-replacements.ts')
      return templateReplacements(edits, template, item, lines)
    },
  }
}
