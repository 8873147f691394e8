import { describe, expect, test } from 'vitest'
import { DIALECTS, type Dialect } from '../../../src/case/dialects.ts'
import { DIALECT_TABLES } from '../../../src/reading/dialects/index.ts'
import { judgeKey } from '../../../src/reading/dialects/keys.ts'
import { readMarks, readPlaceholders } from '../../../src/reading/placeholders.ts'

const read = (dialect: Dialect, text: string, examples: Readonly<Record<string, string>> = {}) =>
  readPlaceholders(text, { dialect, examples }).map(({ text: words, role }) => `${role}: ${words}`)

describe('what each tool calls', () => {
  test.each<[Dialect, string, string]>([
    ['zendesk', '{{ticket.requester.first_name | default: "there"}}', '{{agent.signature}}'],
    ['freshdesk', '{{ticket.requester.firstname}}', '{{ticket.agent.name}}'],
    ['intercom', '<attribute key="user.name" default="there"/>', '{{teammate.first_name}}'],
    ['helpscout', '{%customer.firstName,fallback=there%}', '{%user.firstName%}'],
    ['front', '{{recipient.first_name}}', '{{user.name}}'],
    ['gorgias', '{{ticket.customer.firstname}}', '{{current_user.name}}'],
    ['chatwoot', "{{ contact.first_name || 'there' }}", '{{agent.name}}'],
    ['zammad', '#{ticket.customer.firstname}', '#{user.firstname}'],
    ['osticket', '%{ticket.name.first}', '%{signature}'],
    ['hubspot', "{{ personalization_token('contact.firstname', 'there') }}", '{{ owner.firstname }}'],
    ['salesforce', '{!contact.firstname}', '{{{Sender.FirstName}}}'],
    ['discourse', '%{reply_to_name,fallback:there}', '%{my_name}'],
    ['github', '{{ user.login }}', '{{ assignee.login }}'],
  ])('%s', (dialect, name, agent) => {
    const [first, second] = readPlaceholders(`It left today, ${name}, says ${agent}`, {
      dialect,
      examples: {},
    })
    expect(first).toMatchObject({ text: name, role: 'customer-name' })
    expect(second?.text).toBe(agent)
    expect(['agent', 'signature']).toContain(second?.role)
  })

  test.each(DIALECTS)('%s recommends what it knows', (dialect) => {
    const { advice, notations } = DIALECT_TABLES[dialect]
    for (const written of advice === null ? [] : [advice.name, advice.agent]) {
      const [placeholder] = readPlaceholders(written, { dialect, examples: {} })
      expect(placeholder?.text).toBe(written.replace(/^@/, ''))
      expect(notations).toContain(placeholder?.dialect)
      expect(judgeKey(dialect, placeholder?.key ?? '')).toEqual({ is: 'known', listed: true })
    }
  })
})

describe('a parameter of WhatsApp', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['Il pacco, {{1}}, è partito.', { '1': 'Silvia' }, 'customer-name: {{1}}'],
    ['Il pacco, {{1}}, è partito.', { '1': '4471' }, 'other: {{1}}'],
    ['Il pacco, {{1}}, è partito.', {}, 'other: {{1}}'],
    ['Buongiorno {{1}}, è partito.', {}, 'customer-name: {{1}}'],
    ['È partito. – {{1}}', { '1': 'Marco' }, 'signature: {{1}}'],
    ['It left, {{customer_name}}.', {}, 'customer-name: {{customer_name}}'],
  ])('%s with %o', (text, examples, expected) => {
    expect(read('whatsapp', text, examples)).toEqual([expected])
  })
})

describe('control tags', () => {
  test.each<[Dialect | null, string, readonly string[], readonly string[]]>([
    [
      null,
      'Hi {% if a %}{{a.name}}{% else %}there{% endif %}',
      ['{{a.name}}'],
      ['{% if a %}', '{% else %}', '{% endif %}'],
    ],
    ['zendesk', '{% case ticket.status %}', [], ['{% case ticket.status %}']],
    ['helpscout', '{%customer.firstName%}', ['{%customer.firstName%}'], []],
    [null, '{%subject%}', ['{%subject%}'], []],
    ['github', '{{#labels}}{{name}}{{/labels}}', ['{{name}}'], ['{{#labels}}', '{{/labels}}']],
    [null, '{% comment %}Dear {{name}}{% endcomment %}', [], ['{% comment %}Dear {{name}}{% endcomment %}']],
    [null, '{# for agents #}', [], ['{# for agents #}']],
    ['zendesk', "{% assign d = 'now' | date: '%d' %}", [], ["{% assign d = 'now' | date: '%d' %}"]],
  ])('%s %s', (dialect, text, placeholders, tags) => {
    const marks = readMarks(text, { dialect, examples: {} })
    expect(marks.placeholders.map((one) => one.text)).toEqual(placeholders)
    expect(marks.tags.map((one) => one.text)).toEqual(tags)
  })
})

test.each<[string, string | null]>([
  ['{{name}}', null],
  ['{%customer.firstName,fallback=%}', ''],
  ['{%customer.firstName,fallback=there%}', 'there'],
  ['{{user.name|fallback:""}}', ''],
  ['{{user.name | fallback: "there"}}', 'there'],
  ["{{ name | default: '' }}", ''],
  ["{{ name | default: 'you' | capitalize }}", 'you'],
  ["{{ contact.name || '' }}", ''],
  ["{{ contact.name || 'there' }}", 'there'],
  ['{{contact.firstname|default("you")}}', 'you'],
  ['%{reply_to_name,fallback:you}', 'you'],
  ['<attribute key="user.name" default=""/>', ''],
  ["{{ name | prepend: ' ' | default: '' }}", null],
])('the fallback of %s', (text, fallback) => {
  expect(readPlaceholders(text)[0]?.fallback).toBe(fallback)
})

test.each<[Dialect | null, string]>([
  ['zendesk', '{{dc.welcome}}'],
  [null, '{{dc.welcome}}'],
  [null, '{{> footer}}'],
  ['freshdesk', '{{snippet.goodbye}}'],
  ['intercom', '{% render "closing" %}'],
])('%s: %s fetches a text', (dialect, text) => {
  const { placeholders, tags } = readMarks(text, { dialect, examples: {} })
  expect([...placeholders, ...tags].map(({ includes }) => includes)).toEqual([true])
})
