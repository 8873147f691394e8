import type { Shape } from './model.ts'
import { hasTexts, textOf } from './values.ts'

/** Chatwoot's canned responses: what an agent types behind a slash, and what it becomes. */
export const chatwoot: Shape = {
  dialect: 'chatwoot',
  channel: null,
  rows: [['payload'], ['canned_responses'], []],
  tells: (row) => hasTexts(row, 'short_code', 'content'),
  entries: (row) =>
    hasTexts(row, 'content') ? [{ text: ['content'], markup: 'text', name: textOf(row.short_code) }] : null,
}
