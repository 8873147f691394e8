import type { Entry, Row, Shape } from './model.ts'
import { hasOne, recordsOf, textOf } from './values.ts'

/**
 * Zendesk's macros, as its API gives them: actions, some of which write a comment. Triggers and automations have
 * the same actions and tell themselves by their `conditions`. What an internal note says (`comment_mode_is_public`
 * is false) and what goes to a side conversation is not for the customer, and is left out.
 */
export const zendesk: Shape = {
  dialect: 'zendesk',
  channel: null,
  rows: [['macros'], ['macro'], []],
  tells: (row, at) =>
    isMacro(row) &&
    (at.length > 0 || recordsOf(row.actions).some(([, { field }]) => typeof field === 'string')),
  entries: (row) => (isMacro(row) ? commentsOf(row) : null),
}

function isMacro(row: Row): boolean {
  return (
    textOf(row.title) !== null &&
    Array.isArray(row.actions) &&
    recordsOf(row.actions).every(([, action]) => hasOne(action, 'field')) &&
    !hasOne(row, 'conditions')
  )
}

function commentsOf(row: Row): readonly Entry[] {
  const actions = recordsOf(row.actions)
  const isNote = actions.some(
    ([, { field, value }]) => field === 'comment_mode_is_public' && String(value) === 'false',
  )
  if (isNote) return []
  return actions.flatMap(([index, { field, value }]) => {
    if (field !== 'comment_value' && field !== 'comment_value_html') return []
    // Either the text, or the channel that it is for and the text: ["channel:web", "Hello"].
    const inside = Array.isArray(value) ? [value.length - 1] : []
    return [
      {
        text: ['actions', index, 'value', ...inside],
        markup: field === 'comment_value' ? 'text' : 'html',
        name: textOf(row.title),
      },
    ]
  })
}
