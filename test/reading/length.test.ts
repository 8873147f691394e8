import fc from 'fast-check'
import twitter from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { splitLimit } from '../../src/reading/length.ts'

describe('splitLimit', () => {
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
    ['bluesky', 'a\r\nb', 3],
    ['bluesky', '👩‍👩‍👧‍👦日本', 3],
    ['bluesky', 'https://example.com', 19],
    ['mastodon', 'https://example.com/a/very/long/path', 23],
    ['mastodon', '@dana@example.social ciao', 10],
    ['mastodon', 'write to dana@example.com', 25],
  ])('on %s counts %j as %i', (channel, text, expected) => {
    expect(splitLimit(channel)?.count(text)).toBe(expected)
  })
  it.each(['email', 'facebook', 'constructor', null])('knows no limit for %s', (channel) => {
    expect(splitLimit(channel)).toBeNull()
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
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        expect(splitLimit('x')?.count(text)).toBe(twitter.parseTweet(text).weightedLength)
      }),
      { numRuns: 1000 },
    )
  })
})
