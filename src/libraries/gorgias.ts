import type { Row, Shape } from './model.ts'
import { isRecord, languageOf, recordsOf, textOf } from './values.ts'

/**
 * Gorgias's macros: actions, one of which sets the text of the reply, once as HTML and once without. What goes
 * into an internal note (`addInternalNote`) is not for the customer.
 */
export const gorgias: Shape = {
  dialect: 'gorgias',
  channel: null,
  rows: [['data'], ['macros'], []],
  tells: (row) => responsesOf(row).length > 0,
  entries(row) {
    if (!Array.isArray(row.actions)) return null
    const shared = { name: textOf(row.name), language: languageOf(row.language) }
    return responsesOf(row).map(({ index, words }) => {
      const html = ['actions', index, 'arguments', 'body_html']
      const text = ['actions', index, 'arguments', 'body_text']
      if (textOf(words.body_html) === null) return { text, markup: 'text', ...shared }
      return { text: html, markup: 'html', twin: { path: text, markup: 'text' }, ...shared }
    })
  },
}

function responsesOf(row: Row) {
  return recordsOf(row.actions).flatMap(([index, { name, arguments: words }]) =>
    name === 'setResponseText' && isRecord(words) ? [{ index, words }] : [],
  )
}
