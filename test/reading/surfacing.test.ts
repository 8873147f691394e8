import { describe, expect, it } from 'vitest'
import type { Brand, CaseInput } from '../../src/case/model.ts'
import { normaliseCase } from '../../src/case/normalise.ts'
import { lastWord } from '../../src/reading/last-word.ts'
import { read } from '../../src/reading/read.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { addsRequest, surfacing } from '../../src/reading/surfacing.ts'

function readingOf(input: Omit<CaseInput, 'draft'>, brand: Brand = { handles: ['@Acme'] }): Reading {
  const defaults = { kind: 'reply', brand, channel: null, now: '2026-03-02T10:00:00Z' } as const
  const tools = { languages: [], matcher: () => ({ match: () => [] }), detect: () => null }
  return read(normaliseCase({ draft: 'Hi', ...input }, defaults), tools)
}

describe('surfacing', () => {
  it.each([
    ['RT @dana: the lift is out', 'RT @dana:'],
    ['Ha! RT @dana the lift is out', 'RT @dana'],
    ['“RT @dana: the lift is out”', 'RT @dana:'],
    ['MT @dana: lift out', 'MT @dana:'],
  ])('sees the copy in %j', (text, mark) => {
    const found = surfacing(readingOf({ post: { text, author: { handle: 'joe' } } }))
    expect(found).toMatchObject({
      kind: 'manual',
      by: 'joe',
      own: false,
      proof: { what: 'post.text', text: mark },
    })
  })

  it.each([
    'the lift is out',
    'the ART @museum card',
    'RT if you agree',
    'RT @Acme: new shop in Leeds',
    'mt @dana',
    '',
  ])('sees none in %j', (text) => {
    expect(surfacing(readingOf({ post: { text, author: { handle: 'joe' } } }))).toBeNull()
  })

  it('sees that the customer did it', () => {
    const post = { author: { handle: '@Dana' }, resurfacedBy: { by: 'dana', kind: 'repost' } } as const
    expect(surfacing(readingOf({ post }))?.own).toBe(true)
  })
})

describe('addsRequest', () => {
  it.each<[string, boolean]>([
    ['@acme is it out again?', true],
    ['@Acme. It is out again today', true],
    ['it is out again today, friends', false],
    ['@acme lol', false],
    ['@acme so very funny', false],
    ['@acme so very very funny', true],
    ['@acmecare is it out again?', false],
    ['😂 @acme https://t.co/a1?b=2', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    const reading = readingOf({ post: { resurfacedBy: { by: 'joe', kind: 'quote', text } } })
    const found = surfacing(reading)
    expect(found !== null && addsRequest(found, reading)).toBe(expected)
  })

  it('takes the mentions of the post for the brand where no handle is configured', () => {
    const resurfacedBy = { by: 'joe', kind: 'quote', text: '@acme again?' } as const
    const reading = readingOf({ post: { mentions: ['@Acme'], resurfacedBy } }, {})
    const found = surfacing(reading)
    expect(found !== null && addsRequest(found, reading)).toBe(true)
  })
})

describe('lastWord', () => {
  const post = { text: '?', createdAt: '2026-03-01T10:00:00Z' }
  const at = (by: 'customer' | 'brand' | 'other', createdAt?: string) => ({
    by,
    text: '?',
    ...(createdAt ? { createdAt } : {}),
  })
  it.each([
    ['the post', { post }, 'post.createdAt'],
    [
      'a later message',
      { post, thread: [at('brand'), at('customer', '2026-03-01T11:00:00Z')] },
      'thread.1.createdAt',
    ],
    ['not an earlier one', { post, thread: [at('customer', '2026-03-01T09:00:00Z')] }, 'post.createdAt'],
    ['not the words of others', { post, thread: [at('other', '2026-03-01T11:00:00Z')] }, 'post.createdAt'],
    ['a message alone', { thread: [at('customer', '2026-03-01T11:00:00+01:00')] }, 'thread.0.createdAt'],
    ['an id alone', { post: { platform: 'x', id: '699069110461571072' } }, 'post.createdAt'],
    [
      'an id that knows better',
      { post: { platform: 'x', id: '699069110461571072', createdAt: '2016-09-07T12:00:00Z' } },
      'post.id',
    ],
  ])('is %s', (_, input, field) => {
    expect(lastWord(readingOf(input))?.field).toBe(field)
  })
  it('is unknown without a date', () => {
    expect(lastWord(readingOf({ post: { text: '?' }, thread: [at('customer')] }))).toBeNull()
  })
})
