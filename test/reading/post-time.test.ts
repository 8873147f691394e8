import { describe, expect, test } from 'vitest'
import { readPostTime } from '../../src/reading/post-time.ts'

// The id of a post of 15 Feb 2016, 03:13:58.667 UTC.
const id = '699069110461571072'
const at = Date.parse('2016-02-15T03:13:58.667Z')
const ms = (iso: string) => Date.parse(iso)

describe('readPostTime', () => {
  test.each([
    ['no post', null, null],
    ['nothing that tells the time', { text: 'Help' }, null],
    ['an id of an unknown platform', { id }, null],
    [
      'a date alone',
      { createdAt: '2016-02-15T03:13:58Z' },
      { at: ms('2016-02-15T03:13:58Z'), source: 'createdAt', claimed: null },
    ],
    ['an id alone', { platform: 'x', id }, { at, source: 'id', claimed: null }],
    [
      'a date that agrees',
      { platform: 'x', id, createdAt: '2016-02-15T03:14:03.667Z' },
      { at: at + 5000, source: 'createdAt', claimed: null },
    ],
    [
      'a date off by more than five seconds',
      { platform: 'x', id, createdAt: '2016-02-15T03:14:03.668Z' },
      { at, source: 'id', claimed: at + 5001 },
    ],
    [
      'a date too early',
      { platform: 'x', id, createdAt: '2016-02-15T03:13:53Z' },
      { at, source: 'id', claimed: ms('2016-02-15T03:13:53Z') },
    ],
    [
      "a retweet's date",
      { platform: 'x', id, createdAt: '2016-09-07T12:00:00Z' },
      { at, source: 'id', claimed: ms('2016-09-07T12:00:00Z') },
    ],
    [
      'Mastodon: the date is believed',
      { platform: 'mastodon', id: '109999999999999999', createdAt: '2016-01-01T00:00:00Z' },
      { at: ms('2016-01-01T00:00:00Z'), source: 'createdAt', claimed: null },
    ],
  ])('%s', (_name, post, expected) => {
    expect(readPostTime(post)).toEqual(expected)
  })
})
