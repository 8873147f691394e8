import { LANGUAGES, type Language } from '../case/languages.ts'

/** ISO 639-2 of the languages that we read. */
const LONG: Readonly<Record<string, Language>> = {
  eng: 'en',
  ita: 'it',
  spa: 'es',
  fra: 'fr',
  fre: 'fr',
  deu: 'de',
  ger: 'de',
  por: 'pt',
}

/**
 * The language that a library names for a template, as "it", "pt-BR", "de_AT" or "ita". `other`: one that we do not
 * read. Null where the library names none, or what it names is no code of a language.
 */
export function namedLanguage(code: string | null): Language | 'other' | null {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(code?.trim() ?? '')?.[1]?.toLowerCase()
  if (primary === undefined) return null
  return LANGUAGES.find((language) => language === primary) ?? LONG[primary] ?? 'other'
}
