import { describe, expect, it } from 'vitest'
import type { PostInput } from '../../src/case/model.ts'
import { quoted, reposted } from '../../src/platforms/surface.ts'

const original: PostInput = {
  id: '1',
  text: 'Hey @Acme, my lamp is broken',
  createdAt: '2024-02-14T18:05:09.000Z',
  author: { handle: 'dana' },
  mentions: ['@Acme'],
}
const quote = (text: string, mentions: string[] = [], more: PostInput = {}): PostInput => ({
  id: '2',
  text,
  createdAt: '2024-09-07T12:00:00.000Z',
  author: { handle: 'lou' },
  mentions,
  ...more,
})

describe('a quote', () => {
  const brand = ['@ACME']
  it.each<[string, PostInput, readonly string[]]>([
    ['asks the brand', quote('@acme mine too?', ['@acme']), brand],
    ['tells the brand something', quote('@acme it has happened to me', ['@acme']), brand],
    [
      'tells whom the original spoke to, where no brand is configured',
      quote('@Acme it has happened to me', ['@Acme']),
      [],
    ],
    ['is part of a conversation', quote('look', [], { inReplyTo: '@acme' }), brand],
    [
      'is the customer’s own follow-up',
      quote('Still broken after a week', [], { author: { handle: '@Dana' } }),
      brand,
    ],
  ])('that %s is a post of its own', (_, post, handles) => {
    expect(quoted(post, original, handles)).toEqual({ post, quotes: original })
  })

  it.each<[string, PostInput, readonly string[], string]>([
    ['points', quote('look at this'), brand, 'look at this'],
    ['points, with the link that X adds', quote('ha https://t.co/aBc123'), brand, 'ha'],
    [
      'names the brand in three words',
      quote('@acme ha ha ha https://t.co/aBc123', ['@acme']),
      brand,
      '@acme ha ha ha',
    ],
    [
      'tells a friend',
      quote('@friend look what has happened there', ['@friend']),
      brand,
      '@friend look what has happened there',
    ],
    [
      'tells a friend, where no brand is configured',
      quote('@friend is this not funny?', ['@friend']),
      [],
      '@friend is this not funny?',
    ],
    ['is the customer’s own nudge', quote('👆', [], { author: { handle: 'dana' } }), brand, '👆'],
    [
      'names only the author',
      quote('@dana do you still have it?', ['@dana']),
      brand,
      '@dana do you still have it?',
    ],
  ])('that %s brings the original into view', (_, post, handles, text) => {
    const by = `@${post.author?.handle}`
    const resurfacedBy = { by, at: post.createdAt, kind: 'quote', text }
    expect(quoted(post, original, handles)).toEqual({ post: { ...original, resurfacedBy } })
  })

  it('of the brand’s own words is a post of its own, however short', () => {
    const words = { ...original, author: { handle: 'acme' } }
    expect(quoted(quote('no'), words, brand)).toEqual({ post: quote('no'), quotes: words })
  })
})

describe('a repost', () => {
  it('keeps the original as it is, and says who and when', () => {
    expect(reposted(original, '@lou', '2024-09-07T12:00:00.000Z')).toEqual({
      ...original,
      resurfacedBy: { by: '@lou', at: '2024-09-07T12:00:00.000Z', kind: 'repost' },
    })
  })

  it('by nobody known, at no known time, is one', () => {
    expect(reposted(original, undefined, undefined).resurfacedBy).toEqual({ kind: 'repost' })
  })
})
