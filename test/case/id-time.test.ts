import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeOfBlueskyKey, timeOfId, timeOfMastodonId, timeOfXId } from '../../src/case/id-time.ts'

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())

describe('timeOfXId', () => {
  it.each([
    ['699069110461571072', '2016-02-15T03:13:58.667Z'],
    ['1391677057810288641', '2021-05-10T08:50:41.348Z'],
    // The last plain counter and the first snowflake.
    ['29700859246', null],
    ['29700859247', '2010-11-04T01:43:01.738Z'],
    // The largest signed 64-bit number, and one more.
    ['9223372036854775807', '2080-07-10T17:30:30.208Z'],
    ['9223372036854775808', null],
    ['20', null],
    ['', null],
    ['-699069110461571072', null],
    ['6.99e17', null],
    [' 699069110461571072', null],
    ['٦٩٩٠٦٩١١٠٤٦١٥٧١٠٧٢', null],
    ['9'.repeat(10_000), null],
  ])('%s → %s', (id, expected) => {
    expect(iso(timeOfXId(id))).toBe(expected)
  })

  it('gives back the millisecond that an id was made of', () => {
    const epoch = 1288834974657
    fc.assert(
      fc.property(
        fc.integer({ min: epoch + 7082, max: Date.UTC(2079, 0) }),
        fc.bigInt({ min: 0n, max: (1n << 22n) - 1n }),
        (time, sequence) => timeOfXId(String((BigInt(time - epoch) << 22n) | sequence)) === time,
      ),
    )
  })
})

describe('timeOfMastodonId', () => {
  it.each([
    ['109999999999999999', '2023-03-10T16:46:36.874Z'],
    ['99999999999999999', '2018-05-09T15:15:06.249Z'],
    ['1234567890123456', null],
    ['6901463', null],
    ['9223372036854775808', null],
    ['01H8XW5Y0K3ZB4A1S9Q7', null],
  ])('%s → %s', (id, expected) => {
    expect(iso(timeOfMastodonId(id))).toBe(expected)
  })

  it('gives back the millisecond that an id was made of', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2017, 9), max: Date.UTC(2100, 0) }),
        fc.integer({ min: 0, max: 0xffff }),
        (time, sequence) => timeOfMastodonId(String((BigInt(time) << 16n) | BigInt(sequence))) === time,
      ),
    )
  })
})

describe('timeOfBlueskyKey', () => {
  it.each([
    ['3m4cjzwwzv322', '2025-10-29T03:48:02.229Z'],
    ['2222222222222', '1970-01-01T00:00:00.000Z'],
    // The top bit is zero: "k" would set it.
    ['k222222222222', null],
    ['3m4cjzwwzv32', null],
    ['3m4cjzwwzv3221', null],
    ['3M4CJZWWZV322', null],
    // 0, 1, 8 and 9 are no digits of it.
    ['3m4cjzwwzv321', null],
    ['quote-post-tid', null],
  ])('%s → %s', (key, expected) => {
    expect(iso(timeOfBlueskyKey(key))).toBe(expected)
  })

  it('gives back the millisecond that a key was made of, and sorts as time does', () => {
    const moment = fc.integer({ min: 0, max: Date.UTC(2200, 0) })
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        expect(timeOfBlueskyKey(keyOf(a))).toBe(a)
        expect(keyOf(a) < keyOf(b)).toBe(a < b)
      }),
    )
  })
})

describe('timeOfId', () => {
  it.each([
    ['x', '699069110461571072', '2016-02-15T03:13:58.667Z'],
    ['mastodon', '109999999999999999', '2023-03-10T16:46:36.874Z'],
    ['bluesky', '3m4cjzwwzv322', '2025-10-29T03:48:02.229Z'],
    ['bluesky', 'at://did:plc:abc/app.bsky.feed.post/3m4cjzwwzv322', '2025-10-29T03:48:02.229Z'],
    ['facebook', '699069110461571072', null],
  ])('%s %s → %s', (platform, id, expected) => {
    expect(iso(timeOfId(platform, id))).toBe(expected)
  })

  it('never throws, whatever stands for an id', () => {
    const platform = fc.constantFrom('x', 'mastodon', 'bluesky', '__proto__')
    fc.assert(
      fc.property(platform, fc.string(), (name, id) => {
        const time = timeOfId(name, id)
        return time === null || Number.isSafeInteger(time)
      }),
    )
  })
})

/** The key of a millisecond, written here a second time from the specification. */
function keyOf(time: number): string {
  let value = (BigInt(time) * 1000n) << 10n
  let key = ''
  for (let digit = 0; digit < 13; digit++) {
    key = `${'234567abcdefghijklmnopqrstuvwxyz'[Number(value & 31n)]}${key}`
    value >>= 5n
  }
  return key
}
