import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { atHandle, isBrand, mentionsIn } from './handles.ts'
import { htmlToText } from './html.ts'
import { fromIso } from './instant.ts'
import { at, countAt, idAt, type Json, known, objectAt, objectsAt, textAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking, objectsOf } from './shape.ts'

/** A topic, a post, or the latest posts of a Discourse forum. The staff of the forum is the brand. */
export const discourse: Platform = {
  id: 'discourse',
  name: 'Discourse',
  lacks: (value) =>
    lacking(postsOf(value), (post) => hasAny(post, ['cooked', 'post_number']), [
      'id',
      'cooked|raw',
      'created_at',
    ]),
  read(value, context) {
    const topics = objectsOf(value).filter(isTopic)
    const posts = postsOf(value).filter((post) => !isSmallAction(post))
    const entries = posts.map((post) => toEntry(post, topics.length > 0, context.brandHandles))
    const [topic] = topics
    const isWhole = topics.length === 1 && countAt(topic, 'posts_count') === postsOf(topic).length
    return choose(
      { format: 'discourse', entries: isWhole ? bumped(entries) : entries, complete: isWhole },
      context,
    )
  },
}

function isTopic(value: Json): boolean {
  return Array.isArray(at(value, 'post_stream', 'posts'))
}

function postsOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'latest_posts').flatMap((item) =>
    isTopic(item) ? objectsAt(item, 'post_stream', 'posts') : [objectAt(item, 'post') ?? item],
  )
}

/** "This topic is now pinned": type 1 is a person's post, 2 a moderator's, 3 such a line, 4 a whisper among staff. */
function isSmallAction(post: Json): boolean {
  const type = at(post, 'post_type')
  return type === 3 || type === 4
}

function toEntry(item: Json, inTopic: boolean, brandHandles: readonly string[]): Entry {
  const post = toPost(item)
  const staff = ['staff', 'admin', 'moderator'].some((key) => at(item, key) === true)
  return {
    post,
    // The post that opened the topic; without the topic any post may be meant.
    top: !inTopic || at(item, 'post_number') === 1,
    by: staff || isBrand(post.author, brandHandles) ? 'brand' : undefined,
    conversation: idAt(item, 'topic_id') ?? '',
  }
}

/**
 * Who wrote last has brought the topic up again: unless it is the customer, whose word is fresh, or the brand.
 * Whether the topic had been quiet until then is told from the thread.
 */
function bumped(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1)
  return entries.map((entry) => {
    const author = last?.post.author?.handle
    if (!entry.top || last === undefined || last === entry || last.by === 'brand') return entry
    if (author === undefined || author === entry.post.author?.handle) return entry
    const { createdAt, text } = last.post
    return {
      ...entry,
      post: {
        ...entry.post,
        resurfacedBy: known({ by: `@${author}`, at: createdAt, kind: 'bump' as const, text }),
      },
    }
  })
}

function toPost(item: Json): PostInput {
  const cooked = textAt(item, 'cooked')
  const text = cooked === undefined ? textAt(item, 'raw') : htmlToText(cooked)
  const handle = wordAt(item, 'username')
  return known({
    platform: 'discourse',
    id: idAt(item, 'id'),
    text,
    createdAt: fromIso(at(item, 'created_at')),
    author:
      handle === undefined
        ? undefined
        : known({ handle, displayName: textAt(item, 'name') ?? textAt(item, 'display_username') }),
    mentions: text === undefined ? undefined : mentionsIn(text),
    inReplyTo:
      atHandle(wordAt(item, 'reply_to_user', 'username')) ?? idAt(item, 'reply_to_post_number') ?? null,
    visibility: 'public' as const,
  })
}
