import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePostUrl } from '../../src/case/post-url.ts'

const X_ID = '699069110461571072'
const X_TIME = '2016-02-15T03:13:58.667Z'
const KEY = '3m4cjzwwzv322'
const KEY_TIME = '2025-10-29T03:48:02.229Z'
const STATUS = '109999999999999999'
const STATUS_TIME = '2023-03-10T16:46:36.874Z'

describe('parsePostUrl', () => {
  it.each([
    [`https://x.com/amanda/status/${X_ID}`, 'amanda'],
    [`https://twitter.com/amanda/status/${X_ID}`, 'amanda'],
    [`http://www.twitter.com/amanda/statuses/${X_ID}/`, 'amanda'],
    [`https://mobile.twitter.com/amanda/status/${X_ID}?s=20&t=abc#m`, 'amanda'],
    [`https://m.x.com/amanda/status/${X_ID}/photo/1`, 'amanda'],
    [`HTTPS://X.COM/amanda/status/${X_ID}`, 'amanda'],
    [`x.com/amanda/status/${X_ID}`, 'amanda'],
    [`  https://x.com/amanda/status/${X_ID}\n`, 'amanda'],
    [`https://x.com/i/status/${X_ID}`, null],
    [`https://x.com/i/web/status/${X_ID}`, null],
    [`https://twitter.com/statuses/${X_ID}`, null],
  ])('X: %s', (url, handle) => {
    expect(parsePostUrl(url)).toEqual({
      platform: 'x',
      id: X_ID,
      url: `https://x.com/${handle ?? 'i'}/status/${X_ID}`,
      handle,
      createdAt: X_TIME,
    })
  })

  it.each([
    [`https://bsky.app/profile/ann.example/post/${KEY}`, 'ann.example', 'ann.example'],
    [`bsky.app/profile/ann.example/post/${KEY}?ref=share`, 'ann.example', 'ann.example'],
    [`https://bsky.app/profile/did:plc:abc123/post/${KEY}/liked-by`, 'did:plc:abc123', null],
    [`https://bsky.app/profile/did%3Aplc%3Aabc123/post/${KEY}`, 'did:plc:abc123', null],
    [`at://did:plc:abc123/app.bsky.feed.post/${KEY}`, 'did:plc:abc123', null],
    [`at://ann.example/app.bsky.feed.post/${KEY}`, 'ann.example', 'ann.example'],
  ])('Bluesky: %s', (url, actor, handle) => {
    expect(parsePostUrl(url)).toEqual({
      platform: 'bluesky',
      id: KEY,
      url: `https://bsky.app/profile/${actor}/post/${KEY}`,
      handle,
      createdAt: KEY_TIME,
    })
  })

  it.each([
    [`https://mastodon.example/@ann/${STATUS}`, 'ann'],
    [`https://mastodon.example/@ann@far.example/${STATUS}`, 'ann@far.example'],
    [`https://mastodon.example/%40ann/${STATUS}?x=1`, 'ann'],
    [`https://mastodon.example/users/ann/statuses/${STATUS}/activity`, 'ann'],
    [`https://mastodon.example/web/@ann/${STATUS}`, 'ann'],
    [`https://mastodon.example/deck/@ann/${STATUS}`, 'ann'],
  ])('Mastodon: %s', (url, handle) => {
    expect(parsePostUrl(url)).toEqual({
      platform: 'mastodon',
      id: STATUS,
      url: `https://mastodon.example/@${handle}/${STATUS}`,
      handle,
      createdAt: STATUS_TIME,
    })
  })

  it.each([
    ['an X counter of 2006', 'https://x.com/jack/status/20'],
    ['a Mastodon counter of sixteen digits', 'https://mastodon.example/@ann/1234567890123456'],
    ['a Bluesky key that is no time', 'https://bsky.app/profile/ann.example/post/self'],
  ])('knows no age of %s', (_, url) => {
    expect(parsePostUrl(url)).toMatchObject({ createdAt: null })
  })

  it.each([
    '',
    'post.json',
    './@ann/109999999999999999',
    'https://x.com/amanda',
    'https://x.com/amanda/status/',
    `https://x.com/amanda/status/${X_ID}abc`,
    `https://notx.com/amanda/status/${X_ID}`,
    `https://x.com.evil.example/amanda/status/${X_ID}`,
    `ftp://x.com/amanda/status/${X_ID}`,
    'https://bsky.app/profile/ann.example',
    'at://did:plc:abc123/app.bsky.feed.like/3m4cjzwwzv322',
    'https://medium.example/@ann/my-story-109999999999999999',
    'https://mastodon.example/@ann',
    'https://mastodon.example/%E0%A4%A/109999999999999999',
    'https://',
    'javascript:alert(1)',
  ])('is no post: %s', (url) => {
    expect(parsePostUrl(url)).toBeNull()
  })

  it('never throws, and reads its own canonical address as the same post', () => {
    const segment = fc.oneof(
      fc.constantFrom('@ann', 'status', 'i', 'web', 'profile', 'post', X_ID, KEY),
      fc.string(),
    )
    const host = fc.constantFrom('x.com', 'twitter.com', 'bsky.app', 'mastodon.example')
    const url = fc
      .tuple(host, fc.array(segment, { maxLength: 5 }))
      .map(([name, path]) => `https://${name}/${path.join('/')}`)
    fc.assert(
      fc.property(fc.oneof(url, fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const post = parsePostUrl(text)
        if (post !== null) expect(parsePostUrl(post.url)).toEqual(post)
      }),
    )
  })
})
