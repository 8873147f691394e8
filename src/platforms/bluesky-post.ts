import { timeOfId } from '../case/id-time.ts'
import type { PostInput } from '../case/model.ts'
import { atHandle } from './handles.ts'
import { fromIso, toIso } from './instant.ts'
import { at, type Json, known, languageAt, listAt, objectAt, objectsAt, textAt, wordAt } from './json.ts'

/** From a post view, a quoted record, a notification or a bare record; `parent` is what it answers, where known. */
export function toPost(view: Json, parent?: Json): PostInput {
  const uri = wordAt(view, 'uri')
  const record = objectAt(view, 'record') ?? objectAt(view, 'value')
  const author = toAuthor(objectAt(view, 'author'), uri)
  const langs = listAt(record, 'langs')
  return known({
    platform: 'bluesky',
    id: uri,
    url: urlOf(uri, author?.handle),
    text: textAt(record, 'text'),
    // The record's own date is whatever the client claims, even nothing; the other is the server's.
    createdAt: fromIso(at(view, 'indexedAt')) ?? fromIso(at(record, 'createdAt')) ?? timeOf(uri),
    language: langs.length === 1 ? languageAt(langs, 0) : undefined,
    author,
    mentions: record && mentionsOf(record),
    inReplyTo: record && inReplyTo(record, parent),
    visibility: 'public' as const,
  })
}

/** The post that this one quotes; what may not be shown (deleted, blocked, detached) still has its key's time. */
export function quotedPost(view: Json): PostInput | undefined {
  const embeds = [
    objectAt(view, 'embed'),
    objectAt(view, 'record', 'embed'),
    objectAt(view, 'value', 'embed'),
  ]
  for (const embed of embeds) {
    // `recordWithMedia` has an `embed.record` inside of it.
    const record = objectAt(embed, 'record', 'record') ?? objectAt(embed, 'record')
    const uri = wordAt(record, 'uri')
    // Feeds, lists and starter packs are embedded in the same way.
    if (record === undefined || uri === undefined || !uri.includes('/app.bsky.feed.post/')) continue
    if (objectAt(record, 'value') !== undefined) return toPost(record)
    return known({ platform: 'bluesky', id: uri, url: urlOf(uri, undefined), createdAt: timeOf(uri) })
  }
  return undefined
}

const POST_URI = /^at:\/\/([^/\s]+)\/app\.bsky\.feed\.post\/([\w.:~-]+)$/

function urlOf(uri: string | undefined, handle: string | undefined): string | undefined {
  const [, did, key] = POST_URI.exec(uri ?? '') ?? []
  const url = `https://bsky.app/profile/${handle ?? did}/post/${key}`
  return key !== undefined && URL.canParse(url) ? url : undefined
}

function timeOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : toIso(timeOfId('bluesky', uri))
}

function toAuthor(author: Json | undefined, uri: string | undefined): PostInput['author'] {
  const id = wordAt(author, 'did') ?? POST_URI.exec(uri ?? '')?.[1]
  const handle = handleOf(author)
  const displayName = textAt(author, 'displayName')
  return id === undefined && handle === undefined ? undefined : known({ id, handle, displayName })
}

/** An account whose domain no longer proves its handle is shown as `handle.invalid`. */
function handleOf(author: Json | undefined): string | undefined {
  const handle = wordAt(author, 'handle')
  return handle === 'handle.invalid' ? undefined : handle
}

/** A facet names the account by its DID only; the words it covers, counted in bytes of UTF-8, are the handle. */
function mentionsOf(record: Json): string[] {
  const facets = objectsAt(record, 'facets').filter((facet) =>
    objectsAt(facet, 'features').some(
      (feature) => at(feature, '$type') === 'app.bsky.richtext.facet#mention',
    ),
  )
  if (facets.length === 0) return []
  const bytes = Buffer.from(textAt(record, 'text') ?? '')
  const words = facets.map((facet) => {
    const [start, end] = [at(facet, 'index', 'byteStart'), at(facet, 'index', 'byteEnd')]
    return typeof start === 'number' && typeof end === 'number' ? bytes.subarray(start, end).toString() : ''
  })
  return [...new Set(words.filter((word) => /^@[\w.-]+$/.test(word)))]
}

function inReplyTo(record: Json, parent: Json | undefined): string | null {
  return atHandle(handleOf(objectAt(parent, 'author'))) ?? wordAt(record, 'reply', 'parent', 'uri') ?? null
}
