import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlaceholders } from '../../src/reading/placeholders.ts'

/** "role: text" of each placeholder. */
const read = (text: string) =>
  readPlaceholders(text).map(({ text: words, start, end, role }) => {
    expect(text.slice(start, end)).toBe(words)
    return `${role}: ${words}`
  })

describe("the customer's name", () => {
  test.each([
    ['Hi {{ticket.requester.name}}, we have it.', '{{ticket.requester.name}}'],
    ['Hi {{ticket.requester.first_name}}, we have it.', '{{ticket.requester.first_name}}'],
    ['Hi {{ticket.requester.firstname}}, we have it.', '{{ticket.requester.firstname}}'],
    ['Hi {{user.name|fallback:"there"}}, we have it.', '{{user.name|fallback:"there"}}'],
    [
      'Hi <attribute key="user.name" fallback="there"/>, we have it.',
      '<attribute key="user.name" fallback="there"/>',
    ],
    ['Hi {%customer.firstName,fallback=there%}, we have it.', '{%customer.firstName,fallback=there%}'],
    ['Hallo {%customer.firstName,fallback=%},', '{%customer.firstName,fallback=%}'],
    ['Hi {{recipient.first_name}}, we have it.', '{{recipient.first_name}}'],
    ['Hi {{ticket.customer.firstname}}, we have it.', '{{ticket.customer.firstname}}'],
    ["Hi {{ contact.first_name || 'there' }}, we have it.", "{{ contact.first_name || 'there' }}"],
    ['Hi #{ticket.customer.firstname}, we have it.', '#{ticket.customer.firstname}'],
    ['Hi %{ticket.name}, we have it.', '%{ticket.name}'],
    ['Hi %{ticket.name.first}, we have it.', '%{ticket.name.first}'],
    ['Hi {{contact.firstname}}, we have it.', '{{contact.firstname}}'],
    ['Hi {{1}}, we have it.', '{{1}}'],
    ['Buongiorno {{1}}, ecco.', '{{1}}'],
    ['Hi {{customer_name}}, we have it.', '{{customer_name}}'],
    ['Hi {!Contact.FirstName}, we have it.', '{!Contact.FirstName}'],
    ['Hi {{{Recipient.FirstName}}}, we have it.', '{{{Recipient.FirstName}}}'],
    ['Hi %{reply_to_name}, we have it.', '%{reply_to_name}'],
    ['Hi %{original_poster_name}, we have it.', '%{original_poster_name}'],
    ['Hi [Name], we have it.', '[Name]'],
    ['Gentile [Nome], ecco.', '[Nome]'],
    ['Gentile [NOME CLIENTE], ecco.', '[NOME CLIENTE]'],
    ['Estimado [Nombre del cliente], aquí está.', '[Nombre del cliente]'],
    ['Bonjour [Prénom], le voici.', '[Prénom]'],
    ['Hallo [Vorname], hier ist es.', '[Vorname]'],
    ['Hallo [Kundenname], hier ist es.', '[Kundenname]'],
    ['Olá [nome do cliente], aqui está.', '[nome do cliente]'],
    ['Hi {{NAME}}, we have it.', '{{NAME}}'],
    ['Bonjour {{NOM_CLIENT}}, le voici.', '{{NOM_CLIENT}}'],
    ['Bonjour {{NOMCLIENT}}, le voici.', '{{NOMCLIENT}}'],
    ['Hi <name>, we have it.', '<name>'],
    ['Hi <first name>, we have it.', '<first name>'],
    ['Hi <insert name>, we have it.', '<insert name>'],
    ['Hi {first_name}, we have it.', '{first_name}'],
    [`Hi \${firstName}, we have it.`, `\${firstName}`],
    ['Hi %FIRSTNAME%, we have it.', '%FIRSTNAME%'],
    ['Hi *|FNAME|*, we have it.', '*|FNAME|*'],
    ['Dear XXX, we have it.', 'XXX'],
    ['Dear ____, we have it.', '____'],
    ['Gentile Sig. [Cognome], ecco.', '[Cognome]'],
  ])('%s', (text, placeholder) => {
    expect(read(text)).toEqual([`customer-name: ${placeholder}`])
  })
})

describe('who signs', () => {
  test.each([
    ['We have it. {{current_user.name}}', 'agent: {{current_user.name}}'],
    ['We have it. {{ticket.assignee.first_name}}', 'agent: {{ticket.assignee.first_name}}'],
    ['We have it.\n{{agent.signature}}', 'signature: {{agent.signature}}'],
    ['We have it. {{ticket.agent.name}}', 'agent: {{ticket.agent.name}}'],
    ['We have it. {{teammate.name}}', 'agent: {{teammate.name}}'],
    ['We have it. {%user.firstName%}', 'agent: {%user.firstName%}'],
    ['We have it. {%user.fullName%}', 'agent: {%user.fullName%}'],
    ['We have it.\nKind regards,\n{{user.first_name}}', 'signature: {{user.first_name}}'],
    ['We have it. #{user.firstname}', 'agent: #{user.firstname}'],
    ['We have it. %{ticket.staff.name}', 'agent: %{ticket.staff.name}'],
    ['We have it. %{signature}', 'signature: %{signature}'],
    ['We have it. {!User.FirstName}', 'agent: {!User.FirstName}'],
    ['We have it. %{my_name}', 'agent: %{my_name}'],
    ['We have it. [Agent Name]', 'agent: [Agent Name]'],
    ["We have it. [Agent's name]", "agent: [Agent's name]"],
    ['We have it. [Firma]', 'signature: [Firma]'],
    ['We have it. ^[Initials]', 'signature: ^[Initials]'.replace('^', '')],
    ['We have it. -[Name]', 'signature: [Name]'],
    ['We have it. – {{3}}', 'signature: {{3}}'],
    ['We have it. ^XXX', 'signature: XXX'],
    ['Mi chiamo [Nome] e seguo la pratica.', 'agent: [Nome]'],
    ['My name is {{name}}.', 'agent: {{name}}'],
    ['Un saluto, [Nome]', 'signature: [Nome]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('anything else', () => {
  test.each([
    ['Your number is {{ticket.id}}.', '{{ticket.id}}'],
    ['We write to {{ticket.requester.email}}.', '{{ticket.requester.email}}'],
    ['The order {{order.number}} left.', '{{order.number}}'],
    ['{{dc.refund_policy}}', '{{dc.refund_policy}}'],
    ['It left {{user.last_seen_at}}.', '{{user.last_seen_at}}'],
    ['Thanks, %{ticket.dept.name}', '%{ticket.dept.name}'],
    ['Thanks for choosing {{company.name}}.', '{{company.name}}'],
    ['The {{product_name}} is back.', '{{product_name}}'],
    ['Hi @{{ author }}, we have it.', '{{ author }}'],
    ['Hi @{{user.login}}, we have it.', '{{user.login}}'],
    ['It arrives on [date].', '[date]'],
    ['See [insert link].', '[insert link]'],
    ['See <insert link here>.', '<insert link here>'],
    ['Vedi [inserire link].', '[inserire link]'],
    ['La pratica [NUMERO PRATICA] è chiusa.', '[NUMERO PRATICA]'],
    ['The order [ORDER_NO] left.', '[ORDER_NO]'],
    ['The order XXXX left.', 'XXXX'],
    ['The order ______ left.', '______'],
    ['Hi [[MISSING TOKEN user.name]], hello', '[[MISSING TOKEN user.name]]'],
    ['It arrives at {{2}}.', '{{2}}'],
    ['[TODO: link]', '[TODO: link]'],
  ])('%s', (text, placeholder) => {
    const found = readPlaceholders(text)
    expect(found.map(({ text: words }) => words)).toEqual([placeholder])
    if (!placeholder.startsWith('[[')) expect(found[0]?.role).toBe('other')
  })
})

test('several, in order', () => {
  expect(read('Hi {{1}}, order [ORDER_NO] left.\nBest,\n{{agent.name}}')).toEqual([
    'customer-name: {{1}}',
    'other: [ORDER_NO]',
    'agent: {{agent.name}}',
  ])
})

describe('none', () => {
  test.each([
    [''],
    ['Hi Dana, we have it.'],
    ['[1/3] We have it.'],
    ['[sic] We have it.'],
    ['(…) We have it.'],
    ['[…] We have it.'],
    ['[...] We have it.'],
    ['We love you <3'],
    ['It is a < b > c'],
    ['See [the help](https://example.com).'],
    ['See [name](https://example.com).'],
    ['See [link][1].'],
    ['[1]: https://example.com'],
    ['[x] done'],
    ['[ ] to do'],
    ['[IT] Ecco il rimborso.'],
    ['[UPDATE] It works again.'],
    ['[Solved] It works again.'],
    ['[email protected]'],
    ['<b>Hi</b> Dana<br/>'],
    ['<p class="x">Hi</p>'],
    ['<address>Via Roma</address> <time>9</time> <data>1</data>'],
    ['<https://example.com>'],
    ['<dana@example.com>'],
    ['Love, xxx'],
    ['It is an XXXL shirt'],
    ['The card XXXX-XXXX-XXXX-1234'],
    ['The card XXXX 1234'],
    ['The IBAN IT60XXX'],
    ['50% off and 20% more%'],
    ['It costs 50%.'],
    ['$5 {and so on}'],
    ['@___________dana'],
    ['@dana___'],
    ['snake___case'],
    ['Above\n___\nbelow'],
    ['{}'],
    ['{{}}'],
    ['{{'],
    ['#{'],
    ['[Name'],
    ['<name'],
    ['C# {code here}'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('whatever the text', () => {
  test('placeholders are ranges of it, in order, apart', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '%',
      '#',
      '_',
      'XXX',
      'name',
      ' ',
      'é',
      '\n',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const found of readPlaceholders(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text)
          expect(found.start).toBeGreaterThanOrEqual(end)
          end = found.end
        }
      }),
    )
  })

  test('a long text is read in time', () => {
    for (const piece of ['{', '{{a', '[', '<a ', '_', 'X', '%a', '#{', '{{a}}', '*|'])
      expect(readPlaceholders(piece.repeat(50_000)).length).toBeGreaterThanOrEqual(0)
  })
})
