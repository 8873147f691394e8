import { describe, expect, it } from 'vitest'
import { readDraft } from '../../src/case/draft-file.ts'
import { UserError } from '../../src/source/user-error.ts'

type Files = Readonly<Record<string, string>>

const read = (files: Files, separator: string | null = null) =>
  readDraft(
    Object.entries(files).map(([file, text]) => ({ file, text })),
    separator,
  )

async function refusalOf(files: Files, separator: string | null): Promise<string> {
  try {
    await read(files, separator)
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
  return 'accepted'
}

/** Each part with the line and column of its start. */
async function partsOf(files: Files, separator: string | null = null): Promise<readonly string[]> {
  const { input, source } = await read(files, separator)
  return [input.draft].flat().map((part, index) => {
    const { line, column } = source.partPosition(index, 0)
    return `${source.partFile(index)}:${line}:${column} ${typeof part === 'string' ? part : part.text}`
  })
}

describe('readDraft', () => {
  it.each([
    ['a line', { 'a.txt': 'Hi Dana\n' }, null, ['a.txt:1:1 Hi Dana']],
    ['no line end', { 'a.txt': 'Hi Dana' }, null, ['a.txt:1:1 Hi Dana']],
    ['blank lines around', { 'a.txt': '\n \r\n  Hi\n\nDana\n\n' }, null, ['a.txt:3:1   Hi\n\nDana']],
    ['CRLF', { 'a.txt': 'Hi\r\nDana\r\n' }, null, ['a.txt:1:1 Hi\r\nDana']],
    [
      'a separator',
      { 'a.txt': 'one\n---\n\ntwo\n---\nthree' },
      '---',
      ['a.txt:1:1 one', 'a.txt:4:1 two', 'a.txt:6:1 three'],
    ],
    [
      'a separator with spaces, CRLF',
      { 'a.txt': 'one\r\n ***  \r\ntwo' },
      '***',
      ['a.txt:1:1 one', 'a.txt:3:1 two'],
    ],
    ['a separator within a line', { 'a.txt': 'one --- two' }, '---', ['a.txt:1:1 one --- two']],
    ['a separator that nobody asked for', { 'a.txt': 'one\n---\ntwo' }, null, ['a.txt:1:1 one\n---\ntwo']],
    ['several files', { 'a.txt': 'one\n', 'b.txt': '\ntwo\n' }, null, ['a.txt:1:1 one', 'b.txt:2:1 two']],
    ['front matter', { 'a.md': '---\nid: x\n---\n\nHi\n' }, null, ['a.md:5:1 Hi']],
    [
      'front matter and a separator',
      { 'a.md': '---\nid: x\n---\none\n---\ntwo' },
      '---',
      ['a.md:4:1 one', 'a.md:6:1 two'],
    ],
    ['blank front matter', { 'a.md': '---\r\n---\r\nHi' }, null, ['a.md:3:1 Hi']],
    ['a rule that is no front matter', { 'a.md': '---\nHi' }, null, ['a.md:1:1 ---\nHi']],
    [
      'no front matter in plain text',
      { 'a.txt': '---\nid: x\n---\nHi' },
      null,
      ['a.txt:1:1 ---\nid: x\n---\nHi'],
    ],
  ])('takes %s', async (_, files: Files, separator, expected) => {
    expect(await partsOf(files, separator)).toEqual(expected)
  })

  it.each([
    ['an empty file', { 'a.txt': '' }, null, 'a.txt:1:1: the draft is empty; expected a reply'],
    ['white space', { 'a.txt': ' \n\n\t' }, null, 'a.txt:1:1: the draft is empty; expected a reply'],
    [
      'a mention',
      { 'a.txt': '\n@dana\n' },
      null,
      'a.txt:2:1: the draft holds only a mention; expected a reply',
    ],
    [
      'an empty part',
      { 'a.txt': 'one\n---\n---\ntwo' },
      '---',
      'a.txt:3:1: part 2 of the draft is empty; expected a reply',
    ],
    [
      'front matter alone',
      { 'a.md': '---\nid: x\n---\n' },
      null,
      'a.md:4:1: the draft is empty; expected a reply',
    ],
    [
      'front matter of a later part',
      { 'a.md': 'one', 'b.md': '---\nid: x\n---\ntwo' },
      null,
      'b.md:1:1: has front matter; expected it in the first part only',
    ],
    [
      'an unknown key',
      { 'a.md': '---\npots: x\n---\nHi' },
      null,
      'a.md:2:1: pots is unknown; did you mean "post"?',
    ],
    [
      'a draft in front matter',
      { 'a.md': '---\ndraft: x\n---\nHi' },
      null,
      'a.md:2:1: draft is unknown; expected id, post, thread, brand, known, recent, channel, agent, now or acknowledge',
    ],
    [
      'an unknown key of the post',
      { 'a.md': '---\npost:\n  txt: x\n---\nHi' },
      null,
      'a.md:3:3: post.txt is unknown; did you mean "text"?',
    ],
    ['broken YAML', { 'a.md': '---\nid: "x\n---\nHi' }, null, 'a.md:3:1: expected a closing "'],
    [
      'a thread newest first',
      {
        'a.md':
          '---\nthread:\n  - { by: brand, text: b, createdAt: 2016-02-15T10:00:00Z }\n  - { by: brand, text: a, createdAt: 2016-02-15T09:00:00Z }\n---\nHi',
      },
      null,
      'a.md:4:38: thread[1].createdAt is earlier than a message above it; expected the thread oldest first',
    ],
  ])('refuses %s', async (_, files: Files, separator, expected) => {
    expect(await refusalOf(files, separator)).toBe(expected)
  })

  it('leaves it to others to read a post or a thread that is named', async () => {
    const { input, references } = await read({
      'a.md': '---\npost: https://x.com/a/status/1\nthread: t.yaml\n---\nHi',
    })
    expect(references).toEqual({ post: 'https://x.com/a/status/1', thread: 't.yaml' })
    expect(input).toEqual({ draft: ['Hi'] })
  })

  it('takes a post that is written out, and knows where', async () => {
    const { input, references, source } = await read({
      'a.md': '---\npost: { text: Help }\nagent: RK\n---\nHi',
    })
    expect(input).toEqual({ draft: ['Hi'], post: { text: 'Help' }, agent: 'RK' })
    expect(references).toEqual({ post: null, thread: null })
    expect(source.fieldPosition(['post', 'text'])).toEqual({ line: 2, column: 15 })
    expect(source.fieldPosition(['now'])).toBeNull()
  })

  it('makes edits in the files that they are in, and leaves the rest as it is', async () => {
    const { source } = await read({
      'a.md': '---\nid: x # mine\n---\r\nHi\r\n',
      'b.txt': '\ntwo \n',
      'c.txt': 'three',
    })
    const edits = [
      { part: 1, start: 3, end: 3, text: ' ^RK' },
      { part: 0, start: 2, end: 2, text: ' Dana' },
      { part: 0, start: 0, end: 2, text: 'Hello' },
    ]
    expect(await source.edited(edits)).toEqual(
      new Map([
        ['a.md', '---\nid: x # mine\n---\r\nHello Dana\r\n'],
        ['b.txt', '\ntwo ^RK \n'],
      ]),
    )
  })
})
