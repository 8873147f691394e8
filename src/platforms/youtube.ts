import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { htmlToText } from './html.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, known, objectAt, objectsAt, textAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** A comment or a comment thread of YouTube's Data API v3, or a page of them. */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube Data API v3',
  lacks(value) {
    const comments = itemsOf(value, 'items').map(commentOf)
    return lacking(comments, isNear, [
      'id',
      'snippet.textOriginal|snippet.textDisplay',
      'snippet.publishedAt',
    ])
  },
  read(value, context) {
    const items = itemsOf(value, 'items')
    const entries = items.flatMap((item, index): readonly Entry[] => {
      const conversation = String(index)
      const answers = objectsAt(item, 'replies', 'comments')
      return [
        { post: toPost(commentOf(item)), top: true, conversation },
        ...answers.map((answer) => ({ post: toPost(answer), top: false, conversation })),
      ]
    })
    const complete = items.length === 1 && items.some((item) => at(item, 'snippet', 'totalReplyCount') === 0)
    return choose({ format: 'youtube', entries, complete }, context)
  },
}

/** A thread is a comment in a wrapper. */
function commentOf(item: Json): Json {
  return objectAt(item, 'snippet', 'topLevelComment') ?? item
}

function isNear(comment: Json): boolean {
  const snippet = objectAt(comment, 'snippet')
  const isComment = wordAt(comment, 'kind')?.startsWith('youtube#comment') ?? false
  return isComment || (snippet !== undefined && hasAny(snippet, ['textOriginal', 'textDisplay']))
}

function toPost(comment: Json): PostInput {
  const id = idAt(comment, 'id')
  const video = wordAt(comment, 'snippet', 'videoId')
  const html = textAt(comment, 'snippet', 'textDisplay')
  return known({
    platform: 'youtube',
    id,
    url: addressOf(video, id),
    // The text as typed is given to its author only; others get the HTML.
    text: textAt(comment, 'snippet', 'textOriginal') ?? (html && htmlToText(html)),
    createdAt: fromIso(at(comment, 'snippet', 'publishedAt')),
    author: toAuthor(objectAt(comment, 'snippet')),
    inReplyTo: idAt(comment, 'snippet', 'parentId') ?? null,
    visibility: 'public' as const,
  })
}

function addressOf(video: string | undefined, id: string | undefined): string | undefined {
  return isKey(video) && isKey(id) ? `https://www.youtube.com/watch?v=${video}&lc=${id}` : undefined
}

/** The id of an answer is its parent's and its own, with a dot between. */
function isKey(text: string | undefined): boolean {
  return text !== undefined && /^[\w.-]{1,200}$/.test(text)
}

/** Since 2022 the display name of a comment is the channel's handle. */
function toAuthor(snippet: Json | undefined): PostInput['author'] {
  const id = idAt(snippet, 'authorChannelId', 'value')
  const name = wordAt(snippet, 'authorDisplayName')
  if (name === undefined && id === undefined) return undefined
  return name?.startsWith('@') && name.length > 1
    ? known({ id, handle: name.slice(1) })
    : known({ id, displayName: name })
}
