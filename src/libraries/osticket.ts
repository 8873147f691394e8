import type { Shape } from './model.ts'
import { hasOne, hasTexts, textOf } from './values.ts'

/**
 * osTicket's canned responses, as its templates keep them. One that is not enabled is judged with the others, since
 * it may be switched on any day.
 */
export const osticket: Shape = {
  dialect: 'osticket',
  channel: null,
  rows: [[]],
  tells: (row) => hasTexts(row, 'title', 'response') && hasOne(row, 'isenabled', 'notes', 'attachments'),
  entries: (row) =>
    hasTexts(row, 'response') ? [{ text: ['response'], markup: 'any', name: textOf(row.title) }] : null,
}
