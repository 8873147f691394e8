import type { Shape } from './model.ts'
import { hasOne, hasTexts, textOf } from './values.ts'

/**
 * Intercom's macros, as its API lists them. `body` is HTML in which placeholders are `<attribute>` elements;
 * `body_text` says the same with the `{{…}}` that the team writes.
 */
export const intercom: Shape = {
  dialect: 'intercom',
  channel: null,
  rows: [['data'], ['macros'], []],
  tells: (row) => hasTexts(row, 'name', 'body') && (row.type === 'macro' || hasTexts(row, 'body_text')),
  entries(row) {
    const name = textOf(row.name)
    if (textOf(row.body_text) === null) {
      return hasOne(row, 'body', 'body_text') ? [{ text: ['body'], markup: 'any', name }] : null
    }
    return [{ text: ['body_text'], markup: 'text', twin: { path: ['body'], markup: 'html' }, name }]
  },
}
