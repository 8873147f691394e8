import { LANGUAGES } from '../case/languages.ts'
import type { Shape } from './model.ts'
import { hasTexts, languageOf, textOf } from './values.ts'

/**
 * Zammad's text modules: pieces that an agent puts together, as its repository keeps them (a file a language) and
 * as its API lists them.
 */
export const zammad: Shape = {
  dialect: 'zammad',
  channel: null,
  rows: [[]],
  tells: (row) => hasTexts(row, 'name', 'content') && 'keywords' in row,
  entries: (row, file) =>
    hasTexts(row, 'content')
      ? [
          {
            text: ['content'],
            markup: 'any',
            name: textOf(row.name),
            fragment: true,
            language: languageOfFile(file),
          },
        ]
      : null,
}

/** `it.yml`, `pt-br.yml`; `my.yml` is rather somebody's own than Burmese. */
function languageOfFile(file: string): string | null {
  const [, name] = /([^/\\]*)\.\w+$/.exec(file) ?? []
  const tag = languageOf(name)
  return LANGUAGES.some((language) => tag?.split('-')[0]?.toLowerCase() === language) ? tag : null
}
