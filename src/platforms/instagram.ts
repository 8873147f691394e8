import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { mentionsIn } from './handles.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, known, objectsAt, textAt, urlAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** A comment of Instagram's Graph API with its answers, or a page of them. */
export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram Graph API',
  lacks: (value) =>
    lacking(itemsOf(value, 'data'), (item) => hasAny(item, ['timestamp']), [
      'id',
      'text|caption',
      'timestamp',
    ]),
  read(value, context) {
    const entries = itemsOf(value, 'data').flatMap((item, index): readonly Entry[] => {
      const conversation = String(index)
      const answers = [...objectsAt(item, 'replies', 'data'), ...objectsAt(item, 'comments', 'data')]
      return [
        { post: toPost(item), top: true, conversation },
        ...answers.map((answer) => ({ post: toPost(answer), top: false, conversation })),
      ]
    })
    return choose({ format: 'instagram', entries, complete: false }, context)
  },
}

function toPost(item: Json): PostInput {
  const text = textAt(item, 'text') ?? textAt(item, 'caption')
  const handle = wordAt(item, 'username') ?? wordAt(item, 'from', 'username')
  const id = idAt(item, 'from', 'id') ?? idAt(item, 'user', 'id')
  // A comment answers somebody by beginning with their name.
  const [first] = text?.startsWith('@') ? mentionsIn(text) : []
  return known({
    platform: 'instagram',
    id: idAt(item, 'id'),
    url: urlAt(item, 'permalink'),
    text,
    createdAt: fromIso(at(item, 'timestamp')),
    author: handle === undefined && id === undefined ? undefined : known({ id, handle }),
    mentions: text === undefined ? undefined : mentionsIn(text),
    inReplyTo: first ?? idAt(item, 'parent_id'),
    visibility: 'public' as const,
  })
}
