import type { Shape } from './model.ts'
import { hasOne, hasTexts, textOf } from './values.ts'

/**
 * Saved replies of Help Scout and of FreeScout, which took its placeholders over. A list of them is only a name
 * and a preview: it is the single ones that have the text, and `chatText` where chats get another one.
 */
export const helpscout: Shape = {
  dialect: 'helpscout',
  channel: null,
  rows: [['_embedded', 'replies'], ['_embedded', 'saved-replies'], ['_embedded', 'savedReplies'], []],
  tells: (row, at) =>
    hasTexts(row, 'name', 'text') &&
    (at.length > 0 || hasOne(row, 'chatText', 'preview', 'mailboxId', 'mailbox_id')),
  entries(row) {
    if (!hasOne(row, 'text', 'chatText')) return null
    const name = textOf(row.name)
    return [
      { text: ['text'], markup: 'any', name },
      { text: ['chatText'], markup: 'any', name },
    ]
  },
}
