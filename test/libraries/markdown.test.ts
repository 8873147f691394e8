import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LibraryOptions } from '../../src/case/library-options.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'
import { applyEdits } from '../../src/source/edits.ts'

async function contents(text: string, options: LibraryOptions = {}, file = 'a.md') {
  const library = await readLibrary(file, text, options)
  return library?.templates.map(({ name, text: words }) => [name, words.text])
}

describe('templates in Markdown', () => {
  it.each([
    [
      'by-heading.md',
      [
        [
          'Late parcel',
          'Hello {{name}}, your parcel is late because of the strike.\n\n- It leaves the depot on Monday.\n- You have it by Tuesday.',
        ],
        ['Lost parcel', 'Hello {{name}}, we have sent a new one & it is on its way.'],
        ['Opening hours', 'We are here from 9 to 18.'],
      ],
    ],
    [
      'by-fence.md',
      [
        [
          'Saluto',
          'Buongiorno {{nome}}, grazie per averci scritto: leggo subito la sua pratica e le rispondo qui.',
        ],
        ['Rimborso', 'Gentile {{nome}},\nil rimborso è partito.'],
      ],
    ],
    [
      'one.md',
      [
        [
          'Change of address',
          'Hi {{ticket.requester.first_name}}, we have changed your address.\n\nPlease run this if you use our tool:',
        ],
      ],
    ],
  ])('%s', async (name, expected) => {
    const file = `fixtures/libraries/markdown/${name}`
    expect(await contents(readFileSync(file, 'utf8'), {}, file)).toEqual(expected)
  })

  it.each<[string, string, LibraryOptions, unknown]>([
    ['a title and a text', '# Late\n\nHi.', {}, [['Late', 'Hi.']]],
    ['a text alone', '\nHi.\n\n## Not a title\n', {}, [['a', 'Hi.\n\nNot a title']]],
    [
      'a level below others',
      '# A\n\n## a\n\nx\n\n## b\n\ny\n\n# B\n\nz',
      {},
      [
        ['a', 'x'],
        ['b', 'y'],
        ['B', 'z'],
      ],
    ],
    [
      'headings within a text',
      '# A\n\nx\n\n# B\n\ny\n\n## c\n\nz\n\n# C\n\nw',
      {},
      [
        ['A', 'x'],
        ['B', 'y\n\nc\n\nz'],
        ['C', 'w'],
      ],
    ],
    [
      'a heading with marks',
      '## A **b** `c`\n\nx\n\n## d\n\ny',
      {},
      [
        ['A b c', 'x'],
        ['d', 'y'],
      ],
    ],
    ['a heading without a text', '## A\n\n## B\n\ny', {}, [['B', 'y']]],
    [
      'headings in code',
      '## A\n\nx\n\n```sh\n## C\n```\n\n## B\n\ny',
      {},
      [
        ['A', 'x'],
        ['B', 'y'],
      ],
    ],
    [
      'commands below texts',
      '## A\n\nPlease run this command:\n\n```\nnpm i\n```\n\n## B\n\ny',
      {},
      [
        ['A', 'Please run this command:'],
        ['B', 'y'],
      ],
    ],
    [
      'fences alone',
      '```\nx\n```\n\n~~~\ny\n~~~',
      {},
      [
        ['a', 'x'],
        ['a', 'y'],
      ],
    ],
    [
      'fences that are said',
      '## A\n\nlong words in front of it\n\n```js\nx\n```',
      { sections: 'fence' },
      [['A', 'x']],
    ],
    ['one heading that is said', '# A\n\nx', { sections: 'heading' }, [['A', 'x']]],
    ['a file that is said', '## A\n\nx\n\n## B\n\ny', { sections: 'file' }, [['a', 'A\n\nx\n\nB\n\ny']]],
    ['a fence in a list', '- a\n\n  ```\n  x\n  ```', { sections: 'file' }, [['a', '- a']]],
    ['an indented fence', '   ```\n   x\n     y\n   ```', {}, [['a', 'x\n  y']]],
    ['a fence in Markdown', '## A\n\n```md\n**x** y\n```', {}, [['A', 'x y']]],
    [
      'code and a tree of folders among fences',
      '## Folders\n\n```\nreplies\n├── a\n└── b\n```\n\n## A\n\n```\nx y\n```\n\n## B\n\n```\nz\n```\n\n## Use\n\n```ts\nsend()\n```\n',
      {},
      [
        ['A', 'x y'],
        ['B', 'z'],
      ],
    ],
    [
      'all fences where they are said',
      '## A\n\n```ts\nsend()\n```\n',
      { sections: 'fence' },
      [['A', 'send()']],
    ],
    ['a fence without an end', '## A\n\n```\nx\n', {}, [['A', 'x']]],
    ['line ends of Windows', '## A\r\n\r\n```\r\nx\r\ny\r\n```\r\n', {}, [['A', 'x\ny']]],
  ])('reads %s', async (_, text, options, expected) => {
    expect(await contents(text, options)).toEqual(expected)
  })

  it('is nothing without a text', async () => {
    expect(await readLibrary('a.md', '', {})).toBeNull()
    expect(await readLibrary('a.md', '# A\n\n<!-- b -->\n', {})).toBeNull()
  })

  it('takes language and dialect from front matter', async () => {
    const library = await readLibrary('a.md', '---\nlanguage: pt-BR\ndialect: zendesk\n---\n# A\n\nOi', {})
    expect(library?.templates).toMatchObject([{ name: 'A', language: 'pt-BR', dialect: 'zendesk' }])
  })

  it.each<[string, string, LibraryOptions?]>([
    [`a\n\n${'>'.repeat(100_000)}`, 'a.md:3:1: is nested too deeply; expected a reply in Markdown'],
    [
      `a\n\n${'b '.repeat(10_001)}`,
      'a.md:3:1: is a paragraph of more than 20000 characters; expected a reply',
    ],
    [
      'x',
      'a.md:1:1: has no heading; library.sections says that each is the name of a template',
      { sections: 'heading' },
    ],
    [
      'x',
      'a.md:1:1: has no fenced block; library.sections says that each is a template',
      { sections: 'fence' },
    ],
    ['---\na: [\n---\nx', 'a.md:3:1: expected a closing ]; a text that starts with { or [ needs quotes'],
  ])('refuses %.20j', async (text, line, options = {}) => {
    await expect(readLibrary('a.md', text, options)).rejects.toMatchObject({ line })
  })

  it('finds comments in text and in HTML, not in code', async () => {
    const comments = ['text', 'line', 'page'].map((word) => `<!-- replylint-disable ${word} -- x -->`)
    const [text = '', line = '', page = ''] = comments
    const code = '```sh\n<!-- replylint-disable code -- x -->\n```'
    const source = `${text}\n\nA ${line} b\n\n${code}\n\n\`\`\`html\n${page}\n<p>c</p>\n\`\`\``
    const library = await readLibrary('a.md', source, {})
    expect(library?.comments.map(({ start, end }) => source.slice(start, end))).toEqual(comments)
  })

  it.each<[string, LibraryOptions, string, string, string]>([
    ['## A\n\nHi **x**.\n\n## B\n\ny', {}, 'x', 'z', '## A\n\nHi **z**.\n\n## B\n\ny'],
    ['- a\n\n  ```\n  x\n  ```', { sections: 'file' }, 'a', 'b', '- b\n\n  ```\n  x\n  ```'],
    ['   ```\r\n   x y\r\n   ```', {}, 'y', 'z\nw', '   ```\r\n   x z\r\n   w\r\n   ```'],
    ['```html\n<p>x &amp; y</p>\n```', {}, 'y', '<', '```html\n<p>x &amp; &lt;</p>\n```'],
  ])('writes into %j', async (source, options, before, after, expected) => {
    const words = (await readLibrary('a.md', source, options))?.templates[0]?.text
    const start = words?.text.indexOf(before) ?? 0
    const edits = words?.fileEdits([{ start, end: start + before.length, text: after }], 'in-place') ?? []
    expect(applyEdits(source, edits)).toBe(expected)
  })
})

describe('files with one template', () => {
  it('reads the body of a page, named like its file', async () => {
    const file = 'fixtures/libraries/html/refund.html'
    const source = readFileSync(file, 'utf8')
    const library = await readLibrary(file, source, {})
    expect(library).toMatchObject({ format: 'html', templates: [{ name: 'refund' }] })
    expect(library?.templates[0]?.text.text).toBe(
      'Hi {%customer.firstName,fallback=there%},\n\nwe’ve refunded\u00a0you today.\n\nCard: 3 days\nBank: 5 days',
    )
    expect(library?.comments).toMatchObject([
      { text: 'replylint-disable missing-signature -- the help desk signs' },
    ])
    expect(await readLibrary('a.html', '<title>a</title>', {})).toBeNull()
  })

  it('reads plain text without the white space at its edges', async () => {
    const file = 'fixtures/libraries/text/parcel.txt'
    expect(await contents(readFileSync(file, 'utf8'), {}, file)).toEqual([
      ['parcel', 'Hi [Name],\n\nyour parcel is on its way.'],
    ])
    expect(await readLibrary('a.txt', ' \n', {})).toBeNull()
  })

  it('keeps the line ends of a text', async () => {
    const source = '\r\n Hi you,\r\nbye \r\n'
    const words = (await readLibrary('folder.x/a.txt', source, {}))?.templates[0]?.text
    expect(words?.text).toBe('Hi you,\nbye')
    const edits = words?.fileEdits([{ start: 3, end: 11, text: 'all,\n\nbye!' }], 'in-place') ?? []
    expect(applyEdits(source, edits)).toBe('\r\n Hi all,\r\n\r\nbye! \r\n')
  })
})
