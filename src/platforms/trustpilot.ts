import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, known, languageAt, objectAt, textAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** A review of Trustpilot's API (`companyReply`) or of its public pages (`reply`), or a list of them. */
export const trustpilot: Platform = {
  id: 'trustpilot',
  name: 'Trustpilot API',
  lacks: (value) =>
    lacking(itemsOf(value, 'reviews'), (review) => hasAny(review, SIGNS), [
      'id',
      'text',
      'createdAt|dates.publishedDate',
    ]),
  read(value, context) {
    const entries = itemsOf(value, 'reviews').flatMap((review, index): readonly Entry[] => {
      const conversation = String(index)
      const reply = objectAt(review, 'companyReply') ?? objectAt(review, 'reply')
      const entry: Entry = { post: toPost(review), top: true, by: 'customer', conversation }
      return reply === undefined
        ? [entry]
        : [entry, { post: toAnswer(reply), top: false, by: 'brand', conversation }]
    })
    return choose({ format: 'trustpilot', entries, complete: true }, context)
  },
}

const SIGNS = ['consumer', 'stars', 'companyReply']

function toPost(review: Json): PostInput {
  const id = idAt(review, 'id')
  const consumer = objectAt(review, 'consumer')
  return known({
    platform: 'trustpilot',
    id,
    url: id !== undefined && /^\w+$/.test(id) ? `https://www.trustpilot.com/reviews/${id}` : undefined,
    text: [wordAt(review, 'title'), wordAt(review, 'text')].filter(Boolean).join('\n\n'),
    createdAt: fromIso(at(review, 'createdAt')) ?? fromIso(at(review, 'dates', 'publishedDate')),
    language: languageAt(review, 'language'),
    author: consumer && known({ id: idAt(consumer, 'id'), displayName: textAt(consumer, 'displayName') }),
    inReplyTo: null,
    visibility: 'public' as const,
  })
}

function toAnswer(reply: Json): PostInput {
  return known({
    text: textAt(reply, 'text') ?? textAt(reply, 'message'),
    createdAt: fromIso(at(reply, 'createdAt')) ?? fromIso(at(reply, 'publishedDate')),
    visibility: 'public' as const,
  })
}
