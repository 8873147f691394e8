import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { idAt, type Json, known, objectAt, objectsAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { createRoots } from './roots.ts'
import { hasAny, lacking, objectsOf } from './shape.ts'
import { quoted, reposted } from './surface.ts'
import { splitRetweet, unseenXPost } from './x-common.ts'
import { firstId, reference, toPost } from './x-v2-post.ts'

/** A post, a list or a page (`data` and `includes`) of X's API v2, also as twarc writes it: a page a line. */
export const xV2: Platform = {
  id: 'x-v2',
  name: 'X (Twitter) API v2',
  lacks(value) {
    const pages = objectsOf(value)
    const wrapped = pages.filter((page) => Object.hasOwn(page, 'data')).flatMap(dataOf)
    const near = lacking(pages.flatMap(dataOf), (tweet) => hasAny(tweet, SIGNS), NEEDS)
    return near ?? lacking(wrapped, isBare, NEEDS)
  },
  read(value, context) {
    const payload = index(objectsOf(value))
    const entries = payload.data.map((tweet) => toEntry(tweet, payload, context.brandHandles))
    const others = [...payload.tweets.values()]
      .filter((tweet) => reference(tweet, 'retweeted') === undefined)
      .map((tweet) => ({
        post: toPost(tweet, payload.users),
        top: false,
        conversation: conversationOf(tweet, payload),
      }))
    return choose({ format: 'x-v2', entries: [...entries, ...others], complete: false }, context)
  },
}

interface Payload {
  readonly data: readonly Json[]
  /** By id: the data, and whatever they refer to. */
  readonly tweets: ReadonlyMap<string, Json>
  readonly users: ReadonlyMap<string, Json>
  readonly rootOf: (id: string) => string
}

const NEEDS = ['id', 'text']
const SIGNS = [
  ...['author_id', 'conversation_id', 'edit_history_tweet_ids', 'referenced_tweets', 'in_reply_to_user_id'],
  ...['note_tweet', 'edit_controls', 'reply_settings', 'dm_conversation_id'],
]

/** Without any field asked for, the API answers `{ data: { id, text } }`: only the wrapper tells. */
function isBare(tweet: Json): boolean {
  return hasAny(tweet, ['text']) && !hasAny(tweet, ['timestamp', 'type', 'created_time'])
}

function dataOf(page: Json): readonly Json[] {
  if (!Object.hasOwn(page, 'data')) return [page]
  const one = objectAt(page, 'data')
  return one === undefined ? objectsAt(page, 'data') : [one]
}

function index(pages: readonly Json[]): Payload {
  const data = pages.flatMap(dataOf)
  const included = pages.flatMap((page) => objectsAt(page, 'includes', 'tweets'))
  const users = pages.flatMap((page) => objectsAt(page, 'includes', 'users'))
  const tweets = byId([...included, ...data])
  const parents = new Map<string, string>()
  for (const [id, tweet] of tweets) {
    const parent = reference(tweet, 'replied_to')
    if (parent !== undefined) parents.set(id, parent)
  }
  return { data, tweets, users: byId(users), rootOf: createRoots(parents) }
}

function byId(items: readonly Json[]): ReadonlyMap<string, Json> {
  return new Map(
    items.flatMap((item): [string, Json][] => {
      const id = idAt(item, 'id')
      return id === undefined ? [] : [[id, item]]
    }),
  )
}

function toEntry(tweet: Json, payload: Payload, brandHandles: readonly string[]): Entry {
  const post = toPost(tweet, payload.users)
  const alias = idAt(tweet, 'id')
  const conversation = conversationOf(tweet, payload)
  const retweeted = reference(tweet, 'retweeted')
  if (retweeted !== undefined) {
    const original = payload.tweets.get(retweeted)
    const source = original === undefined ? unseenOriginal(retweeted, post) : toPost(original, payload.users)
    const surfaced = reposted(source, post.author?.handle, post.createdAt)
    return { post: surfaced, top: true, alias, conversation: original && conversationOf(original, payload) }
  }
  const quotedId = reference(tweet, 'quoted')
  // The author of an edit whose link leads to the post's earlier version quotes nobody.
  if (quotedId === undefined || firstId(tweet) === quotedId) return { post, top: true, alias, conversation }
  const original = payload.tweets.get(quotedId)
  const source = original === undefined ? unseenXPost(quotedId) : toPost(original, payload.users)
  const read = quoted(post, source, brandHandles)
  return {
    ...read,
    top: true,
    alias,
    conversation: read.post === post ? conversation : original && conversationOf(original, payload),
  }
}

/** The wrapper's text is all that is left: "RT @name: …", cut short. */
function unseenOriginal(id: string, wrapper: PostInput): PostInput {
  const words = splitRetweet(wrapper.text)
  if (words === null) return unseenXPost(id)
  const { handle, text } = words
  const mentions = (wrapper.mentions ?? []).filter(
    (mention) => mention.toLowerCase() !== `@${handle}`.toLowerCase(),
  )
  return unseenXPost(id, known({ text, language: wrapper.language, author: { handle }, mentions }))
}

function conversationOf(tweet: Json, { rootOf }: Payload): string | undefined {
  const id = idAt(tweet, 'id')
  return idAt(tweet, 'conversation_id') ?? (id === undefined ? undefined : rootOf(id))
}
