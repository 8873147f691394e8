import { timeOfXId } from '../case/id-time.ts'
import type { PostInput } from '../case/model.ts'
import { decodeMarkup } from './entities.ts'
import { atHandle } from './handles.ts'
import { fromIso, toIso } from './instant.ts'
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
import { xMentionsIn, xUrl } from './x-common.ts'

/** The id of the post to which this one refers; two kinds of reference may stand side by side. */
export function reference(tweet: Json, type: 'retweeted' | 'quoted' | 'replied_to'): string | undefined {
  return idAt(
    objectsAt(tweet, 'referenced_tweets').find((found) => at(found, 'type') === type),
    'id',
  )
}

/** An edit has an id and a date of its own; the customer spoke when the first version was posted. */
export function firstId(tweet: Json): string | undefined {
  return idAt(tweet, 'edit_history_tweet_ids', 0) ?? idAt(tweet, 'id')
}

export function toPost(tweet: Json, users: ReadonlyMap<string, Json>): PostInput {
  const id = firstId(tweet)
  const edited = id !== idAt(tweet, 'id')
  const createdAt = fromIso(at(tweet, 'created_at'))
  const fromId = id === undefined ? undefined : toIso(timeOfXId(id))
  const text = textAt(tweet, 'note_tweet', 'text') ?? textAt(tweet, 'text')
  const author = toAuthor(
    idAt(tweet, 'author_id') ?? idAt(tweet, 'sender_id'),
    objectAt(tweet, 'author'),
    users,
  )
  const isDirect = Object.hasOwn(tweet, 'dm_conversation_id')
  return known({
    platform: 'x',
    id,
    url: isDirect ? undefined : xUrl(id, author?.handle),
    text: text && decodeMarkup(text),
    createdAt: edited ? (fromId ?? createdAt) : (createdAt ?? fromId),
    language: languageAt(tweet, 'lang'),
    author,
    mentions: toMentions(tweet, text ?? ''),
    inReplyTo: inReplyTo(tweet, users),
    visibility: isDirect ? ('private' as const) : ('public' as const),
  })
}

/** The user of `includes`, or the one that twarc's `flatten` puts into the post. */
function toAuthor(
  id: string | undefined,
  inline: Json | undefined,
  users: ReadonlyMap<string, Json>,
): PostInput['author'] {
  const user = inline ?? users.get(id ?? '')
  if (user === undefined) return id === undefined ? undefined : { id }
  return known({
    id: id ?? idAt(user, 'id'),
    handle: wordAt(user, 'username'),
    displayName: textAt(user, 'name'),
    followers: countAt(user, 'public_metrics', 'followers_count'),
    verified: flagAt(user, 'verified'),
  })
}

function toMentions(tweet: Json, text: string): string[] {
  if (objectAt(tweet, 'entities') === undefined) return xMentionsIn(text)
  const listed = [
    ...objectsAt(tweet, 'entities', 'mentions'),
    ...objectsAt(tweet, 'note_tweet', 'entities', 'mentions'),
  ]
  const handles = listed.map((mention) => atHandle(wordAt(mention, 'username')))
  return [...new Set(handles.filter((handle) => handle !== undefined))]
}

/** A handle where the payload has it, else an id. A post that begins its conversation answers nobody. */
function inReplyTo(tweet: Json, users: ReadonlyMap<string, Json>): string | null | undefined {
  const user = idAt(tweet, 'in_reply_to_user_id')
  const handle = wordAt(users.get(user ?? ''), 'username') ?? wordAt(tweet, 'in_reply_to_user', 'username')
  const found = atHandle(handle) ?? reference(tweet, 'replied_to') ?? user
  if (found !== undefined) return found
  const begins =
    idAt(tweet, 'conversation_id') === idAt(tweet, 'id') || Object.hasOwn(tweet, 'referenced_tweets')
  return begins && idAt(tweet, 'id') !== undefined ? null : undefined
}
