import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { LibraryFormatName } from '../../src/case/library-options.ts'
import type { Library } from '../../src/libraries/model.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'
import { SHAPES } from '../../src/libraries/shapes.ts'

function read(value: unknown, format?: LibraryFormatName): Promise<Library | null> {
  return readLibrary('library.json', JSON.stringify(value), { format })
}

/** What a library of ours holds: name, beginning of the text, language, and whether it is a piece. */
async function contents(path: string) {
  const file = `fixtures/libraries/${path}`
  const library = await readLibrary(file, readFileSync(file, 'utf8'), {})
  return {
    format: library?.format,
    templates: library?.templates.map(({ name, text, language, fragment }) => [
      name,
      text.text.slice(0, 24),
      language,
      fragment,
    ]),
  }
}

describe('the shapes of tools', () => {
  it.each<[string, LibraryFormatName, readonly (readonly [string, string, string | null, boolean])[]]>([
    [
      'zendesk/macros.json',
      'zendesk',
      [
        ['Delivery::Where is my parcel', 'Hi {{ticket.requester.fi', null, false],
        ['Reso::Indirizzo', 'Gentile {{ticket.request', null, false],
      ],
    ],
    [
      'zendesk-dynamic-content/items.json',
      'zendesk-dynamic-content',
      [
        ['Refund time', 'The refund reaches your ', 'en-US', true],
        ['Refund time', 'Il rimborso arriva sul s', 'it', true],
        ['Refund time', 'Zwrot w ciągu pięciu dni', null, true],
      ],
    ],
    [
      'freshdesk/responses.json',
      'freshdesk',
      [
        ['Password', 'Hi {{ticket.requester.fi', null, false],
        ['Fattura', 'Buongiorno, la fattura è', null, false],
      ],
    ],
    [
      'intercom/macros.json',
      'intercom',
      [
        ['Order shipped', 'Hi {{user.name|fallback:', null, false],
        ['Saluto', 'Buongiorno, come posso a', null, false],
      ],
    ],
    [
      'helpscout/replies.json',
      'helpscout',
      [
        ['Trial extended', 'Hi {%customer.firstName,', null, false],
        ['Trial extended', 'Your trial now ends on t', null, false],
        ['Prova prolungata', 'Ciao {%customer.firstNam', null, false],
      ],
    ],
    ['front/templates.json', 'front', [['Table booked', 'Hello {{recipient.first_', null, false]]],
    [
      'gorgias/macros.json',
      'gorgias',
      [
        ['Order delivered', 'Hi {{ticket.customer.fir', 'en', false],
        ['Ordine annullato', 'Gentile {{ticket.custome', 'it', false],
      ],
    ],
    [
      'chatwoot/canned.json',
      'chatwoot',
      [
        ['hello', 'Hi {{ contact.first_name', null, false],
        ['orari', 'Siamo aperti dalle 9 all', null, false],
      ],
    ],
    [
      'zammad/it.yml',
      'zammad',
      [
        ['salve - Salve #{ticket.customer.firstname},', 'Salve #{ticket.customer.', 'it', true],
        ['att - In attesa', 'Stiamo ancora controllan', 'it', true],
        ['cs - Cordiali saluti', 'Cordiali saluti,\n#{user.', 'it', true],
      ],
    ],
    [
      'osticket/premade.yaml',
      'osticket',
      [
        ['Parts ordered', 'Hi %{ticket.name.first},', null, false],
        ['Pezzo non disponibile', 'Buongiorno %{ticket.name', null, false],
      ],
    ],
    ['discourse/replies.json', 'discourse', [['Welcome', 'Hello %{reply_to_name},\n', null, false]]],
    [
      'whatsapp/templates.json',
      'whatsapp',
      [
        ['delivery_today', 'Hi {{1}}, your order {{2', 'en-US', false],
        ['appuntamento', 'Gentile {{nome_cliente}}', 'it', false],
      ],
    ],
    [
      'github/replies.yml',
      'github',
      [
        ['Duplicate', 'Thanks, @{{ author }}! T', null, false],
        ['Needs a reproduction', 'Could you send a small r', null, false],
      ],
    ],
    [
      'salesforce/quick-text.json',
      'salesforce',
      [
        ['Greeting', 'Hello {!Contact.FirstNam', null, true],
        ['Saluti', 'Le auguro una buona gior', null, true],
      ],
    ],
  ])('reads %s', async (path, format, templates) => {
    expect(await contents(path)).toEqual({ format, templates })
  })

  it('has a library of ours for each', () => {
    const folders = readdirSync('fixtures/libraries')
    for (const format of SHAPES.keys()) expect(folders).toContain(format)
  })

  it.each<[string, LibraryFormatName, unknown]>([
    ['one macro', 'zendesk', { macro: { title: 'A', actions: [{ field: 'comment_value', value: 'Hi.' }] } }],
    ['a list of macros', 'zendesk', [{ title: 'A', actions: [{ field: 'comment_value', value: 'Hi.' }] }]],
    ['variants alone', 'zendesk-dynamic-content', { variants: [{ content: 'Hi.', locale_id: 1 }] }],
    ['one response', 'freshdesk', { title: 'A', content: 'Hi.', content_html: '<p>Hi.</p>' }],
    ['one macro of Intercom', 'intercom', { type: 'macro', name: 'A', body: '<p>Hi.</p>' }],
    ['one saved reply', 'helpscout', { id: 1, name: 'A', text: 'Hi.', chatText: '' }],
    ['rows of FreeScout', 'helpscout', [{ id: 1, mailbox_id: 2, name: 'A', text: 'Hi.' }]],
    ['a page of Chatwoot', 'chatwoot', { payload: [{ short_code: 'a', content: 'Hi.' }] }],
    [
      'what the command line of Salesforce prints',
      'salesforce',
      { status: 0, result: { records: [{ Name: 'A', Message: 'Hi.', Channel: 'Chat' }] } },
    ],
    ['templates of Discourse', 'discourse', { templates: [{ title: 'A', content: 'Hi.', usages: 0 }] }],
    [
      'templates of a partner of Meta',
      'whatsapp',
      { waba_templates: [{ name: 'a', components: [{ type: 'BODY', text: 'Hi.' }] }] },
    ],
  ])('knows %s', async (_, format, value) => {
    const library = await read(value)
    expect(library?.format).toBe(format)
    expect(library?.templates.map(({ text }) => text.text)).toEqual(['Hi.'])
    expect(await readLibrary('library.yaml', stringify(value), {})).toMatchObject({ format })
  })

  it('keeps what fills in the placeholders of WhatsApp', async () => {
    const file = 'fixtures/libraries/whatsapp/templates.json'
    const library = await readLibrary(file, readFileSync(file, 'utf8'), {})
    expect(library?.templates.map(({ examples }) => examples)).toEqual([
      { '1': 'Dana', '2': 'A-1207' },
      { nome_cliente: 'Silvia', giorno: 'venerdì' },
    ])
    expect(library?.templates[0]).toMatchObject({ channel: 'whatsapp', dialect: 'whatsapp' })
  })

  it('takes a macro without a comment for a macro without a text', async () => {
    const library = await read({ macros: [{ title: 'Close', actions: [] }] })
    expect(library).toMatchObject({ format: 'zendesk', templates: [] })
  })

  it('leaves out entries without a text, and keeps the others', async () => {
    const replies = [
      { name: 'A', body: ' ' },
      { name: 'B' },
      { name: 'C', body: 7 },
      { name: 'D', body: 'Hi.' },
    ]
    expect((await read({ replies }))?.templates.map(({ name }) => name)).toEqual(['D'])
  })
})

describe('files that are no library', () => {
  it.each<[string, unknown]>([
    ['a package', { name: 'shop', version: '1.0.0', scripts: { test: 'vitest' }, files: ['dist'] }],
    ['a lock file', { name: 'shop', packages: { '': { name: 'shop' } } }],
    [
      'an OpenAPI document',
      { openapi: '3.1.0', paths: { '/macros': { get: { examples: { a: { value: {} } } } } } },
    ],
    ['a catalogue of translations', { en: { replies: { title: 'Reply', content: 'Write here' } } }],
    ['a flat catalogue', { title: 'Reply', content: 'Write here', name: 'Name', body: 'Text' }],
    ['containers', { services: { web: { image: 'nginx', environment: ['A=1'] } } }],
    [
      'a workflow',
      { name: 'CI', on: { push: {} }, jobs: { test: { steps: [{ name: 'Test', run: 'npm test' }] } } },
    ],
    [
      'a form for issues',
      { name: 'Bug', description: 'A bug', body: [{ type: 'markdown', attributes: { value: 'Hi' } }] },
    ],
    ['labels', [{ name: 'bug', color: 'ff0000', description: 'Something is wrong' }]],
    ['a playbook', [{ name: 'Web', hosts: 'all', tasks: [{ name: 'Install', apt: 'nginx' }] }]],
    ['our configuration', { extends: 'recommended', library: { fields: ['$..body'] }, rules: {} }],
    [
      'testimonials',
      [
        { name: 'Ada', text: 'Great!' },
        { name: 'Max', text: 'Fine.' },
      ],
    ],
    ['blog posts', [{ title: 'One', content: 'Text', body: 'Text' }]],
    [
      'a JSON feed',
      {
        version: '1.1',
        items: [{ id: '1', url: '/1', title: 'One', content_html: '<p>Hi</p>', content: '' }],
      },
    ],
    ['its items alone', [{ id: '1', url: '/1', title: 'One', content_html: '<p>Hi</p>', content: '' }]],
    ['issues', [{ number: 1, title: 'A bug', body: 'It is broken', user: { login: 'ada' } }]],
    [
      'triggers',
      {
        triggers: [
          { title: 'A', conditions: {}, actions: [{ field: 'notification_user', value: ['x', 'y', 'z'] }] },
        ],
      },
    ],
    ['triggers alone', [{ title: 'A', conditions: {}, actions: [{ field: 'status', value: 'open' }] }]],
    ['macros of another kind', { macros: [{ name: 'cents_to_dollars', description: 'Divides' }] }],
    [
      'messages of Front',
      { _results: [{ id: 'msg_1', body: '<p>Hi</p>', subject: 'Hi', is_inbound: true }] },
    ],
    ['inboxes of Front', { _results: [{ id: 'inb_1', name: 'Care', address: 'care@example.com' }] }],
    ['threads of Help Scout', { _embedded: { threads: [{ id: 1, body: 'Hi', text: 'Hi' }] } }],
    [
      'a message sent on WhatsApp',
      { template: { name: 'a', components: [{ type: 'body', parameters: [] }] } },
    ],
    ['messages of Chatwoot', { payload: [{ id: 1, content: 'Hi', message_type: 1 }] }],
    ['tickets of Freshdesk', [{ id: 1, body: '<p>Hi</p>', body_text: 'Hi', incoming: true }]],
    ['accounts of Salesforce', { records: [{ attributes: { type: 'Account' }, Name: 'Acme' }] }],
    [
      'quiz items with variants',
      { items: [{ name: 'T-shirt', variants: [{ size: 'M' }, { content: 'x' }] }] },
    ],
    ['a list of texts', ['Hello', 'Goodbye']],
    ['an empty list', []],
    ['an empty page', { data: [] }],
    ['a number', 5],
    ['nothing', null],
  ])('%s', async (_, value) => {
    expect(await read(value)).toBeNull()
  })
})

describe('a format that is named', () => {
  it('needs no telling key', async () => {
    const library = await read([{ name: 'A', text: 'Hi.' }], 'helpscout')
    expect(library?.templates.map(({ text }) => text.text)).toEqual(['Hi.'])
  })

  it.each([
    ['an empty list', []],
    ['an empty page', { data: [] }],
  ])('may be %s', async (_, value) => {
    expect(await read(value, 'intercom')).toMatchObject({ format: 'intercom', templates: [] })
  })

  it.each([...SHAPES.keys()])('is refused where the texts of %s are missing', async (format) => {
    await expect(read({ name: 'shop', version: '1.0.0' }, format)).rejects.toThrow(
      `has not the shape of ${format}`,
    )
  })
})

it('refuses a key that is in an entry twice, which JSON would hide', async () => {
  const text = '{"replies": [{"name": "A", "body": "One.", "body": "Two."}]}'
  await expect(readLibrary('replies.json', text, {})).rejects.toMatchObject({
    line: 'replies.json:1:44: the key body is here twice; keep one',
  })
})
