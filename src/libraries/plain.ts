import type { Path } from '../source/document.ts'
import { fieldName, isLanguageField, keyOf, NAMES, TEXTS } from './field-names.ts'
import type { Entry, Row } from './model.ts'
import { isRecord, languageOf, textOf } from './values.ts'

/** Deeper than any library nests its categories. */
const MAX_DEPTH = 8

/**
 * The texts of a document that somebody has called templates, told by the names of its fields as the columns of a
 * table are: those named like a reply, in mappings that are named as well, wherever these lie. A mapping within one
 * that has a text is part of it.
 * @param name the field that the configuration says names a text
 */
export function plainEntries(value: unknown, name?: string): readonly Entry[] {
  const names = name === undefined ? NAMES : [keyOf(name), ...NAMES]
  for (const known of TEXTS) {
    const entries = entriesIn(value, [], { known, names })
    if (entries.length > 0) return entries
  }
  return []
}

interface Words {
  /** What fields with texts are called. */
  readonly known: ReadonlySet<string>
  /** What fields that name them are called, the best first. */
  readonly names: readonly string[]
}

function entriesIn(value: unknown, path: Path, words: Words): readonly Entry[] {
  const own = isRecord(value) ? entriesOf(value, path, words) : []
  if (own.length > 0 || path.length >= MAX_DEPTH) return own
  if (Array.isArray(value)) return value.flatMap((item, index) => entriesIn(item, [...path, index], words))
  if (!isRecord(value)) return []
  return Object.keys(value).flatMap((key) => entriesIn(value[key], [...path, key], words))
}

interface Field {
  readonly key: string
  readonly language: string | null
  readonly isHtml: boolean
}

function entriesOf(row: Row, path: Path, words: Words): readonly Entry[] {
  // `$comment` and its like speak of the file.
  const own = Object.keys(row).filter((key) => !key.startsWith('$'))
  const keys = new Map(own.map((key) => [keyOf(key), key]))
  const named = words.names.map((name) => keys.get(name)).filter((key) => key !== undefined)
  if (named.length === 0) return []
  const name = named.map((key) => nameOf(row[key])).find((found) => found !== null) ?? null
  const language = [...keys].find(([key]) => isLanguageField(key))?.[1]
  const said = language === undefined ? null : languageOf(row[language])
  const fields = textFields(row, keys, words.known)
  return fields
    .filter((field) => !fields.some((other) => other !== field && isTwin(field, other)))
    .map((field) => {
      const twin = fields.find((other) => other !== field && isTwin(other, field))
      return {
        text: [...path, field.key],
        markup: field.isHtml ? 'html' : 'any',
        ...(twin === undefined ? {} : { twin: { path: [...path, twin.key], markup: 'text' } }),
        entry: path,
        name,
        language: field.language ?? said,
      }
    })
}

function textFields(
  row: Row,
  keys: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): readonly Field[] {
  return [...keys].flatMap(([name, key]) => {
    const { rest, language } = fieldName(name)
    if (!known.has(rest) || textOf(row[key]) === null) return []
    return [{ key, language, isHtml: /(?:^|_)html(?:_|$)/.test(rest) }]
  })
}

/** Whether a field keeps as plain text what another one keeps as HTML. */
function isTwin(plain: Field, html: Field): boolean {
  return !plain.isHtml && html.isHtml && plain.language === html.language
}

function nameOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : textOf(value)
}
