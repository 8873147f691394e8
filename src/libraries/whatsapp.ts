import type { Row, Shape } from './model.ts'
import { hasTexts, isRecord, languageOf, recordsOf, textOf } from './values.ts'

/**
 * WhatsApp's message templates, as Meta's API and its partners list them. The body is the reply; header, footer and
 * buttons are not. What is *sent* with a template has components as well, but no text in them.
 */
export const whatsapp: Shape = {
  dialect: 'whatsapp',
  channel: 'whatsapp',
  rows: [['data'], ['message_templates'], ['waba_templates'], ['templates'], []],
  tells: (row) => hasTexts(row, 'name') && bodiesOf(row).length > 0,
  entries(row) {
    if (!Array.isArray(row.components)) return null
    return bodiesOf(row).map(([index, body]) => ({
      text: ['components', index, 'text'],
      markup: 'text',
      name: textOf(row.name),
      language: languageOf(row.language),
      examples: examplesOf(body.example),
    }))
  },
}

function bodiesOf(row: Row) {
  return recordsOf(row.components).filter(
    ([, { type, text }]) => typeof type === 'string' && /^body$/i.test(type) && typeof text === 'string',
  )
}

/** What Meta was shown for `{{1}}` (a list in a list) or for `{{name}}`. */
function examplesOf(example: unknown): Readonly<Record<string, string>> {
  if (!isRecord(example)) return {}
  const { body_text: numbered, body_text_named_params: named } = example
  const [first] = Array.isArray(numbered) ? numbered : []
  return Object.fromEntries([
    ...(Array.isArray(first) ? first : []).map((value, index) => [String(index + 1), String(value)]),
    ...recordsOf(named).map(([, param]) => [String(param.param_name), String(param.example)]),
  ])
}
