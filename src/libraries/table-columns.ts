import type { LibraryOptions } from '../case/library-options.ts'
import { orList } from '../source/did-you-mean.ts'
import { quoted } from '../source/path.ts'
import { fieldName, isLanguageField, keyOf, languageOf, NAMES, TEXTS } from './field-names.ts'

/** A column with texts. */
export interface TextColumn {
  readonly index: number
  /** BCP 47, where its name says it. */
  readonly language: string | null
}

export interface Columns {
  /** Whether the first row names them. */
  readonly header: boolean
  readonly texts: readonly TextColumn[]
  readonly name: number | null
  /** Says the language of each row. */
  readonly language: number | null
  /** Holds comments to us. */
  readonly comment: number | null
  /** Whether these are the columns of Zendesk's dynamic content, which is pieces of replies. */
  readonly dynamicContent: boolean
}

const COMMENT = 'replylint'

/**
 * Tells which columns of a table hold what, by its first row and what the configuration says.
 * @returns what to tell the user when no column with texts is known
 */
export function columnsOf(first: readonly string[], options: LibraryOptions): Columns | string {
  const header = isHeader(first)
  const keys = header ? first.map(keyOf) : []
  const said = options.columns
  const texts = said === undefined ? usualTexts(keys) : saidTexts(said, first, keys)
  if (typeof texts === 'string') return texts
  if (texts.length === 0) {
    return header
      ? `no column is known to hold texts; name one (--library-columns, or library.columns in the configuration): ${columnList(first)}`
      : 'has no header; say which column holds the texts, by its number (--library-columns, or library.columns in the configuration)'
  }
  const name = nameColumn(options.name, first, keys, texts)
  if (typeof name === 'string') return name
  const find = (test: (key: string) => boolean) => indexOf(keys.findIndex(test))
  return {
    header,
    texts,
    name,
    language: find(isLanguageField),
    comment: find((key) => key === COMMENT),
    dynamicContent: ['default_language', 'default_text'].every((key) => keys.includes(key)),
  }
}

/** A header names each column, none twice, in a few words. */
function isHeader(row: readonly string[]): boolean {
  const keys = row.map((cell) => cell.trim().toLowerCase())
  return new Set(keys).size === keys.length && keys.every((key) => /^[^\r\n.!?;:<>]{1,60}$/.test(key))
}

function usualTexts(keys: readonly string[]): readonly TextColumn[] {
  for (const known of TEXTS) {
    const found = keys.flatMap((key, index) => {
      const { rest, language } = fieldName(key)
      return known.has(rest) ? [{ index, language }] : []
    })
    if (found.length > 0) return found
  }
  // A table with a column for each language may name them by it alone.
  const alone = keys.flatMap((key, index) => {
    const language = languageOf(key)
    return language === null ? [] : [{ index, language }]
  })
  return alone
}

function saidTexts(
  said: readonly string[],
  first: readonly string[],
  keys: readonly string[],
): readonly TextColumn[] | string {
  const found: TextColumn[] = []
  for (const column of said) {
    const index = columnCalled(column, first, keys)
    if (index === null) return noColumn(column, first, keys)
    const key = keys[index] ?? ''
    found.push({ index, language: fieldName(key).language ?? languageOf(key) })
  }
  return found
}

function nameColumn(
  said: string | undefined,
  first: readonly string[],
  keys: readonly string[],
  texts: readonly TextColumn[],
): number | null | string {
  if (said !== undefined) return columnCalled(said, first, keys) ?? noColumn(said, first, keys)
  const known = NAMES.map((name) => keys.indexOf(name))
  return indexOf(known.find((index) => index !== -1 && !texts.some((text) => text.index === index)) ?? -1)
}

/** By its name, or by its number from 1. */
function columnCalled(column: string, first: readonly string[], keys: readonly string[]): number | null {
  const exact = keys.length === 0 ? -1 : first.findIndex((name) => name.trim() === column.trim())
  const index = exact === -1 ? keys.indexOf(keyOf(column)) : exact
  if (index !== -1) return index
  const number = /^\d{1,6}$/.test(column) ? Number(column) : 0
  return number >= 1 && number <= first.length ? number - 1 : null
}

function noColumn(column: string, first: readonly string[], keys: readonly string[]): string {
  const there =
    keys.length > 0 ? `expected ${columnList(first)}` : `the table has no header and ${first.length} columns`
  return `has no column ${quoted(column)}; ${there}`
}

function columnList(first: readonly string[]): string {
  const most = 12
  const shown = first.slice(0, most).map((name) => quoted(name.trim()))
  return orList(first.length > most ? [...shown, `one of ${first.length - most} others`] : shown)
}

function indexOf(found: number): number | null {
  return found === -1 ? null : found
}
