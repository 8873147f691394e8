import type { Shape } from './model.ts'
import { hasOne, hasTexts, textOf } from './values.ts'

/**
 * Freshdesk's canned responses. It makes `content` from `content_html`, which is the one that is sent. Items of a
 * JSON feed have a title and `content_html` as well, and tell themselves by their `url`.
 */
export const freshdesk: Shape = {
  dialect: 'freshdesk',
  channel: null,
  rows: [['canned_responses'], ['canned_response'], []],
  tells: (row) =>
    hasTexts(row, 'title', 'content_html') &&
    hasOne(row, 'content', 'folder_id', 'visibility') &&
    !hasOne(row, 'url', 'date_published'),
  entries(row) {
    const name = textOf(row.title)
    if (textOf(row.content_html) !== null) {
      const twin = { path: ['content'], markup: 'text' } as const
      return [{ text: ['content_html'], markup: 'html', twin, name }]
    }
    return hasTexts(row, 'content') ? [{ text: ['content'], markup: 'text', name }] : null
  },
}
