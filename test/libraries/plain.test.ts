import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsHint } from '../../src/libraries/fields-hint.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'
import { parseSelector, selectAll } from '../../src/source/selectors.ts'

async function read(value: unknown, areTemplates = true) {
  const library = await readLibrary('answers.json', JSON.stringify(value), { areTemplates })
  return library === null
    ? null
    : library.templates.map(({ name, text, language }) => [name, text.text, language])
}

describe('a document that is said to hold templates', () => {
  it.each([
    ['a list', [{ title: 'Late', content: 'It left.' }], 'Late', 'It left.'],
    ['a label and a body', [{ id: 'r1', label: 'Late', body: 'It left.' }], 'Late', 'It left.'],
    ['a number for a name', [{ id: 7, text: 'It left.' }], '7', 'It left.'],
    ['words to search by', [{ name: 'Late', keywords: ['where'], response: 'It left.' }], 'Late', 'It left.'],
    [
      'categories',
      { groups: [{ name: 'G', macros: [{ name: 'Late', body: 'It left.' }] }] },
      'Late',
      'It left.',
    ],
    ['a mapping by key', { late: { nome: 'Ritardo', testo: 'È partito.' } }, 'Ritardo', 'È partito.'],
    ['a single entry', { subject: 'Late', body: 'It left.' }, 'Late', 'It left.'],
    ['a question and its answer', [{ id: 1, question: 'Where?', answer: 'It left.' }], 'Where?', 'It left.'],
  ])('is read by the names of its fields: %s', async (_, value, name, text) => {
    expect(await read(value)).toEqual([[name, text, null]])
    expect(await read(value, false)).toBeNull()
  })

  it('takes the surest names alone: beside a response, a message is what the customer wrote', async () => {
    const value = [{ name: 'Late', message: 'Where is it?', response: 'It left.' }]
    expect(await read(value)).toEqual([['Late', 'It left.', null]])
  })

  it('leaves out notes, tags, descriptions, texts without a name, and what is below a text', async () => {
    const value = {
      signature: 'Yours',
      intro: { text: 'About this file.' },
      macros: [
        {
          name: 'Late',
          tag: 'a tag',
          description: 'When it is late.',
          body: 'It left.',
          history: [{ id: 1, body: 'Old.' }],
        },
        { name: 'Empty', body: ' ' },
      ],
    }
    expect(await read(value)).toEqual([['Late', 'It left.', null]])
  })

  it('passes over what speaks of the file', async () => {
    expect(await read({ $id: 'https://acme.example/shape', $comment: 'The shape of our orders.' })).toBeNull()
    expect(await read([{ $comment: 'Ours.', id: 1, text: 'It left.' }])).toEqual([['1', 'It left.', null]])
  })

  it('knows languages, by a field for them or by the names of the texts', async () => {
    const value = [
      { name: 'A', language: 'pt_BR', text: 'Saiu.' },
      { name: 'B', text_it: 'È partito.', text_en: 'It left.' },
    ]
    expect(await read(value)).toEqual([
      ['A', 'Saiu.', 'pt-BR'],
      ['B', 'È partito.', 'it'],
      ['B', 'It left.', 'en'],
    ])
  })

  it('reads words that are there as text and as HTML once', async () => {
    const value = [{ name: 'A', body: 'It left.\n\nBye', body_html: '<p>It left.</p><p>Bye</p>' }]
    expect((await read(value))?.map(([, text]) => text)).toEqual(['It left.\n\nBye'])
  })

  it('reads a page where a text has tags', async () => {
    expect(await read([{ title: 'A', content: 'It <b>left</b>.<br>Bye' }])).toEqual([
      ['A', 'It left.\nBye', null],
    ])
  })

  it('names a text by the field that the configuration says', async () => {
    const text = JSON.stringify([{ title: 'A', code: 'late', body: 'It left.' }])
    const library = await readLibrary('a.json', text, { areTemplates: true, name: 'code' })
    expect(library?.templates.map(({ name }) => name)).toEqual(['late'])
  })

  it('is a library of the tool whose shape it has', async () => {
    const library = await readLibrary(
      'a.json',
      JSON.stringify([{ short_code: 'late', content: 'It left.' }]),
      {
        areTemplates: true,
      },
    )
    expect(library?.format).toBe('chatwoot')
  })
})

describe('GitHub saved replies', () => {
  it.each([
    [{ name: 'Late', body: 'It left.' }, 'github'],
    [{ id: 3, cat: 'Parcels', name: 'Late', body: 'It left.' }, 'fields'],
  ])('have a name and a body and nothing else: %j', async (row, format) => {
    const text = JSON.stringify({ replies: [row] })
    expect((await readLibrary('replies.json', text, { areTemplates: true }))?.format).toBe(format)
  })
})

describe('where texts may be', () => {
  it.each([
    [{ greeting: 'Hello there, how are you?', closing: 'See you soon.' }, '$.*'],
    [{ parcels: { late: 'It left today.' }, money: { back: 'It is sent.', never: 'It is not.' } }, '$.*.*'],
    [[{ title: 'Late', when: 'Use it late.', macro: 'It left your shop this morning.' }], '$[*].macro'],
    [{ 'the answers': [{ words: 'It left today.' }], version: 'one' }, '$["the answers"][*].words'],
    [['It left today.'], '$[*]'],
    [{ "it's": { a: 'It left today.' }, b: 1 }, '$.*.a'],
    [{ version: 2, name: 'one' }, null],
    ['It left today.', '$'],
  ])('is where most of the words are: %j', (value, selector) => {
    expect(fieldsHint(value)).toBe(selector)
  })

  it('is a selector that can be parsed, matches, and stands between single quotes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const selector = fieldsHint(value)
        if (selector === null) return
        expect(selector).not.toContain("'")
        expect(selectAll([parseSelector(selector)], value).matched.size).toBe(1)
      }),
    )
  })
})
