import type { Shape } from './model.ts'
import { hasOne, hasTexts, textOf } from './values.ts'

/** Discourse's canned replies, and the templates that came after them. Both are posts, in Markdown. */
export const discourse: Shape = {
  dialect: 'discourse',
  channel: 'discourse',
  rows: [['replies'], ['templates'], ['reply'], []],
  tells: (row) => hasTexts(row, 'title', 'content') && hasOne(row, 'usages'),
  entries: (row) =>
    hasTexts(row, 'content') ? [{ text: ['content'], markup: 'markdown', name: textOf(row.title) }] : null,
}
