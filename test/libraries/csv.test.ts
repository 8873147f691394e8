import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LibraryOptions } from '../../src/case/library-options.ts'
import type { Library } from '../../src/libraries/model.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'
import { applyEdits } from '../../src/source/edits.ts'
import { placesIn } from './mapping.ts'

function read(text: string, options: LibraryOptions = {}, file = 'a.csv'): Promise<Library | null> {
  return readLibrary(file, text, options)
}

/** Name, text and language of each template. */
async function contents(text: string, options: LibraryOptions = {}, file = 'a.csv') {
  const library = await read(text, options, file)
  return library?.templates.map(({ name, text: words, language }) => [name, words.text, language])
}

describe('tables of templates', () => {
  it.each([
    [
      'quick-text.csv',
      [
        ['Greeting', 'Hi {!Contact.FirstName}, thank you', null],
        ['Refund', 'We have sent you the refund of you', null],
        ['Closing', 'Have a good day.', null],
      ],
    ],
    [
      'risposte.csv',
      [
        ['Spedizione', 'Buongiorno {{nome}}, il pacco part', 'it'],
        ['Spedizione', 'Hello {{name}}; your parcel leaves', 'en'],
        ['Reso', 'Gentile {{nome}},\n\nil reso è gratu', 'it'],
      ],
    ],
    [
      'phrases.tsv',
      [
        ['hours', 'We are here from 9 to 18.', 'en'],
        ['hours', 'Wir sind von 9 bis 18 Uhr da.', 'de'],
      ],
    ],
    [
      'dynamic-content.csv',
      [
        ['Parcel', 'Your parcel is on its way.', 'en'],
        ['Parcel', 'Il pacco è in viaggio.', 'it'],
      ],
    ],
  ])('%s', async (name, expected) => {
    const file = `fixtures/libraries/csv/${name}`
    const found = await contents(readFileSync(file, 'utf8'), {}, file)
    expect(found?.map(([title, text, language]) => [title, text?.slice(0, 34), language])).toEqual(expected)
  })

  it.each<[string, string, LibraryOptions, unknown]>([
    ['a separator within quotes', '"a, b";body\nx;Hi, you', {}, [[null, 'Hi, you', null]]],
    [
      'old line ends',
      'name,body\rx,Hi\ry,Ho',
      {},
      [
        ['x', 'Hi', null],
        ['y', 'Ho', null],
      ],
    ],
    [
      'mixed line ends',
      'name,body\r\nx,Hi\ny,Ho\r\n',
      {},
      [
        ['x', 'Hi', null],
        ['y', 'Ho', null],
      ],
    ],
    ['blank rows and cells', 'name,body\n\nx,\n,\n  ,  \ny,Ho\n', {}, [['y', 'Ho', null]]],
    ['quotes and line breaks', 'body\n" ""Hi"",\r\nyou "', {}, [[null, '"Hi",\nyou', null]]],
    ['a quote amid a plain cell', 'body\na 5" screen', {}, [[null, 'a 5" screen', null]]],
    ['a header alone', 'name,body\n', {}, []],
    ['an answer beside a message', 'message,answer\nWhere?,Here.', {}, [[null, 'Here.', null]]],
    [
      'a language in each row',
      'lang,text\nit,Ciao\npt-BR,Oi\nx,y',
      {},
      [
        [null, 'Ciao', 'it'],
        [null, 'Oi', 'pt-BR'],
        [null, 'y', null],
      ],
    ],
    [
      'a language in a name',
      'body (IT),en_text,Body pt-BR\na,b,c',
      {},
      [
        [null, 'a', 'it'],
        [null, 'b', 'en'],
        [null, 'c', 'pt-BR'],
      ],
    ],
    ['a column that is said', 'key,what\nx,Hi', { columns: ['What'], name: 'key' }, [['x', 'Hi', null]]],
    ['the number of a column', 'key,what\nx,Hi', { columns: ['2'], name: '1' }, [['x', 'Hi', null]]],
    [
      'no header',
      'Hi there.,x\nHo there.,y',
      { columns: ['1'], name: '2' },
      [
        ['x', 'Hi there.', null],
        ['y', 'Ho there.', null],
      ],
    ],
    ['no column of ids for a language', 'id,body\n1,Hi', {}, [['1', 'Hi', null]]],
    ['right to left', 'body\n"שלום, עולם"', {}, [[null, 'שלום, עולם', null]]],
    ['half a pair', 'body,name\n\ud83d a,x', {}, [['x', '\ud83d a', null]]],
  ])('reads %s', async (_, text, options, expected) => {
    expect(await contents(text, options)).toEqual(expected)
  })

  it.each([
    ['dynamic-content.csv', 'zendesk', true],
    ['quick-text.csv', null, false],
  ])('knows whose %s is', async (name, dialect, fragment) => {
    const text = readFileSync(`fixtures/libraries/csv/${name}`, 'utf8')
    expect((await read(text))?.templates[0]).toMatchObject({ dialect, fragment })
    const said = await read(text, { dialect: 'front', fragments: !fragment })
    expect(said?.templates[0]).toMatchObject({ dialect: 'front', fragment: !fragment })
  })

  it('is nothing without a row', async () => {
    expect(await read('')).toBeNull()
    expect(await read('\n\n')).toBeNull()
  })

  it.each<[string, string, LibraryOptions?]>([
    [
      'name,body\nx,"Hi\ny,Ho\n',
      'a.csv:2:3: this quote never closes; expected another one at the end of the cell',
    ],
    [
      'name,body\nx,"Hi "you""\n',
      'a.csv:2:7: this quote closes the cell, and more follows; write "" for a quote within quotes',
    ],
    [
      'name,body\nx,Hi, you\n',
      'a.csv:2:6: the row has 3 cells and the first one 2 cells; put a text with a comma in it in double quotes',
    ],
    ['name;body\nx\n', 'a.csv:2:1: the row has 1 cell and the first one 2 cells'],
    [
      'a,b\nx,Hi',
      'a.csv:1:1: no column is known to hold texts; name one (--library-columns, or library.columns in the configuration): "a" or "b"',
    ],
    [
      'Hi there.,x',
      'a.csv:1:1: has no header; say which column holds the texts, by its number (--library-columns, or library.columns in the configuration)',
    ],
    ['a,b\nx,Hi', 'a.csv:1:1: has no column "c"; expected "a" or "b"', { columns: ['c'] }],
    ['a,body\nx,Hi', 'a.csv:1:1: has no column "c"; expected "a" or "body"', { name: 'c' }],
    [
      'Hi there.,x',
      'a.csv:1:1: has no column "3"; the table has no header and 2 columns',
      { columns: ['3'] },
    ],
  ])('refuses %j', async (text, line, options = {}) => {
    await expect(read(text, options)).rejects.toMatchObject({ line })
  })

  it('takes the column replylint for comments on the templates of its row', async () => {
    const text =
      'body_it,replylint,body_en\nCiao,a -- b,Hi\n<!-- replylint-disable-line a -- b --><b>Oi</b>,,'
    const found = await read(text)
    const cell = { file: 'a.csv', text: 'a -- b', start: text.indexOf('a -- b'), end: text.indexOf(',Hi') }
    const start = text.indexOf('<!--')
    expect(found?.comments).toEqual([
      { ...cell, template: 0 },
      { ...cell, template: 1 },
      {
        file: 'a.csv',
        text: 'replylint-disable-line a -- b',
        start,
        end: text.indexOf('<b>'),
        template: null,
      },
    ])
  })
})

/** A cell as it may be written: in quotes when it must be, or for no reason. */
const cell = fc.record({
  value: fc.string({
    unit: fc.constantFrom('a', 'é', '😀', 'ש', ' ', ',', ';', '"', '\n', '.'),
    maxLength: 12,
  }),
  quoted: fc.boolean(),
})

interface Written {
  readonly value: string
  readonly quoted: boolean
}

function written({ value, quoted }: Written, separator: string): string {
  const must = quoted || /["\n]/.test(value) || value.includes(separator)
  return must ? `"${value.replaceAll('"', '""')}"` : value
}

const table = fc
  .record({
    rows: fc.array(fc.record({ name: cell, body: cell, note: cell }), { minLength: 1, maxLength: 6 }),
    separator: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ rows, separator, lineEnd }) => {
    const lines = rows.map((row) =>
      [row.name, row.body, row.note].map((some) => written(some, separator)).join(separator),
    )
    const text = [['name', 'body', 'note'].join(separator), ...lines].join(lineEnd)
    return { rows, separator, text }
  })

describe('cells', () => {
  it('are where they are said to be, character by character', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, text }) => {
        const templates = (await read(text))?.templates ?? []
        const filled = rows.map(({ body }) => body.value.trim()).filter((value) => value !== '')
        expect(templates.map((template) => template.text.text)).toEqual(filled)
        for (const { text: words, entry } of templates) {
          const places = placesIn(words)
          for (const [character, at] of places) expect(text.startsWith(character, at)).toBe(true)
          expect(new Set(places.map(([, at]) => at)).size).toBe(places.length)
          expect(places.every(([, at]) => at >= entry.start && at < entry.end)).toBe(true)
        }
      }),
    )
  })

  it('read as an edit meant, and all else stays as it is', async () => {
    const inserted = fc.string({ unit: fc.constantFrom('x', ',', ';', '\t', '"', '\n', '😀') })
    await fc.assert(
      fc.asyncProperty(table, inserted, fc.nat(), fc.nat(), async ({ text }, word, pick, place) => {
        const before = (await read(text))?.templates ?? []
        fc.pre(before.length > 0)
        const index = pick % before.length
        const old = before[index]?.text.text ?? ''
        const at = place % (old.length + 1)
        const edit = { start: at, end: Math.min(at + 2, old.length), text: `x${word}x` }
        const changes = before[index]?.text.fileEdits([edit], 'in-place') ?? []
        const mended = applyEdits(text, changes)
        const after = (await read(mended))?.templates ?? []
        const meant = before.map((template) => template.text.text)
        meant[index] = applyEdits(old, [edit])
        expect(after.map((template) => template.text.text)).toEqual(meant)
        const { start = 0, end = 0 } = before[index]?.entry ?? {}
        expect(mended.startsWith(text.slice(0, start))).toBe(true)
        expect(mended.endsWith(text.slice(end))).toBe(true)
        expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
      }),
    )
  })

  it.each([
    ['body\nHi you', 'body\n"Hi, you"'],
    ['body\n"Hi you"', 'body\n"Hi, you"'],
    ['body\r\n"a\r\nHi you"', 'body\r\n"a\r\nHi, you"'],
    ['body;x\n5" Hi you;', 'body;x\n5" Hi, you;'],
    ['body,x\n5" Hi you,', 'body,x\n"5"" Hi, you",'],
    ['body\n"<p>Hi&nbsp;<b class=""x"">Hi you</b></p>"', 'body\n"<p>Hi&nbsp;<b class=""x"">Hi, you</b></p>"'],
  ])('keeps the quotes of %j, and gives them where they are needed', async (text, expected) => {
    const words = (await read(text, { columns: ['body'] }))?.templates[0]?.text
    const start = (words?.text.indexOf('Hi you') ?? 0) + 2
    const edits = words?.fileEdits([{ start, end: start, text: ',' }], 'in-place') ?? []
    expect(applyEdits(text, edits)).toBe(expected)
  })
})
