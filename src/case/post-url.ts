import { timeOfId } from './id-time.ts'

/** What the address of a post says without any network. */
export interface PostUrl {
  readonly platform: 'x' | 'bluesky' | 'mastodon'
  /** As in the address: an X or Mastodon number, a Bluesky record key. */
  readonly id: string
  /** The canonical address, without queries, photo numbers and mobile hosts. */
  readonly url: string
  /** Without `@`; `null` when the address names nobody, or only a DID. A remote Mastodon account has its host. */
  readonly handle: string | null
  /** ISO 8601 in UTC, told from the id; `null` when the id carries no time. */
  readonly createdAt: string | null
}

const X_HOST = /^(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com$/
const X_PATH = /^\/(?:(\w{1,20})\/status(?:es)?|i\/web\/status|statuses)\/([0-9]{1,19})(?=\/|$)/
const BLUESKY_PATH = /^\/profile\/([^/]+)\/post\/([\w.:~-]{1,512})(?=\/|$)/
const AT_URI = /^at:\/\/([^/\s]+)\/app\.bsky\.feed\.post\/([\w.:~-]{1,512})$/
/** The web client puts `/web` or `/deck` before the same page; `/activity` behind it is the post as an event. */
const MASTODON_PATH =
  /^(?:\/(?:web|deck))?\/(?:@([\w.-]+(?:@[\w.-]+)?)|users\/([\w.-]+)\/statuses)\/([0-9]{1,19})(?=\/|$)/

/**
 * Reads the address of a post on X, Bluesky or a Mastodon server; `null` for every other text.
 * The hosts of X and Bluesky may stand without `https://`, as people copy them; a Mastodon server can have
 * any host, so that it cannot be told from a path on disk without it.
 */
export function parsePostUrl(url: string): PostUrl | null {
  const text = url.trim()
  const at = AT_URI.exec(text)
  if (at) return bluesky(at[1], at[2])
  const address = toUrl(text)
  if (address === null) return null
  const { hostname, pathname } = address
  if (X_HOST.test(hostname)) return x(X_PATH.exec(pathname))
  if (hostname === 'bsky.app') {
    const found = BLUESKY_PATH.exec(decode(pathname))
    return bluesky(found?.[1], found?.[2])
  }
  return mastodon(address.host, MASTODON_PATH.exec(decode(pathname)))
}

function x(found: RegExpExecArray | null): PostUrl | null {
  const id = found?.[2]
  if (id === undefined) return null
  // x.com/i/status/ID is the address of a post whose author is not known.
  const handle = found?.[1] === undefined || found[1] === 'i' ? null : found[1]
  return post('x', id, `https://x.com/${handle ?? 'i'}/status/${id}`, handle)
}

function bluesky(actor: string | undefined, key: string | undefined): PostUrl | null {
  if (actor === undefined || key === undefined) return null
  const handle = actor.startsWith('did:') ? null : actor
  return post('bluesky', key, `https://bsky.app/profile/${actor}/post/${key}`, handle)
}

function mastodon(host: string, found: RegExpExecArray | null): PostUrl | null {
  const handle = found?.[1] ?? found?.[2]
  const id = found?.[3]
  if (handle === undefined || id === undefined) return null
  return post('mastodon', id, `https://${host}/@${handle}/${id}`, handle)
}

function post(platform: PostUrl['platform'], id: string, url: string, handle: string | null): PostUrl {
  const time = timeOfId(platform, id)
  return { platform, id, url, handle, createdAt: time === null ? null : new Date(time).toISOString() }
}

const WELL_KNOWN = /^(?:(?:www|mobile|m)\.)?(?:x\.com|twitter\.com|bsky\.app)\//i

function toUrl(text: string): URL | null {
  const absolute = WELL_KNOWN.test(text) ? `https://${text}` : text
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return null
  return new URL(absolute)
}

/** `%40ann` is `@ann`; a path with a broken escape stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
