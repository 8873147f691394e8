import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LibraryOptions } from '../../src/case/library-options.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'

const file = 'fixtures/libraries/fields/responses.yaml'
const source = readFileSync(file, 'utf8')

function read(options: LibraryOptions, text = source, name = file) {
  return readLibrary(name, text, options)
}

describe('a library by selectors', () => {
  it('has the texts that they choose, one that is repeated by an alias once, and an empty one not at all', async () => {
    const library = await read({ fields: ['$.topics.*.answers.*'], name: 'owner' })
    expect(library?.format).toBe('fields')
    expect(library?.templates.map(({ name, text }) => [name, text.text])).toEqual([
      ['logistics', 'Your parcel left on {{date}}.'],
      ['logistics', 'Il pacco è partito il {{date}}.'],
      ['accounts', 'Il rimborso è partito.\n'],
    ])
  })

  it('names a text by its key where nothing around has a name', async () => {
    const library = await read({ fields: ['$.topics.delivery.answers.*'] })
    expect(library?.templates.map(({ name }) => name)).toEqual(['en', 'it'])
  })

  it('names a text that is alone in a mapping by the key of that', async () => {
    const text = 'Refund: { words: It left. }\nDelay: { words: Snow. }\n'
    const library = await read({ fields: ['$.*.words'] }, text, 'x.yaml')
    expect(library?.templates.map(({ name }) => name)).toEqual(['Refund', 'Delay'])
  })

  it('names a text by the nearest title or name around it', async () => {
    const text = JSON.stringify([
      { title: 'A', actions: [{ value: 'Hi.' }] },
      { name: 'B', actions: [{ value: 'Hello.' }] },
    ])
    const library = await read({ fields: ['$[*].actions[*].value'] }, text, 'macros.json')
    expect(library?.templates.map(({ name, text }) => [name, text.text])).toEqual([
      ['A', 'Hi.'],
      ['B', 'Hello.'],
    ])
  })

  it('takes the mapping around a text for its entry, unless it holds other texts', async () => {
    const library = await read(
      { fields: ['$.a.b', '$.c.*'] },
      'a: {b: Hi}\nc: {d: Hello, e: Bye}\n',
      'x.yaml',
    )
    const text = [...(library?.texts.values() ?? [])].join('')
    expect(library?.templates.map(({ entry }) => text.slice(entry.start, entry.end))).toEqual([
      '{b: Hi}',
      'Hello',
      'Bye',
    ])
  })

  it('reads HTML as its text, and what only looks like it as it is', async () => {
    const library = await read(
      { fields: ['$.*'] },
      'a: <p>Hi&nbsp;you</p>\nb: Hi <name>, 1 < 2 & 3\n',
      'x.yaml',
    )
    expect(library?.templates.map(({ text }) => text.text)).toEqual(['Hi\u00a0you', 'Hi <name>, 1 < 2 & 3'])
  })

  it('knows the dialect that the configuration names, and whether the texts are pieces', async () => {
    const library = await read({ fields: ['$..en'], dialect: 'gorgias', fragments: true })
    expect(library?.templates[0]).toMatchObject({ dialect: 'gorgias', fragment: true })
  })

  it.each<[string, LibraryOptions, string, string]>([
    [
      'no selectors',
      { format: 'fields' },
      'a: b\n',
      "x.yaml: needs selectors in the configuration: library.fields, like ['$.macros[*].body']",
    ],
    [
      'a selector that matches nothing',
      { fields: ['$.a', '$.b'] },
      'a: c\n',
      'x.yaml:1:1: has nothing at $.b (library.fields)',
    ],
    [
      'a match that is a number',
      { fields: ['$.*.b'] },
      'a:\n  b: 12\n',
      'x.yaml:2:6: a.b is no text (library.fields)',
    ],
    [
      'a match that is a mapping',
      { fields: ['$.*'] },
      '# note\na:\n  b: c\n',
      'x.yaml:3:3: a is no text (library.fields)',
    ],
    [
      'a selector that is none',
      { fields: ['$.a[x]'] },
      'a: b\n',
      "library.fields: $.a[x] is no selector; expected .key, ['key'], [0], [*] or ..key at character 4",
    ],
  ])('is refused for %s', async (_, options, text, line) => {
    await expect(read(options, text, 'x.yaml')).rejects.toMatchObject({ line })
  })
})

describe('YAML that is no document', () => {
  it.each([
    [
      'two documents',
      '- name: A\n  keywords: x\n  content: Hi.\n---\n- name: B\n',
      'x.yaml:4:1: a second document starts here',
    ],
    [
      'a key twice',
      '- name: A\n  content: Hi.\n  content: Hello.\n',
      'x.yaml:3:3: the key content is here twice; keep one',
    ],
    ['a tab', 'replies:\n\t- name: A\n', 'x.yaml:2:1: is indented with a tab; YAML takes spaces'],
  ])('is refused in one line: %s', async (_, text, line) => {
    await expect(read({}, text, 'x.yaml')).rejects.toMatchObject({ line: expect.stringContaining(line) })
  })
})
