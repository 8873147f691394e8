import { timeOfMastodonId } from '../case/id-time.ts'
import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { atHandle } from './handles.ts'
import { htmlToText } from './html.ts'
import { fromIso, toIso } from './instant.ts'
import {
  at,
  countAt,
  idAt,
  type Json,
  known,
  languageAt,
  objectAt,
  objectsAt,
  textAt,
  urlAt,
  wordAt,
} from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { createRoots } from './roots.ts'
import { hasAny, lacking, objectsOf } from './shape.ts'
import { quoted, reposted } from './surface.ts'

/**
 * A status, a timeline, notifications, or the Context of a status (`ancestors`, `descendants`) of a Mastodon
 * server and its relatives. The status and its Context may stand side by side, as a list or as two lines.
 */
export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  lacks(value) {
    const { tops, context } = split(value)
    return lacking([...tops, ...context], (status) => hasAny(status, SIGNS), NEEDS)
  },
  read(value, readContext) {
    const { tops, context, contexts } = split(value)
    const statuses = [...tops, ...context]
    const parents = new Map<string, string>()
    for (const status of statuses) {
      const [id, parent] = [idAt(status, 'id'), idAt(status, 'in_reply_to_id')]
      if (id !== undefined && parent !== undefined) parents.set(id, parent)
    }
    const rootOf = createRoots(parents)
    // One Context is one conversation, even where a deleted status has broken the chain of answers.
    const keyOf = (status: Json) => (contexts === 1 ? '' : rootOf(idAt(status, 'id') ?? ''))
    const entries = statuses.map((status, index): Entry => {
      const read = toEntry(status, readContext.brandHandles)
      return { ...read, top: index < tops.length, alias: idAt(status, 'id'), conversation: keyOf(status) }
    })
    return choose({ format: 'mastodon', entries, complete: contexts === 1 }, readContext)
  },
}

const NEEDS = ['id', 'content', 'account.acct|account.username', 'created_at']
const SIGNS = [
  'reblog',
  'in_reply_to_account_id',
  'spoiler_text',
  'reblogs_count',
  'favourites_count',
  'content',
]

interface Parts {
  readonly tops: readonly Json[]
  /** What the Contexts hold. */
  readonly context: readonly Json[]
  readonly contexts: number
}

function split(value: unknown): Parts {
  const items = objectsOf(value)
  const contexts = items.filter(isContext)
  const tops = items.filter((item) => !isContext(item)).flatMap(unwrap)
  const context = contexts.flatMap((item) => [
    ...objectsAt(item, 'ancestors'),
    ...objectsAt(item, 'descendants'),
  ])
  return { tops, context, contexts: contexts.length }
}

function isContext(item: Json): boolean {
  return Array.isArray(at(item, 'ancestors')) || Array.isArray(at(item, 'descendants'))
}

/** Out of a notification, a conversation or a search result. */
function unwrap(item: Json): readonly Json[] {
  if (Array.isArray(at(item, 'statuses'))) return objectsAt(item, 'statuses')
  return [objectAt(item, 'status') ?? objectAt(item, 'last_status') ?? item]
}

function toEntry(status: Json, brandHandles: readonly string[]): Pick<Entry, 'post' | 'quotes'> {
  const post = toPost(status)
  // A boost is a status without words of its own; its `url` ends in /activity.
  const reblog = objectAt(status, 'reblog')
  if (reblog !== undefined) return { post: reposted(toPost(reblog), post.author?.handle, post.createdAt) }
  const original = quotedPost(objectAt(status, 'quote'))
  return original === undefined ? { post } : quoted(post, original, brandHandles)
}

/** Mastodon wraps the quoted status and keeps its id where it may not be shown; its relatives give it as it is. */
function quotedPost(quote: Json | undefined): PostInput | undefined {
  if (quote === undefined) return undefined
  const status = objectAt(quote, 'quoted_status') ?? (Object.hasOwn(quote, 'content') ? quote : undefined)
  if (status !== undefined) return toPost(status)
  const id = idAt(quote, 'quoted_status_id')
  return id === undefined
    ? undefined
    : known({ platform: 'mastodon', id, createdAt: toIso(timeOfMastodonId(id)) })
}

function toPost(status: Json): PostInput {
  const id = idAt(status, 'id')
  const account = objectAt(status, 'account')
  return known({
    platform: 'mastodon',
    id,
    url: urlAt(status, 'url') ?? urlAt(status, 'uri'),
    text: toText(status),
    createdAt:
      fromIso(at(status, 'created_at')) ?? (id === undefined ? undefined : toIso(timeOfMastodonId(id))),
    language: languageAt(status, 'language'),
    author: account && toAuthor(account),
    mentions: objectsAt(status, 'mentions').flatMap((mention) => atHandle(wordAt(mention, 'acct')) ?? []),
    inReplyTo: inReplyTo(status),
    // Followers-only posts are read by all followers: only a direct one is private.
    visibility: at(status, 'visibility') === 'direct' ? ('private' as const) : ('public' as const),
  })
}

/** The content warning is the author's first line. */
function toText(status: Json): string | undefined {
  const content = textAt(status, 'content')
  if (content === undefined) return undefined
  return [wordAt(status, 'spoiler_text'), htmlToText(content)].filter(Boolean).join('\n\n')
}

function toAuthor(account: Json): PostInput['author'] {
  return known({
    id: idAt(account, 'id'),
    handle: wordAt(account, 'acct') ?? wordAt(account, 'username'),
    displayName: textAt(account, 'display_name'),
    followers: countAt(account, 'followers_count'),
  })
}

function inReplyTo(status: Json): string | null | undefined {
  const account = idAt(status, 'in_reply_to_account_id')
  const people = [...objectsAt(status, 'mentions'), objectAt(status, 'account')]
  const person = people.find((found) => account !== undefined && idAt(found, 'id') === account)
  const found = atHandle(wordAt(person, 'acct')) ?? idAt(status, 'in_reply_to_id') ?? account
  return found ?? (Object.hasOwn(status, 'in_reply_to_id') ? null : undefined)
}
