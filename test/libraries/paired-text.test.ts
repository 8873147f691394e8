import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairedText } from '../../src/libraries/paired-text.ts'
import { readLibrary } from '../../src/libraries/read-library.ts'
import { applyEdits, type TextEdit } from '../../src/source/edits.ts'

/** A text as it is written from an offset on. */
function plain(text: string, at: number) {
  return {
    text,
    fileOffset: (offset: number) => at + offset,
    fileEdits: (edits: readonly TextEdit[]) =>
      edits.map((edit) => ({ ...edit, start: at + edit.start, end: at + edit.end })),
  }
}

/** Two texts one after the other, after an edit of the first. */
function mend(text: string, twin: string, edits: readonly TextEdit[]): readonly string[] {
  const paired = pairedText(plain(text, 0), plain(twin, text.length + 1))
  return applyEdits(`${text}\u0000${twin}`, paired.fileEdits(edits, 'in-place')).split('\u0000')
}

describe('pairedText', () => {
  it.each([
    [
      'a word',
      'Hi  you,\n\nbye',
      'Hi you, bye',
      [{ start: 4, end: 7, text: 'all' }],
      'Hi  all,\n\nbye',
      'Hi all, bye',
    ],
    [
      'what is put behind a word',
      'Hi\nyou',
      'Hi you',
      [{ start: 2, end: 2, text: ',' }],
      'Hi,\nyou',
      'Hi, you',
    ],
    [
      'what is put in front of a word',
      'Hi\nyou',
      'Hi you',
      [{ start: 3, end: 3, text: 'dear ' }],
      'Hi\ndear you',
      'Hi dear you',
    ],
    ['a space', 'Hi  you', 'Hi you', [{ start: 2, end: 3, text: '' }], 'Hi you', 'Hi you'],
    ['what is put at the end', 'Hi', ' Hi ', [{ start: 2, end: 2, text: ' ^RK' }], 'Hi ^RK', ' Hi ^RK '],
    [
      'nothing where the words differ',
      'Hi you',
      'Hi all',
      [{ start: 0, end: 2, text: 'Oh' }],
      'Hi you',
      'Hi all',
    ],
    [
      'a key of Intercom’s',
      'Hi {{user.firstname|fallback:"you"}}.',
      'Hi <attribute key="user.firstname" default="you"/>.',
      [{ start: 3, end: 36, text: '{{user.first_name|fallback:"you"}}' }],
      'Hi {{user.first_name|fallback:"you"}}.',
      'Hi <attribute key="user.first_name" default="you"/>.',
    ],
    [
      'a fallback of Intercom’s',
      '{{ user.name | fallback: "" }}, hi',
      '<attribute key="user.name" default="" />, hi',
      [{ start: 0, end: 30, text: '{{ user.name | fallback: "you" }}' }],
      '{{ user.name | fallback: "you" }}, hi',
      '<attribute key="user.name" default="you" />, hi',
    ],
    [
      'what is put behind a placeholder of Intercom’s',
      'Hi {{user.name}}',
      'Hi <attribute key="user.name"/>',
      [{ start: 16, end: 16, text: ',' }],
      'Hi {{user.name}},',
      'Hi <attribute key="user.name"/>,',
    ],
    [
      'nothing where a placeholder of Intercom’s would go',
      'Hi {{user.name}}, it left',
      'Hi <attribute key="user.name"/>, it left',
      [{ start: 3, end: 16, text: 'you' }],
      'Hi {{user.name}}, it left',
      'Hi <attribute key="user.name"/>, it left',
    ],
  ])('mends %s in both', (_, text, twin, edits, first, second) => {
    expect(mend(text, twin, edits)).toEqual([first, second])
  })

  it('keeps the words of both the same', () => {
    const word = fc.constantFrom('Hi', 'you,', 'è', '👍', '^RK')
    const space = fc.constantFrom(' ', '\n', '  ', '\n\n', '\u00a0')
    const texts = fc.array(fc.tuple(word, space, space), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', 'dear', ' x ', '\n'),
        (pieces, from, length, text) => {
          const one = pieces.map(([piece, gap]) => piece + gap).join('')
          const other = pieces.map(([piece, , gap]) => piece + gap).join('')
          const start = from % (one.length + 1)
          const end = Math.min(start + (length % 6), one.length)
          const [first = '', second = ''] = mend(one, other, [{ start, end, text }])
          expect(first).toBe(applyEdits(one, [{ start, end, text }]))
          expect(second.replace(/\s/g, '')).toBe(first.replace(/\s/g, ''))
        },
      ),
    )
  })
})

it('mends the HTML of a response and its words alike', async () => {
  const written = {
    title: 'A',
    content: 'Hi {{ticket.requester.firstname}}, we are sorry.',
    content_html: '<p>Hi {{ticket.requester.firstname}},<br>we are <b>sorry</b>.</p>',
  }
  const source = JSON.stringify([written], null, 2)
  const library = await readLibrary('a.json', source, {})
  const [template] = library?.templates ?? []
  const text = template?.text.text ?? ''
  const start = text.indexOf('sorry')
  const edits = [{ start, end: start + 'sorry'.length, text: 'glad' }]
  const result = JSON.parse(applyEdits(source, template?.text.fileEdits(edits, 'in-place') ?? []))
  expect(result).toEqual([
    {
      ...written,
      content: written.content.replace('sorry', 'glad'),
      content_html: written.content_html.replace('sorry', 'glad'),
    },
  ])
})
