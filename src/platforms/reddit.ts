import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { decodeMarkup } from './entities.ts'
import { fromSeconds } from './instant.ts'
import { at, idAt, isObject, type Json, known, objectAt, textAt, wordAt } from './json.ts'
import type { Platform } from './platform.ts'
import { hasAny, lacking } from './shape.ts'

/** A thing or a listing of Reddit's API; the page of a post is a list of two, the post and its comments. */
export const reddit: Platform = {
  id: 'reddit',
  name: 'Reddit API',
  lacks(value) {
    const things = [...walk(value)].map(({ thing }) => thing)
    return lacking(things, (thing) => hasAny(thing, ['created_utc']), [
      'name',
      'author',
      'body|selftext',
      'created_utc',
    ])
  },
  read(value, context) {
    const found = [...walk(value)]
    const posts = found.filter(({ thing }) => isPost(thing))
    const isPage = posts.length === 1 && posts.length < found.length
    const entries = found.map(({ thing, nested }) => ({
      post: toPost(thing),
      top: isPage ? isPost(thing) : !nested,
      conversation: idAt(thing, 'link_id') ?? idAt(thing, 'name'),
    }))
    return choose({ format: 'reddit', entries, complete: isPage }, context)
  },
}

interface Found {
  readonly thing: Json
  /** It lies in the answers to another. */
  readonly nested: boolean
}

/** Every post and comment in the order of the page, without recursion: threads may be deeper than the stack. */
function* walk(value: unknown): Generator<Found> {
  const open: { readonly node: unknown; readonly nested: boolean }[] = [{ node: value, nested: false }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, nested } = next
    const data = objectAt(node, 'data') ?? node
    const children = Array.isArray(data) ? data : at(data, 'children')
    if (Array.isArray(children)) {
      for (const child of children.toReversed()) open.push({ node: child, nested })
    } else if (isObject(data) && at(node, 'kind') !== 'more') {
      yield { thing: data, nested }
      // An empty text where there are no answers.
      if (isObject(at(data, 'replies'))) open.push({ node: at(data, 'replies'), nested: true })
    }
  }
}

function isPost(thing: Json): boolean {
  return wordAt(thing, 'name')?.startsWith('t3_') ?? false
}

function toPost(thing: Json): PostInput {
  const permalink = wordAt(thing, 'permalink')
  const url = permalink?.startsWith('/') ? `https://www.reddit.com${permalink}` : undefined
  const handle = wordAt(thing, 'author')
  return known({
    platform: 'reddit',
    id: idAt(thing, 'name'),
    url: url !== undefined && URL.canParse(url) ? url : undefined,
    text: toText(thing),
    // `created` is eight hours off: it is Pacific time passed off as UTC.
    createdAt: fromSeconds(at(thing, 'created_utc')),
    author: handle === undefined || handle === '[deleted]' ? undefined : { handle },
    inReplyTo: idAt(thing, 'parent_id') ?? null,
    visibility: 'public' as const,
  })
}

/** What was deleted or removed leaves a word in brackets, which nobody has written. */
function toText(thing: Json): string | undefined {
  const texts = [textAt(thing, 'title'), textAt(thing, 'body') ?? textAt(thing, 'selftext')]
  const written = texts.filter(
    (text) => text !== undefined && text !== '' && !/^\[(?:deleted|removed)\]$/.test(text),
  )
  return written.length === 0 ? undefined : decodeMarkup(written.join('\n\n'))
}
