import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sightOf } from '../../src/cli/sight.ts'
import type { Finding } from '../../src/engine/finding.ts'
import { aCase } from '../report/sample.ts'

const FINDING: Finding = {
  rule: 'boilerplate',
  severity: 'error',
  messageId: 'stock',
  data: {},
  part: 0,
  start: 0,
  end: 0,
  field: null,
  evidence: [],
  suggestions: [],
  fix: null,
  acknowledged: null,
}

interface Seen {
  readonly text: string
  /** The words that are found; none: what is missing. */
  readonly words?: string
  readonly id?: string | null
  readonly rule?: string
}

function matchOf({ text, words = '', id = 'Refund', rule = 'boilerplate' }: Seen): string {
  const start = text.indexOf(words)
  const subject = aCase(text, { kind: 'template', id })
  return sightOf({ subject }, 'a.yaml')({ ...FINDING, rule, start, end: start + words.length }).match
}

test('a finding is known by its file, its template, its rule and a fingerprint', () => {
  const subject = aCase('Dear customer', { kind: 'template', id: 'Refund' })
  expect(sightOf({ subject }, 'macros/a.yaml')({ ...FINDING, end: 4 })).toEqual({
    file: 'macros/a.yaml',
    template: 'Refund',
    rule: 'boilerplate',
    match: expect.stringMatching(/^[\da-f]{16}$/),
  })
})

describe('the same words', () => {
  const found = { text: 'We value your è-mail.', words: 'value your è-mail' }
  test.each<[string, Seen]>([
    ['in another case', { text: 'WE VALUE YOUR È-MAIL', words: 'VALUE YOUR È-MAIL' }],
    ['with other spaces', { text: 'We value\n  your\u00a0è-mail', words: 'value\n  your\u00a0è-mail' }],
    ['with other accents', { text: 'value your e-mail', words: 'value your e-mail' }],
    ['with what nobody sees', { text: 'va\u00adlue your è-mail', words: 'va\u00adlue your è-mail' }],
    ['elsewhere in another text', { text: 'Hello. As said: value your è-mail!', words: 'value your è-mail' }],
  ])('%s', (_, seen) => {
    expect(matchOf(seen)).toBe(matchOf(found))
  })

  test('wherever they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        // Letters beside them would make other words of them.
        const text = `${before.replace(/\p{N}|@/gu, '')} value ${after.replace(/\p{N}|@/gu, '')}`
        const subject = aCase(text, { kind: 'template', id: 'Refund' })
        const start = text.lastIndexOf(' value ') + 1
        const { match } = sightOf({ subject }, 'a.yaml')({ ...FINDING, start, end: start + 5 })
        expect(match).toBe(matchOf({ text: 'value', words: 'value' }))
      }),
    )
  })
})

describe('not the same', () => {
  test.each<[string, Seen, Seen]>([
    ['other words', { text: 'a b', words: 'a' }, { text: 'a b', words: 'b' }],
    ['other numbers', { text: 'in 24 hours', words: '24 hours' }, { text: 'in 48 hours', words: '48 hours' }],
    ['another rule', { text: 'a', words: 'a' }, { text: 'a', words: 'a', rule: 'blame-shift' }],
  ])('%s', (_, one, other) => {
    expect(matchOf(one)).not.toBe(matchOf(other))
  })
})

describe('what is missing', () => {
  test('is known by the name of its template, whatever the text', () => {
    expect(matchOf({ text: 'Dear customer' })).toBe(matchOf({ text: 'Hello' }))
  })

  test('and where that has none, by how the text begins', () => {
    const opening =
      'Dear customer, thank you for writing to us about your parcel; we are looking for it everywhere. '
    const nameless = (text: string) => matchOf({ text, id: null })
    expect(nameless(`${opening}${'a'.repeat(50)}`)).toBe(nameless(`${opening}${'a'.repeat(60)}`))
    expect(nameless(opening)).not.toBe(nameless(`Hello, ${opening}`))
  })
})

test('a finding about a field is known by the field', () => {
  const subject = aCase('Hi')
  const at = (field: string) =>
    sightOf({ subject }, 'a.yaml')({ ...FINDING, part: null, start: null, end: null, field }).match
  expect(at('post.createdAt')).toBe(at('post.createdAt'))
  expect(at('post.createdAt')).not.toBe(at('post.url'))
})

test('of personal data only what a report shows', () => {
  const phone = (number: string) => matchOf({ text: `Call ${number} today`, words: number })
  expect(phone('333 1234567')).toBe(phone('347 7654567'))
  expect(phone('333 1234567')).not.toBe(phone('333 1234999'))
})
