import type { Shape } from './model.ts'
import { hasTexts, textOf } from './values.ts'

/** Saved replies for GitHub, as `.github/replies.yml` keeps them for a team. */
export const github: Shape = {
  dialect: 'github',
  channel: 'github',
  rows: [['replies'], []],
  // Other lists of replies have a name and a body as well, but more besides: `id`, `category`.
  tells: (row, at) => at.length > 0 && hasTexts(row, 'name', 'body') && Object.keys(row).length === 2,
  entries: (row) =>
    hasTexts(row, 'body') ? [{ text: ['body'], markup: 'markdown', name: textOf(row.name) }] : null,
}
