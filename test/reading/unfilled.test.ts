import { expect, test } from 'vitest'
import { codeSpansIn } from '../../src/reading/code-spans.ts'
import { unfilledIn } from '../../src/reading/unfilled.ts'
import { caseReader } from './case-reading.ts'

const read = await caseReader()

test.each<[string, readonly string[]]>([
  ['Hi {{first}} {{last}}, it left.', ['placeholder: {{first}} {{last}}']],
  ['Hi {{first}}, {{last}}.', ['placeholder: {{first}}', 'placeholder: {{last}}']],
  ['Hi {% if a %}{{name}}{% endif %}, it left.', ['placeholder: {% if a %}{{name}}{% endif %}']],
  ['Hi {% if a %} Dana {% endif %}', ['tag: {% if a %}', 'tag: {% endif %}']],
  ['Write `{{name}}` there.', []],
  ['The mail said "Dear {{name}} from Rome".', []],
  ['Your order "{{order}}" left.', ['placeholder: {{order}}']],
  ['', []],
])('%s', async (draft, expected) => {
  const found = await read({ draft }, ({ parts }) => parts.flatMap(unfilledIn))
  expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['a `b` c', ['`b`']],
  ['a ``b ` c`` d', []],
  ['a `b\nc` d', []],
  ['```\nx\n```\ny `z`', ['```\nx\n```', '`z`']],
  ['~~~\nx', ['~~~\nx']],
  ['````\n```\n````', ['````\n```\n````']],
  ['no code', []],
])('code in %j', (text, expected) => {
  expect(codeSpansIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test.each<[string, string | undefined]>([
  ["I'll write to you by {{x}}.", 'dated'],
  ["I'll write to you on {{delivery_date}}.", 'dated'],
  ["I'll write to you about {{product}}.", 'vague'],
  ['Le scrivo io entro {{x}}.', 'dated'],
])('a promise with a place for its date: %s', async (draft, kind) => {
  const [promise] = await read({ draft }, ({ parts }) => parts.flatMap(({ commitments }) => commitments))
  expect(promise?.kind).toBe(kind)
  expect(promise?.due ?? null).toBeNull()
})
