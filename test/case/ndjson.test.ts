import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNdjson } from '../../src/case/ndjson.ts'
import { splitLines } from '../../src/case/split-lines.ts'

/** The bytes of a text in chunks of `size`. */
function chunked(text: string | Buffer, size = 7): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text)
  const count = Math.ceil(bytes.length / size)
  return Readable.from(Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size)))
}

async function read(text: string | Buffer) {
  const found: string[] = []
  for await (const cases of readNdjson(chunked(text), 's')) {
    for (const each of cases) {
      found.push(
        each.error === null ? `${each.line} ${JSON.stringify(each.input)}` : `${each.id} ${each.error.line}`,
      )
    }
  }
  return found
}

const ok = '{"draft":"Hi"}'

describe('readNdjson', () => {
  it.each([
    ['lines', `${ok}\n${ok}\n`, [`1 ${ok}`, `2 ${ok}`]],
    ['a last line without an end', `${ok}\n${ok}`, [`1 ${ok}`, `2 ${ok}`]],
    ['CRLF', `${ok}\r\n${ok}\r\n`, [`1 ${ok}`, `2 ${ok}`]],
    ['blank lines', `\n \r\n${ok}\n\n\t\n${ok}\n\n`, [`3 ${ok}`, `6 ${ok}`]],
    ['a byte order mark', `\uFEFF${ok}\n`, [`1 ${ok}`]],
    ['a byte order mark on a line of its own', `\uFEFF\n${ok}\n`, [`2 ${ok}`]],
    ['nothing', '', []],
    ['characters across chunks', '{"draft":"è👍 שלום"}\n', ['1 {"draft":"è👍 שלום"}']],
    ['a line separator in a text', '{"draft":"a\u2028b"}\n', ['1 {"draft":"a\u2028b"}']],
  ])('reads %s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  it.each([
    [
      'cut short',
      '{"id":"a","draft":"Hi',
      'a s:2:22: the JSON is cut short: expected a closing double quote',
    ],
    [
      'cut short before its id',
      '{"draft":"Hi',
      'null s:2:13: the JSON is cut short: expected a closing double quote',
    ],
    ['no JSON', 'draft: Hi', 'null s:2:1: is no JSON value; text is written in double quotes'],
    [
      'no case',
      '{"id":"a","text":"Hi"}',
      'a s:2:11: text is unknown; expected id, draft, post, thread, brand, known, recent, channel, agent, now or acknowledge',
    ],
    ['a list', '["Hi"]', 'null s:2:1: is a list; expected a mapping'],
    ['null', 'null', 'null s:2:1: is empty; expected a mapping'],
    ['an id as a number', '{"id":12,"draft":"Hi"}', '12 s:2:7: id is a number; quote it: "12"'],
    [
      'an id that lost its digits',
      '{"id":699069110461571072,"draft":"Hi"}',
      'null s:2:7: id is a number, which loses its last digits; quote it: "699069110461571072"',
    ],
    ['an empty draft', '{"id":"a","draft":""}', 'a s:2:19: draft is empty; expected a reply'],
    [
      'a date without a zone',
      '{"id":"a","draft":"Hi","now":"2016-02-15"}',
      'a s:2:30: now is "2016-02-15" and has no time and no zone; write 2016-02-15T12:00:00Z, or the offset of your zone for Z, like +01:00',
    ],
  ])('answers a line that is %s, and goes on', async (_, line, expected) => {
    expect(await read(`${ok}\n${line}\n${ok}\n`)).toEqual([`1 ${ok}`, expected, `3 ${ok}`])
  })

  it('answers a line that is not UTF-8, and goes on', async () => {
    const latin1 = Buffer.from('{"draft":"perché"}\n', 'latin1')
    const text = Buffer.concat([Buffer.from('{"draft":"è"}\n'), latin1, Buffer.from('{"draft":"è"}\n')])
    expect(await read(text)).toEqual([
      '1 {"draft":"è"}',
      'null s:2:1: is not UTF-8; save it as UTF-8',
      '3 {"draft":"è"}',
    ])
  })

  it('knows where in its line each character stands', async () => {
    const line = '{"draft": ["one", {"text": "a\\u00e8b"}], "post": {"text": "Help"}}'
    for await (const [found] of readNdjson(chunked(`\n${line}\n`, 1000), 's')) {
      if (found?.error !== null) throw new Error('no case')
      const source = found.locate()
      expect(source.partPosition(1, 2)).toEqual({ line: 2, column: line.indexOf('b"') + 1 })
      expect(source.fieldPosition(['post', 'text'])).toEqual({ line: 2, column: line.indexOf('"Help"') + 1 })
      expect(source.line(2)).toBe(line)
      expect(await source.edited([])).toBeNull()
    }
    expect.assertions(4)
  })
})

describe('splitLines', () => {
  const collect = async (bytes: AsyncIterable<Uint8Array>, limit?: number) => {
    const lines: string[] = []
    for await (const batch of splitLines(bytes, limit)) {
      lines.push(...batch.map(({ number, text, flaw }) => `${number} ${flaw ?? text}`))
    }
    return lines
  }

  it('gives the same lines however the bytes come', async () => {
    const piece = fc.constantFrom('a', 'è', '👍', '\n', '\n\n', '\r\n', ' ', 'שלום')
    const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const expected = text
          .split('\n')
          .flatMap((line, at) => (line.trim() === '' ? [] : [`${at + 1} ${line}`]))
        expect(await collect(chunked(text, size))).toEqual(expected)
      }),
    )
  })

  it.each([
    ['within the limit', '12345678\nb\n', ['1 12345678', '2 b']],
    ['over the limit', '123456789\nb\n', ['1 is longer than 8 bytes', '2 b']],
    ['far over the limit', `${'1'.repeat(100)}\nb`, ['1 is longer than 8 bytes', '2 b']],
    ['over the limit at the end', `b\n${'1'.repeat(100)}`, ['1 b', '2 is longer than 8 bytes']],
  ])('takes a line %s', async (_, text, expected) => {
    expect(await collect(chunked(text, 4), 8)).toEqual(expected)
  })
})
