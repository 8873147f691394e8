import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { fittingEnd, limitOf, limitsOf } from '../../src/reading/length.ts'

const count = (channel: string, text: string) => limitsOf(channel, 'reply')[0]?.count(text)

describe('limitsOf', () => {
  it.each<[string, string, number]>([
    ['x', '', 0],
    ['x', 'a'.repeat(280), 280],
    ['x', 'è'.repeat(10), 10],
    ['x', 'e\u0300', 1],
    ['x', '日本', 4],
    ['x', '👩‍👩‍👧‍👦', 2],
    ['x', '🇮🇹', 2],
    ['x', '“’–”', 4],
    ['x', '@ann_r @acme Hi Ann', 6],
    ['x', 'Hi @ann_r', 9],
    ['x', '…', 2],
    ['x', 'see https://example.com/a/very/long/path?with=many&words=1', 27],
    ['x', '(https://example.com/a/very/long/path).', 26],
    ['x', 'acme.it/a/very/long/path/indeed/it/is', 23],
    ['x', 'back.Thanks, it was acme.it.', 20 + 23 + 1],
    ['x', 'dana@acme.it', 12],
    ['threads', 'a😀è', 6],
    ['bluesky', 'a\r\nb', 3],
    ['bluesky', '👩‍👩‍👧‍👦日本', 3],
    ['bluesky', 'https://example.com', 19],
    ['mastodon', 'https://example.com/a/very/long/path', 23],
    ['mastodon', '@dana@example.social ciao', 10],
    ['mastodon', 'write to dana@example.com', 25],
  ])('on %s counts %j as %i', (channel, text, expected) => {
    expect(count(channel, text)).toBe(expected)
  })
  it.each(['email', 'sms', 'trustpilot', 'constructor'])('knows no limit for %s', (channel) => {
    expect(limitsOf(channel, 'reply')).toEqual([])
  })

  it('counts bytes where the channel does', () => {
    expect(limitsOf('bluesky', 'reply').map(({ max, unit }) => `${max} ${unit}`)).toEqual([
      '300 characters',
      '3000 bytes',
    ])
    expect(limitsOf('google-business', 'reply')[0]?.count('perché')).toBe(7)
  })

  it('takes less of a template on WhatsApp than of a message', () => {
    expect(limitsOf('whatsapp', 'reply')[0]?.max).toBe(4096)
    expect(limitsOf('whatsapp', 'template')[0]?.max).toBe(1024)
  })

  it('counts in the way of the channel up to another maximum', () => {
    expect(limitOf(25_000, 'x', 'reply').count('日本')).toBe(4)
    expect(limitOf(100, 'our-forum', 'reply').count('日本')).toBe(2)
  })

  it.each<[string, number, string]>([
    ['one two three', 9, 'one two'],
    ['one two three', 7, 'one two'],
    ['onetwothree', 4, 'onet'],
    ['a😀b', 2, 'a😀'],
    ['👩‍👩‍👧‍👦x', 1, '👩‍👩‍👧‍👦'],
  ])('of %j up to %i fits %j', (text, max, fits) => {
    const end = fittingEnd(text, limitOf(max, 'bluesky', 'reply'))
    expect(text.slice(0, end)).toBe(fits)
  })

  // The reference does not know newer emoji, hence a choice of old ones.
  it('counts on X as the reference implementation does', () => {
    const piece = fc.constantFrom(
      'a',
      'Z',
      '7',
      ' ',
      'è',
      'e\u0300',
      'ß',
      '“',
      '’',
      '–',
      '…',
      '€',
      '日',
      '한',
      'ж',
      'ש',
      '😀',
      '👍🏽',
      '👩‍👩‍👧',
      '🇮🇹',
      '❤️',
      ' https://example.com/a?b=1 ',
      ' (https://example.com/a). ',
      ' example.com/a/b ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        expect(count('x', text)).toBe(twitter.parseTweet(text).weightedLength)
      }),
      { numRuns: 1000 },
    )
  })
})
