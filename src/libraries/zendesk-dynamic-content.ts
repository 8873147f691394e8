import type { Row, Shape } from './model.ts'
import { hasOne, hasTexts, languageOf, recordsOf, textOf } from './values.ts'

/** The languages of Zendesk's own numbers, which are the same in every account; those that we can judge. */
const LOCALES: Readonly<Record<string, string>> = {
  1: 'en-US',
  2: 'es',
  8: 'de',
  16: 'fr',
  19: 'pt-BR',
  22: 'it',
  1176: 'en-GB',
}

/**
 * Zendesk's dynamic content: an item has a variant for each language. Macros put it in with `{{dc.name}}`, a word
 * of it or a whole reply: nobody can tell from here, and so each is a piece of one.
 */
export const zendeskDynamicContent: Shape = {
  dialect: 'zendesk',
  channel: null,
  rows: [['items'], ['item'], ['variants'], ['variant'], []],
  tells: (row, at) => variantsOf(row).length > 0 || (at.length > 0 && isVariant(row)),
  entries(row) {
    if (isVariant(row)) return [entryOf(row, [], null)]
    if (!Array.isArray(row.variants)) return null
    return variantsOf(row).map(([index, variant]) => entryOf(variant, ['variants', index], textOf(row.name)))
  },
}

function variantsOf(row: Row) {
  return recordsOf(row.variants).filter(([, variant]) => isVariant(variant))
}

function isVariant(row: Row): boolean {
  return hasTexts(row, 'content') && hasOne(row, 'locale_id', 'locale')
}

function entryOf(variant: Row, path: readonly (string | number)[], name: string | null) {
  return {
    text: [...path, 'content'],
    entry: path,
    markup: 'any' as const,
    name,
    fragment: true,
    language: languageOf(variant.locale) ?? LOCALES[String(variant.locale_id)] ?? null,
  }
}
