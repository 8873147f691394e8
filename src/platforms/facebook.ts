import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { fromIso } from './instant.ts'
import { at, flagAt, idAt, type Json, known, objectAt, objectsAt, textAt, urlAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** A post or a comment of Facebook's Graph API, with the comments below it; or a page of them. */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook Graph API',
  lacks: (value) =>
    lacking(itemsOf(value, 'data'), (item) => hasAny(item, ['created_time']), [
      'id',
      'created_time',
      'message|story',
    ]),
  read(value, context) {
    const entries = itemsOf(value, 'data').flatMap((item, index) => [
      toEntry(item, true, index),
      ...below(item, index),
    ])
    return choose({ format: 'facebook', entries, complete: false }, context)
  },
}

/** Comments have comments. */
function below(item: Json, index: number): readonly Entry[] {
  const entries: Entry[] = []
  const open = [...objectsAt(item, 'comments', 'data')]
  const parent = objectAt(item, 'parent')
  if (parent !== undefined) open.push(parent)
  for (let comment = open.pop(); comment !== undefined; comment = open.pop()) {
    entries.push(toEntry(comment, false, index))
    for (const answer of objectsAt(comment, 'comments', 'data')) open.push(answer)
  }
  return entries
}

function toEntry(item: Json, top: boolean, index: number): Entry {
  return { post: toPost(item), top, conversation: String(index) }
}

function toPost(item: Json): PostInput {
  // Without the permission to see who wrote it, `from` is left out.
  const from = objectAt(item, 'from')
  return known({
    platform: 'facebook',
    id: idAt(item, 'id'),
    url: urlAt(item, 'permalink_url'),
    text: textAt(item, 'message') ?? textAt(item, 'story'),
    createdAt: fromIso(at(item, 'created_time')),
    author: from && known({ id: idAt(from, 'id'), displayName: textAt(from, 'name') }),
    inReplyTo: idAt(item, 'parent', 'id'),
    visibility: flagAt(item, 'is_private') === true ? ('private' as const) : ('public' as const),
  })
}
