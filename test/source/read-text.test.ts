import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/source/read-text.ts'
import { UserError } from '../../src/source/user-error.ts'

const bytes = (...pieces: (string | number[])[]) =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))) // Either is fine for Buffer.from.

function refusalOf(content: Uint8Array): string {
  try {
    decodeText(content, 'f')
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
  return 'accepted'
}

describe('decodeText', () => {
  it.each([
    ['nothing', bytes(''), { text: '', bom: false }],
    ['text', bytes('perché 👍\r\n'), { text: 'perché 👍\r\n', bom: false }],
    ['a byte order mark', bytes('\uFEFFperché'), { text: 'perché', bom: true }],
    ['a replacement character that was written', bytes('a\uFFFDb'), { text: 'a\uFFFDb', bom: false }],
  ])('decodes %s', (_, content, expected) => {
    expect(decodeText(content, 'f')).toEqual(expected)
  })

  const not = 'is not UTF-8 from here on; save it as UTF-8'
  it.each([
    ['Latin-1', Buffer.from('Gentile,\nperché no', 'latin1'), `f:2:6: ${not}`],
    ['Latin-1 at the start', Buffer.from('è', 'latin1'), `f:1:1: ${not}`],
    ['a bad byte behind good ones', bytes('è\uFFFD👍', [0xff], 'x'), `f:1:5: ${not}`],
    ['a character cut short', bytes('ab', [0xc3]), `f:1:3: ${not}`],
    ['an encoded surrogate', bytes('ab', [0xed, 0xa0, 0x80]), `f:1:3: ${not}`],
    ['a bad byte behind a byte order mark', bytes('\uFEFFab', [0xff]), `f:1:3: ${not}`],
    ['UTF-16', Buffer.from('\uFEFFHi', 'utf16le'), 'f: is written in UTF-16; save it as UTF-8'],
    [
      'UTF-16, the other way round',
      bytes([0xfe, 0xff, 0, 0x48]),
      'f: is written in UTF-16; save it as UTF-8',
    ],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'f: is a binary file; expected text in UTF-8'],
  ])('refuses %s', (_, content, expected) => {
    expect(refusalOf(content)).toBe(expected)
  })
})
