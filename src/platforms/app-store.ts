import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, known, objectAt, objectsAt, textAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { lacking, objectsOf } from './shape.ts'

/** Customer reviews of the App Store Connect API; the developer's responses are among what is `included`. */
export const appStore: Platform = {
  id: 'app-store',
  name: 'App Store Connect API',
  lacks: (value) =>
    lacking(reviewsOf(value), isReview, ['id', 'attributes.title|attributes.body', 'attributes.createdDate']),
  read(value, context) {
    const included = objectsOf(value).flatMap((page) => objectsAt(page, 'included'))
    const responses = new Map(included.map((response) => [idAt(response, 'id'), response]))
    const entries = reviewsOf(value)
      .filter(isReview)
      .flatMap((review, index): readonly Entry[] => {
        const conversation = String(index)
        const response = responses.get(idAt(review, 'relationships', 'response', 'data', 'id'))
        const entry: Entry = { post: toPost(review), top: true, by: 'customer', conversation }
        return response === undefined
          ? [entry]
          : [entry, { post: toAnswer(response), top: false, by: 'brand', conversation }]
      })
    return choose({ format: 'app-store', entries, complete: responses.size > 0 }, context)
  },
}

function reviewsOf(value: unknown): readonly Json[] {
  return objectsOf(value).flatMap((page) => {
    const one = objectAt(page, 'data')
    return Array.isArray(at(page, 'data')) ? objectsAt(page, 'data') : [one ?? page]
  })
}

function isReview(item: Json): boolean {
  return at(item, 'type') === 'customerReviews'
}

function toPost(review: Json): PostInput {
  const name = textAt(review, 'attributes', 'reviewerNickname')
  const text = [wordAt(review, 'attributes', 'title'), wordAt(review, 'attributes', 'body')]
    .filter(Boolean)
    .join('\n\n')
  return known({
    platform: 'app-store',
    id: idAt(review, 'id'),
    text,
    createdAt: fromIso(at(review, 'attributes', 'createdDate')),
    author: name === undefined ? undefined : { displayName: name },
    inReplyTo: null,
    visibility: 'public' as const,
  })
}

function toAnswer(response: Json): PostInput {
  return known({
    id: idAt(response, 'id'),
    text: textAt(response, 'attributes', 'responseBody'),
    createdAt: fromIso(at(response, 'attributes', 'lastModifiedDate')),
    visibility: 'public' as const,
  })
}
