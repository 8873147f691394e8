import { timeOfXId } from '../case/id-time.ts'
import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { decodeMarkup } from './entities.ts'
import { atHandle, sameHandle } from './handles.ts'
import { fromXV1, toIso } from './instant.ts'
import {
  at,
  countAt,
  flagAt,
  idAt,
  type Json,
  known,
  languageAt,
  objectAt,
  objectsAt,
  textAt,
  wordAt,
} from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { createRoots } from './roots.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'
import { quoted, reposted } from './surface.ts'
import { splitRetweet, unseenXPost, xMentionsIn, xUrl } from './x-common.ts'

/** A tweet, a timeline, a search result or a webhook event of the API v1.1, which archives and tools still write. */
export const xV1: Platform = {
  id: 'x-v1',
  name: 'X (Twitter) API v1.1',
  lacks: (value) => lacking(tweetsOf(value), (tweet) => hasAny(tweet, SIGNS), ['full_text|text', 'user']),
  read(value, context) {
    const tweets = tweetsOf(value)
    const parents = new Map<string, string>()
    for (const tweet of tweets) {
      const [id, parent] = [idOf(tweet), idAt(tweet, 'in_reply_to_status_id_str')]
      if (id !== undefined && parent !== undefined) parents.set(id, parent)
    }
    const rootOf = createRoots(parents)
    const entries = tweets.map((tweet): Entry => {
      const id = idOf(tweet)
      const conversation = id === undefined ? undefined : rootOf(id)
      return { ...toEntry(tweet, context.brandHandles), top: true, alias: id, conversation }
    })
    return choose({ format: 'x-v1', entries, complete: false }, context)
  },
}

const SIGNS = [
  'full_text',
  'retweeted_status',
  'quoted_status',
  'in_reply_to_screen_name',
  'in_reply_to_status_id_str',
  'is_quote_status',
]

function tweetsOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'statuses', 'tweet_create_events')
}

/** The number in `id` has lost its last digits in every reader of JSON that counts in doubles. */
function idOf(tweet: Json): string | undefined {
  return idAt(tweet, 'id_str')
}

function toEntry(tweet: Json, brandHandles: readonly string[]): Pick<Entry, 'post' | 'quotes'> {
  const post = toPost(tweet)
  const retweeted = objectAt(tweet, 'retweeted_status')
  if (retweeted !== undefined)
    return { post: reposted(toPost(retweeted), post.author?.handle, post.createdAt) }
  const quotedStatus = objectAt(tweet, 'quoted_status')
  const quotedId = idAt(tweet, 'quoted_status_id_str')
  if (quotedStatus !== undefined) return quoted(post, toPost(quotedStatus), brandHandles)
  if (quotedId !== undefined) return quoted(post, unseenXPost(quotedId), brandHandles)
  return { post: manualRetweet(tweet, post) ?? post }
}

/**
 * "RT @name: …" typed by hand has no `retweeted_status`. Some clients sent it as a reply to what it copies: then
 * the original's id is known, and its age. Else the copy stays as it is: nobody can tell how old its words are.
 */
function manualRetweet(tweet: Json, post: PostInput): PostInput | null {
  const words = splitRetweet(post.text)
  const id = idAt(tweet, 'in_reply_to_status_id_str')
  if (
    words === null ||
    id === undefined ||
    !sameHandle(wordAt(tweet, 'in_reply_to_screen_name'), words.handle)
  )
    return null
  const mentions = (post.mentions ?? []).filter((mention) => !sameHandle(mention, words.handle))
  const original = unseenXPost(
    id,
    known({ text: words.text, language: post.language, author: { handle: words.handle }, mentions }),
  )
  return reposted(original, post.author?.handle, post.createdAt)
}

function toPost(tweet: Json): PostInput {
  const id = idOf(tweet)
  // Streams cut `text` at 140 characters and put the whole into `extended_tweet`.
  const text =
    textAt(tweet, 'extended_tweet', 'full_text') ?? textAt(tweet, 'full_text') ?? textAt(tweet, 'text')
  const author = toAuthor(objectAt(tweet, 'user'))
  return known({
    platform: 'x',
    id,
    url: xUrl(id, author?.handle),
    text: text && decodeMarkup(text),
    createdAt: fromXV1(at(tweet, 'created_at')) ?? (id === undefined ? undefined : toIso(timeOfXId(id))),
    language: languageAt(tweet, 'lang'),
    author,
    mentions: toMentions(tweet, text ?? ''),
    inReplyTo: inReplyTo(tweet),
    visibility: 'public' as const,
  })
}

function toAuthor(user: Json | undefined): PostInput['author'] {
  if (user === undefined) return undefined
  return known({
    id: idAt(user, 'id_str'),
    handle: wordAt(user, 'screen_name'),
    displayName: textAt(user, 'name'),
    followers: countAt(user, 'followers_count'),
    verified: flagAt(user, 'verified'),
  })
}

function toMentions(tweet: Json, text: string): string[] {
  const entities = objectAt(tweet, 'extended_tweet', 'entities') ?? objectAt(tweet, 'entities')
  if (entities === undefined) return xMentionsIn(text)
  const handles = objectsAt(entities, 'user_mentions').map((mention) =>
    atHandle(wordAt(mention, 'screen_name')),
  )
  return [...new Set(handles.filter((handle) => handle !== undefined))]
}

function inReplyTo(tweet: Json): string | null | undefined {
  const found = atHandle(wordAt(tweet, 'in_reply_to_screen_name')) ?? idAt(tweet, 'in_reply_to_status_id_str')
  return found ?? (Object.hasOwn(tweet, 'in_reply_to_screen_name') ? null : undefined)
}
