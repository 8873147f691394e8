/**
 * When a post was made, told from its id alone: no key, no network, and a date that nobody can have copied wrongly.
 * Every function answers in epoch milliseconds, or `null` for an id that does not carry a time.
 */

const UNSIGNED = /^[0-9]{1,19}$/
const SIGNED_64_BIT_LIMIT = 1n << 63n

/** The `twepoch` of Twitter's Snowflake (IdWorker.scala, 2010): 4 Nov 2010, 01:42:54.657 UTC. */
const X_EPOCH = 1288834974657n
/** Ids were a plain counter until this one (O'Dea, Nwala, Weigle, Nelson: "TweetedAt", 2019). */
const FIRST_SNOWFLAKE = 29700859247n

/**
 * An X (Twitter) status id: milliseconds since Snowflake's epoch above 22 bits of machine and sequence.
 * Agrees with `created_at`, which drops the milliseconds, on posts of every year since 2010.
 */
export function timeOfXId(id: string): number | null {
  const value = toInteger(id)
  if (value === null || value < FIRST_SNOWFLAKE) return null
  return Number((value >> 22n) + X_EPOCH)
}

/**
 * A Mastodon status id: epoch milliseconds above 16 bits of sequence (`lib/mastodon/snowflake.rb`).
 * Ids of fewer than 17 digits are counters of the years before. On the copy of a remote post it is
 * the time of arrival, seconds later than the post as a rule.
 */
export function timeOfMastodonId(id: string): number | null {
  const value = id.length < 17 ? null : toInteger(id)
  return value === null ? null : Number(value >> 16n)
}

/** Its order is that of the characters' codes, so that keys sort as their times do. */
const BASE32_SORTABLE = '234567abcdefghijklmnopqrstuvwxyz'
/** Thirteen digits of five bits; the first can only carry four, since the top bit is zero. */
const TID = /^[2-7a-j][2-7a-z]{12}$/

/**
 * The record key of a Bluesky post, a timestamp identifier (https://atproto.com/specs/tid): epoch microseconds
 * above 10 bits of clock id. It is made by the client, hence as trustworthy as the `createdAt` beside it.
 */
export function timeOfBlueskyKey(key: string): number | null {
  if (!TID.test(key)) return null
  let value = 0n
  for (const digit of key) value = (value << 5n) | BigInt(BASE32_SORTABLE.indexOf(digit))
  return Number((value >> 10n) / 1000n)
}

/** The time in the id of a post of that platform; `null` where ids tell none. Bluesky: a key or a whole `at://` URI. */
export function timeOfId(platform: string, id: string): number | null {
  if (platform === 'x') return timeOfXId(id)
  if (platform === 'mastodon') return timeOfMastodonId(id)
  if (platform === 'bluesky') return timeOfBlueskyKey(id.slice(id.lastIndexOf('/') + 1))
  return null
}

function toInteger(id: string): bigint | null {
  if (!UNSIGNED.test(id)) return null
  const value = BigInt(id)
  return value < SIGNED_64_BIT_LIMIT ? value : null
}
