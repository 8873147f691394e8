import type { Language } from '../case/model.ts'
import { UserError } from '../source/user-error.ts'

/** The languages that the output speaks. */
const OUTPUT_LANGUAGES = ['en', 'it'] as const

/** `--lang`, else the locale of the environment, else English. Ids and JSON keys are the same in all of them. */
export function outputLanguage(
  lang: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (lang !== undefined) {
    const known = OUTPUT_LANGUAGES.find((language) => language === lang)
    if (known === undefined) {
      throw new UserError(
        `--lang: unknown language "${lang}"; expected one of ${OUTPUT_LANGUAGES.join(', ')}`,
      )
    }
    return known
  }
  // POSIX: the first of these that is set decides; "it_IT.UTF-8" is Italian.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return OUTPUT_LANGUAGES.find((language) => locale === language || locale.startsWith(`${language}_`)) ?? 'en'
}
