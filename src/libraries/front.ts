import type { Shape } from './model.ts'
import { hasOne, hasTexts, textOf } from './values.ts'

/** Front's message templates. Its messages and comments are pages of `_results` too, but have no name. */
export const front: Shape = {
  dialect: 'front',
  channel: null,
  rows: [['_results'], []],
  tells: (row) =>
    hasTexts(row, 'name', 'body') &&
    hasOne(row, 'is_available_for_all_inboxes', 'inbox_ids', 'is_inline', 'subject'),
  entries: (row) =>
    hasTexts(row, 'body') ? [{ text: ['body'], markup: 'any', name: textOf(row.name) }] : null,
}
