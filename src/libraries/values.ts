import type { Row } from './model.ts'

/** Whether a value of a document is a mapping. */
export function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text that says something; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** Whether a row has a string under each of the keys, be it an empty one. */
export function hasTexts(row: Row, ...keys: readonly string[]): boolean {
  return keys.every((key) => typeof row[key] === 'string')
}

/** Whether a row has one of the keys. */
export function hasOne(row: Row, ...keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(row, key))
}

/** The mappings of a list with their indexes; none where there is no list. */
export function recordsOf(value: unknown): readonly (readonly [number, Row])[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item, index) => (isRecord(item) ? [[index, item] as const] : []))
}

/** `pt_BR` as BCP 47 writes it; null for what is no language tag. */
export function languageOf(value: unknown): string | null {
  const tag = textOf(value)?.trim().replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : null
}
