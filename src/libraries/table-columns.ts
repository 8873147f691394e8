import { LANGUAGES } from '../case/languages.ts'
import type { LibraryOptions } from '../case/library-options.ts'
import { orList } from '../source/did-you-mean.ts'
import { quoted } from '../source/path.ts'

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

/** Names of columns with replies, the surest first: beside an answer, a `message` is the customer's. */
const TEXTS = [
  names(`response responses reply replies answer answers risposta risposte antwort antworten reponse reponses
    respuesta respuestas resposta respostas canned_response reply_text response_text macro_text comment_value`),
  names(`body content contents text texts message messages template comment default_text body_text body_html
    text_html html plain_text message_text testo testi messaggio messaggi contenuto corpo nachricht inhalt texte
    contenu corps texto textos mensaje contenido cuerpo mensagem conteudo corpo`),
]
const NAMES = [
  'name title label macro macro_title macro_name titel nome titolo nom titre nombre titulo bezeichnung',
  'shortcut short_code shortcode key code trigger slug keyword keywords abbreviation subject oggetto betreff id',
].flatMap((list) => list.split(' '))
const LANGUAGE_COLUMNS = names('language lang locale lingua sprache langue idioma lingua default_language')
const COMMENT = 'replylint'

/** Languages by their names in English and in themselves, besides the codes of ours. */
const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ['en', 'english inglese'],
    ['it', 'italian italiano'],
    ['es', 'spanish espanol'],
    ['fr', 'french francais'],
    ['de', 'german deutsch'],
    ['pt', 'portuguese portugues'],
    ['nl', 'dutch nederlands'],
    ['pl', 'polish polski'],
  ].flatMap(([code = '', list = '']) =>
    [code, ...list.split(' ')].map((name): [string, string] => [name, code]),
  ),
)

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

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
      ? `no column is known to hold texts; name one in library.columns: ${columnList(first)}`
      : 'has no header; say in library.columns which column holds the texts, by its number'
  }
  const name = nameColumn(options.name, first, keys, texts)
  if (typeof name === 'string') return name
  const find = (test: (key: string) => boolean) => indexOf(keys.findIndex(test))
  return {
    header,
    texts,
    name,
    language: find((key) => LANGUAGE_COLUMNS.has(key)),
    comment: find((key) => key === COMMENT),
    dynamicContent: ['default_language', 'default_text'].every((key) => keys.includes(key)),
  }
}

/** A header names each column, none twice, in a few words. */
function isHeader(row: readonly string[]): boolean {
  const keys = row.map((cell) => cell.trim().toLowerCase())
  return new Set(keys).size === keys.length && keys.every((key) => /^[^\r\n.!?;:<>]{1,60}$/.test(key))
}

/** `Macro title` and `macroTitle` are `macro_title`. */
function keyOf(cell: string): string {
  return cell
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
}

function usualTexts(keys: readonly string[]): readonly TextColumn[] {
  for (const known of TEXTS) {
    const found = keys.flatMap((key, index) => {
      const column = textColumn(key, index)
      return column !== null && known.has(column.rest) ? [column] : []
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

/** A name of a column without the language that it begins or ends with. */
function textColumn(key: string, index: number): (TextColumn & { readonly rest: string }) | null {
  const words = key.split('_')
  for (const length of [2, 1]) {
    if (words.length <= length) continue
    const last = languageOf(words.slice(-length).join('_'))
    if (last !== null) return { index, language: last, rest: words.slice(0, -length).join('_') }
    const first = languageOf(words.slice(0, length).join('_'))
    if (first !== null) return { index, language: first, rest: words.slice(length).join('_') }
  }
  return { index, language: null, rest: key }
}

/** `it`, `pt_br`, `italian` as BCP 47; null for anything else. */
export function languageOf(key: string): string | null {
  const known = LANGUAGE_NAMES.get(key)
  if (known !== undefined) return known
  const [code = '', region = ''] = key.split('_')
  const isOurs = LANGUAGES.some((language) => language === code) && /^[a-z]{2}$/.test(region)
  return isOurs && key === `${code}_${region}` ? `${code}-${region.toUpperCase()}` : null
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
    found.push({
      index,
      language: textColumn(keys[index] ?? '', index)?.language ?? languageOf(keys[index] ?? ''),
    })
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
