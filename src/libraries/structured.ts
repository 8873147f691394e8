import type { LibraryFormatName, LibraryOptions } from '../case/library-options.ts'
import type { Path, SourceDocument } from '../source/document.ts'
import { valueAt } from '../source/path.ts'
import { isJson } from '../source/read-document.ts'
import { UserError } from '../source/user-error.ts'
import { documentComments, isDirectiveKey } from './comments.ts'
import { fieldEntries } from './fields.ts'
import { markedText } from './marked-text.ts'
import type { Entry, Library, Row, Shape, Template } from './model.ts'
import { pairedText } from './paired-text.ts'
import { plainEntries } from './plain.ts'
import { SHAPES } from './shapes.ts'
import { isRecord, recordsOf } from './values.ts'

/**
 * The library that a YAML or JSON document is; null when it has the shape of none.
 * @throws UserError when it has not the shape that the options name, or when a selector of theirs is wrong
 */
export async function libraryOf(document: SourceDocument, options: LibraryOptions): Promise<Library | null> {
  const found = find(document, options)
  if (found === null) return null
  if (isJson(document.file)) await refuseDuplicates(document)
  const templates: Template[] = []
  const paths: Path[] = []
  const seen = new Set<number>()
  for (const { at, entry } of found.texts) {
    const path = [...at, ...entry.text]
    if (typeof valueAt(document.value, path) !== 'string' || path.some(isDirectiveKey)) continue
    // What YAML repeats by an alias is written once, and judged once.
    const { start } = document.span(path)
    if (seen.has(start)) continue
    seen.add(start)
    const template = await templateOf(document, at, entry, found, options)
    if (template.text.text.trim() === '') continue
    templates.push(template)
    paths.push(path)
  }
  const texts = new Map([[document.file, document.text]])
  return { format: found.format, texts, templates, comments: await documentComments(document, paths) }
}

interface LocatedEntry {
  /** Where its row is. */
  readonly at: Path
  readonly entry: Entry
}

interface Found extends Pick<Shape, 'dialect' | 'channel'> {
  readonly format: LibraryFormatName
  readonly texts: readonly LocatedEntry[]
}

function find(document: SourceDocument, options: LibraryOptions): Found | null {
  const { format, fields } = options
  if (format === 'fields' || (format === undefined && fields !== undefined)) {
    return withoutShape(fieldEntries(document, options))
  }
  if (format !== undefined) return named(document, format)
  for (const [name, shape] of SHAPES) {
    const rows = rowsOf(document.value, shape, (row, at) => shape.tells(row, at))
    if (rows !== null) return foundIn(document, name, shape, rows)
  }
  const entries = options.areTemplates === true ? plainEntries(document.value, options.name) : []
  return entries.length === 0 ? null : withoutShape(entries)
}

function withoutShape(entries: readonly Entry[]): Found {
  const texts = entries.map((entry) => ({ at: [], entry }))
  return { format: 'fields', dialect: null, channel: null, texts }
}

/** What the configuration calls a library need not be told by its keys, but must have the texts of one. */
function named(document: SourceDocument, format: LibraryFormatName): Found | null {
  const shape = SHAPES.get(format)
  if (shape === undefined) return null
  const rows = rowsOf(document.value, shape, (row) => shape.entries(row, document.file) !== null)
  if (rows !== null) return foundIn(document, format, shape, rows)
  const isEmpty = shape.rows.some((path) => {
    const list = valueAt(document.value, path)
    return Array.isArray(list) && list.length === 0
  })
  if (isEmpty) return foundIn(document, format, shape, [])
  throw new UserError(`has not the shape of ${format}`, document.file, { line: 1, column: 1 })
}

type LocatedRow = readonly [Path, Row]

/** The rows at the first place where one of them fits, with those beside it; null when none does. */
function rowsOf(
  value: unknown,
  shape: Shape,
  fits: (row: Row, at: Path) => boolean,
): readonly LocatedRow[] | null {
  for (const path of shape.rows) {
    const found = valueAt(value, path)
    const rows = isRecord(found)
      ? [[path, found] as const]
      : recordsOf(found).map(([index, row]) => [[...path, index], row] as const)
    if (rows.some(([, row]) => fits(row, path))) return rows
  }
  return null
}

function foundIn(
  document: SourceDocument,
  format: LibraryFormatName,
  { dialect, channel, entries }: Shape,
  rows: readonly LocatedRow[],
): Found {
  const texts = rows.flatMap(([at, row]) =>
    (entries(row, document.file) ?? []).map((entry) => ({ at, entry })),
  )
  return { format, dialect, channel, texts }
}

async function templateOf(
  document: SourceDocument,
  at: Path,
  { text: inner, markup, twin, entry, name, fragment, language, examples }: Entry,
  { dialect, channel }: Found,
  options: LibraryOptions,
): Promise<Template> {
  const text = await markedText(document, [...at, ...inner], markup)
  const hasTwin = twin !== undefined && typeof valueAt(document.value, [...at, ...twin.path]) === 'string'
  return {
    file: document.file,
    name,
    text: hasTwin ? pairedText(text, await markedText(document, [...at, ...twin.path], twin.markup)) : text,
    entry: document.span([...at, ...(entry ?? [])]),
    fragment: options.fragments ?? fragment ?? false,
    language: language ?? null,
    channel,
    dialect: options.dialect ?? dialect,
    examples: examples ?? {},
  }
}

/** `JSON.parse` silently drops all but the last of equal keys; the YAML parser refuses them itself. */
async function refuseDuplicates({ text, file, position }: SourceDocument): Promise<void> {
  const { duplicateKey } = await import('../source/json-document.ts')
  const twice = duplicateKey(text)
  if (twice === null) return
  throw new UserError(`the key ${twice.name} is here twice; keep one`, file, position(twice.key.start))
}
