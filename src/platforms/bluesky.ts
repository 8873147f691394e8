import { quotedPost, toPost } from './bluesky-post.ts'
import { choose } from './choose.ts'
import { fromIso } from './instant.ts'
import { at, isObject, type Json, listAt, objectAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { itemsOf, lacking } from './shape.ts'
import { quoted, reposted } from './surface.ts'

/** A post view, a feed, notifications, a search, a record or a thread of the AT protocol's `app.bsky` API. */
export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  lacks(value) {
    const nodes = partsOf(value).map((item) => postOf(item))
    return lacking(nodes, isNear, [
      'uri',
      'record.text|value.text',
      'indexedAt|record.createdAt|value.createdAt',
    ])
  },
  read(value, context) {
    const items = partsOf(value)
    const entries = items.flatMap((item) => [toEntry(item, context.brandHandles), ...around(item)])
    const complete = items.length === 1 && items.some((item) => Array.isArray(at(item, 'replies')))
    return choose({ format: 'bluesky', entries, complete }, context)
  },
}

function isNear(view: Json): boolean {
  const uri = wordAt(view, 'uri') ?? ''
  const type =
    wordAt(view, 'record', '$type') ?? wordAt(view, 'value', '$type') ?? wordAt(view, '$type') ?? ''
  return uri.startsWith('at://') || type.startsWith('app.bsky.feed.')
}

/** The items of a feed, a list of posts, a search, notifications; a thread counts as one. */
function partsOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'feed', 'posts', 'notifications').map((item) => objectAt(item, 'thread') ?? item)
}

/** The post view inside of a feed item or of a node of a thread; itself where it is one. */
function postOf(item: Json): Json {
  return objectAt(item, 'post') ?? item
}

/** A post that was deleted or whose author has blocked the reader (`notFoundPost`, `blockedPost`) has no record. */
function isReadable(view: Json): boolean {
  return objectAt(view, 'record') !== undefined || objectAt(view, 'value') !== undefined
}

function conversationOf(view: Json): string | undefined {
  return wordAt(view, 'record', 'reply', 'root', 'uri') ?? wordAt(view, 'uri')
}

function toEntry(item: Json, brandHandles: readonly string[]): Entry {
  const view = postOf(item)
  const top = isReadable(view)
  const parent = postOf(objectAt(item, 'reply', 'parent') ?? objectAt(item, 'parent') ?? {})
  const post = toPost(view, parent)
  const conversation = conversationOf(view)
  const reason = objectAt(item, 'reason')
  // The other reason is a pin: a profile's owner keeps a post on top, and nobody has brought it up.
  if (wordAt(reason, '$type')?.endsWith('#reasonRepost')) {
    const by = wordAt(reason, 'by', 'handle')
    return { post: reposted(post, by, fromIso(at(reason, 'indexedAt'))), top, conversation }
  }
  const original = quotedPost(view)
  if (original === undefined) return { post, top, conversation }
  const read = quoted(post, original, brandHandles)
  return { ...read, top, alias: post.id, conversation: read.post === post ? conversation : undefined }
}

/** The messages before and after it: a feed item's root and parent, a thread's parents and replies. */
function around(item: Json): readonly Entry[] {
  const near = [
    objectAt(item, 'reply', 'root'),
    objectAt(item, 'reply', 'parent'),
    ...above(item),
    ...below(item),
  ]
  const conversation = conversationOf(postOf(item))
  return near.flatMap((node) => {
    const view = node && postOf(node)
    if (view === undefined || !isReadable(view)) return []
    const parent = node && objectAt(node, 'parent')
    return [{ post: toPost(view, parent && postOf(parent)), top: false, conversation }]
  })
}

function* above(item: Json): Generator<Json> {
  for (let node = objectAt(item, 'parent'); node !== undefined; node = objectAt(node, 'parent')) yield node
}

/** Depth first and without recursion: a thread may be deeper than the stack. */
function* below(item: Json): Generator<Json> {
  const open = [...listAt(item, 'replies')].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isObject(node)) continue
    yield node
    for (const reply of [...listAt(node, 'replies')].reverse()) open.push(reply)
  }
}
