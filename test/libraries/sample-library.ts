import { readFileSync } from 'node:fs'
import { Document, isScalar, parse, Scalar, visit } from 'yaml'
import type { LibraryFormatName, LibraryOptions } from '../../src/case/library-options.ts'
import type { Language } from '../../src/case/model.ts'
import { TOOLS, type Tool, type ToolName } from './sample-tools.ts'

/** What is wrong with a response, and the words that a finding must point at: none for what is missing at its end. */
export interface Fault {
  readonly rule: string
  readonly words: string
}

/** A response as it is in one library: with the placeholders of its tool. */
export interface Response {
  readonly name: string
  readonly language: Language
  readonly text: string
  readonly faults: readonly Fault[]
}

/** The same hundred and twenty responses in a format of its own. */
export interface Sample {
  readonly id: string
  readonly format: LibraryFormatName
  /** What the configuration says of it. */
  readonly options: LibraryOptions
  readonly responses: readonly Response[]
  /** What a fix finds, and what it makes of it. */
  readonly mended: readonly [string, string] | null
  /** Name → text; one file for all of them, or one for each. */
  readonly files: Readonly<Record<string, string>>
}

interface Written {
  readonly name: string
  readonly language?: Language
  readonly text: string
  readonly faults?: readonly {
    readonly rule: string
    readonly words?: string
    readonly slot?: string
    readonly only?: readonly string[]
  }[]
}

/** The responses as they are written down, of each language. */
function written(): readonly (Written & { readonly language: Language })[] {
  return (['en', 'it', 'more'] as const).flatMap((which) => {
    const path = new URL(`sample-responses-${which}.yaml`, import.meta.url)
    // The file is ours, and a test that reads it shows what is wrong with it.
    const all = parse(readFileSync(path, 'utf8')) as readonly Written[]
    return all.map((one) => ({ language: which === 'more' ? 'en' : which, ...one }))
  })
}

/** Tools that take a text for a piece of a reply, put a greeting around it, or show who writes. */
const PIECES: ReadonlySet<string> = new Set(['zammad', 'zendesk-dynamic-content', 'salesforce', 'osticket'])
const SHOW_AUTHORS: ReadonlySet<string> = new Set(['github', 'discourse'])

function responsesFor(id: string, tool: Tool): readonly Response[] {
  return written().map(({ name, language, text, faults = [] }) => {
    const fill = (slot: string): string => placeholder(tool, slot, language)
    return {
      name,
      language,
      text: text.trim().replace(/\{([a-z~]+)\}/g, (_, slot: string) => fill(slot)),
      faults: faults.flatMap(({ rule, words, slot, only }) => {
        if (only !== undefined && !only.includes(id)) return []
        if (rule.startsWith('missing-') && PIECES.has(id)) return []
        if (rule === 'missing-signature' && SHOW_AUTHORS.has(id)) return []
        if (slot === undefined) return [{ rule, words: words ?? '' }]
        const has = tool[kindOf(slot)] !== undefined
        return has ? [{ rule, words: fill(slot).replace(/^@/, '') }] : []
      }),
    }
  })
}

/** `customer~slip` is the slip of the customer's name, where the tool has one. */
function placeholder(tool: Tool, slot: string, language: Language): string {
  const writing = tool[kindOf(slot)] ?? tool.customer
  return typeof writing === 'string' ? writing : writing(language)
}

function kindOf(slot: string): keyof Tool {
  const kind = slot.split('~').at(-1)
  const kinds = ['agent', 'order', 'due', 'slip', 'squeezed', 'foreign', 'unbalanced', 'empty'] as const
  return kinds.find((one) => one === kind) ?? 'customer'
}

/** A name for a file, or for a tool that takes no others: "Refund::Sent today" becomes "refund-sent-today". */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  è: '&egrave;',
  é: '&#233;',
  à: '&#xE0;',
  ü: '&uuml;',
  '€': '&euro;',
  '’': '&rsquo;',
}

function escaped(text: string): string {
  return text.replace(/[&<>èéàü€’]/g, (character) => ENTITIES[character] ?? character)
}

function linked(html: string): string {
  return html.replace(/https:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`)
}

/** Paragraphs as editors write them: in `<p>`, in `<div>`, or with `<br>` between them. */
export function html(text: string, kind: 'p' | 'div' | 'br'): string {
  const paragraphs = linked(escaped(text)).split('\n\n')
  if (kind === 'p') return paragraphs.map((one) => `<p>${one}</p>`).join('')
  if (kind === 'br') return paragraphs.join('<br>\n<br>\n')
  return paragraphs.map((one) => `<div>${one}</div>`).join('<div><br></div>')
}

function json(value: unknown, ascii = false): string {
  const text = `${JSON.stringify(value, null, 2)}\n`
  return ascii
    ? text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : text
}

const STYLES = [
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.PLAIN,
] as const

/** Each text in another style than the one before. */
function yaml(value: unknown, key: string): string {
  const document = new Document(value)
  let index = 0
  visit(document, {
    Pair(_, { key: name, value: text }) {
      if (!isScalar(name) || name.value !== key || !isScalar(text)) return
      text.type = STYLES[index % STYLES.length] ?? Scalar.PLAIN
      index += 1
    },
  })
  return `# Written by a test.\n${document.toString({ lineWidth: 90 })}`
}

function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
}

type Write = (responses: readonly Response[]) => Readonly<Record<string, string>>

/** A sample of one file. */
function one(name: string, write: (responses: readonly Response[]) => string): Write {
  return (responses) => ({ [name]: write(responses) })
}

/** A sample with a file for each. */
function each(ending: string, write: (response: Response) => string): Write {
  return (responses) =>
    Object.fromEntries(responses.map((response) => [`${slug(response.name)}.${ending}`, write(response)]))
}

/** Intercom's API makes an element of each placeholder. */
function attributes(text: string): string {
  return html(text, 'p').replace(
    /\{\{(\w[\w.]*)(?:\|fallback:"(\w*)")?\}\}/g,
    (_, key: string, fallback?: string) =>
      `<attribute key="${key}"${fallback === undefined ? '' : ` default="${fallback}"`}/>`,
  )
}

const WAYS: readonly (readonly [id: string, LibraryFormatName, ToolName, Write])[] = [
  [
    'zendesk',
    'zendesk',
    'zendesk',
    one('macros.json', (all) =>
      json({
        macros: all.map(({ name, text }, index) => ({
          id: 100 + index,
          title: name,
          active: index % 9 > 0,
          actions: [
            { field: 'status', value: 'pending' },
            index % 3 === 0
              ? { field: 'comment_value', value: ['channel:all', text] }
              : { field: 'comment_value_html', value: html(text, index % 3 === 1 ? 'p' : 'br') },
          ],
        })),
      }),
    ),
  ],
  [
    'zendesk-dynamic-content',
    'zendesk-dynamic-content',
    'zendesk',
    one('items.json', (all) =>
      json(
        {
          items: all.map(({ name, language, text }, index) => ({
            id: index,
            name,
            placeholder: `{{dc.${slug(name).replaceAll('-', '_')}}}`,
            variants: [{ id: index, content: text, locale: language, default: true }],
          })),
        },
        true,
      ),
    ),
  ],
  [
    'freshdesk',
    'freshdesk',
    'freshdesk',
    one('responses.json', (all) =>
      json(
        all.map(({ name, text }, index) => ({
          id: index,
          title: name,
          folder_id: 7,
          content: text.replace(/\s+/g, ' '),
          content_html: `<div dir="ltr">${html(text, 'br')}</div>`,
        })),
      ),
    ),
  ],
  [
    'intercom',
    'intercom',
    'intercom',
    one('macros.json', (all) =>
      json({
        type: 'list',
        data: all.map(({ name, text }, index) => ({
          type: 'macro',
          id: String(index),
          name,
          body: attributes(text),
          body_text: text,
        })),
      }),
    ),
  ],
  [
    'helpscout',
    'helpscout',
    'helpscout',
    one('replies.json', (all) =>
      json(
        all.map(({ name, text }, index) => ({ id: index, mailboxId: 3, name, text: html(text, 'br') })),
        true,
      ),
    ),
  ],
  [
    'front',
    'front',
    'front',
    one('templates.json', (all) =>
      json({
        _results: all.map(({ name, text }, index) => ({
          id: `rsp_${index}`,
          name,
          subject: name,
          body: html(text, 'div'),
          is_available_for_all_inboxes: true,
        })),
      }),
    ),
  ],
  [
    'gorgias',
    'gorgias',
    'gorgias',
    one('macros.json', (all) =>
      json({
        data: all.map(({ name, language, text }, index) => ({
          id: index,
          name,
          language,
          actions: [
            {
              name: 'setResponseText',
              type: 'user',
              arguments: { body_html: html(text, 'div'), body_text: text },
            },
          ],
        })),
      }).replaceAll('https://', 'https:\\/\\/'),
    ),
  ],
  [
    'chatwoot',
    'chatwoot',
    'chatwoot',
    one('canned.json', (all) =>
      json(
        all.map(({ name, text }, index) => ({
          id: index,
          account_id: 1,
          short_code: slug(name),
          content: text,
        })),
        true,
      ),
    ),
  ],
  [
    'zammad',
    'zammad',
    'zammad',
    one('modules.yml', (all) =>
      yaml(
        all.map(({ name, text }, index) => ({
          name,
          keywords: '',
          content: index % 2 === 0 ? html(text, 'p') : text,
          note: '',
        })),
        'content',
      ),
    ),
  ],
  [
    'osticket',
    'osticket',
    'osticket',
    one('premade.yaml', (all) =>
      yaml(
        all.map(({ name, text }) => ({ isenabled: 1, title: name, response: html(text, 'br'), notes: '' })),
        'response',
      ),
    ),
  ],
  [
    'discourse',
    'discourse',
    'discourse',
    one('replies.json', (all) =>
      json({
        replies: all.map(({ name, text }, id) => ({ id, title: name, content: text, usages: id % 5 })),
      }),
    ),
  ],
  [
    'whatsapp',
    'whatsapp',
    'whatsapp',
    one('templates.json', (all) =>
      json(
        {
          data: all.map(({ name, language, text }) => ({
            name: slug(name).replaceAll('-', '_'),
            language,
            status: 'APPROVED',
            components: [
              { type: 'HEADER', format: 'TEXT', text: name },
              {
                type: 'BODY',
                text,
                example: {
                  body_text: [['Dana']],
                  body_text_named_params: [
                    { param_name: 'customer_name', example: 'Dana' },
                    { param_name: 'agent_name', example: 'Marco' },
                    { param_name: 'due_date', example: '12/3' },
                  ],
                },
              },
            ],
          })),
        },
        true,
      ),
    ),
  ],
  [
    'github',
    'github',
    'github',
    one('replies.yml', (all) =>
      yaml({ replies: all.map(({ name, text }) => ({ name, body: text })) }, 'body'),
    ),
  ],
  [
    'salesforce',
    'salesforce',
    'salesforce',
    one('quick-text.json', (all) =>
      json({
        result: {
          records: all.map(({ name, text }) => ({
            attributes: { type: 'QuickText' },
            Name: name,
            Message: text,
            Channel: 'Chat',
          })),
        },
      }),
    ),
  ],
  [
    'fields-yaml',
    'fields',
    'zendesk',
    one('answers.yaml', (all) =>
      yaml({ topics: all.map(({ name, text }) => ({ topic: name, answer: text })) }, 'answer'),
    ),
  ],
  [
    'fields-json',
    'fields',
    'hubspot',
    one('snippets.json', (all) =>
      json({ snippets: Object.fromEntries(all.map(({ name, text }) => [name, { words: text }])) }),
    ),
  ],
  [
    'csv',
    'csv',
    'capitals',
    one('macros.csv', (all) =>
      csv([['Title', 'Language', 'Reply'], ...all.map(({ name, language, text }) => [name, language, text])]),
    ),
  ],
  [
    'markdown',
    'markdown',
    'brackets',
    one('macros.md', (all) =>
      ['# Macros', ...all.map(({ name, text }) => `## ${name}\n\n${text.replaceAll('>', '\\>')}`)].join(
        '\n\n',
      ),
    ),
  ],
  [
    'html',
    'html',
    'angles',
    each(
      'html',
      ({ name, text }) =>
        `<!doctype html>\n<title>${escaped(name)}</title>\n<body>\n${html(text, 'p').replaceAll('</p>', '</p>\n')}</body>\n`,
    ),
  ],
  ['text', 'text', 'capitals', each('txt', ({ text }) => `${text}\n`)],
]

/** What the shape of a file does not tell. */
const OPTIONS: Readonly<Record<string, LibraryOptions>> = {
  'fields-yaml': { fields: ['$.topics[*].answer'], name: 'topic', dialect: 'zendesk' },
  'fields-json': { fields: ['$.snippets.*.words'], dialect: 'hubspot' },
}

/** The configuration under which all samples are read in one run, each in a folder that is called by its id. */
export const CONFIGURATION = JSON.stringify({
  extends: 'recommended',
  as: 'template',
  overrides: Object.entries(OPTIONS).map(([id, library]) => ({ files: [`${id}/*`], library })),
})

/** @param copies how often each response is in a sample, each time under another name */
export function samples(copies = 1): readonly Sample[] {
  return WAYS.map(([id, format, toolName, write]) => {
    const tool: Tool = TOOLS[toolName]
    const once = responsesFor(id, tool)
    const more = Array.from({ length: copies - 1 }, (_, copy) =>
      once.map((response) => ({ ...response, name: `${response.name} ${copy + 2}` })),
    )
    const responses = [...once, ...more.flat()]
    const { squeezed, mended } = tool
    return {
      id,
      format,
      options: OPTIONS[id] ?? {},
      responses,
      mended: squeezed === undefined || mended === undefined ? null : [squeezed, mended],
      files: write(responses),
    }
  })
}
