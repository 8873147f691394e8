import type { PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { fromSeconds } from './instant.ts'
import { at, idAt, type Json, known, objectAt, objectsAt, textAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** A review of the Google Play Developer API, or a list of them. */
export const googlePlay: Platform = {
  id: 'google-play',
  name: 'Google Play Developer API',
  lacks: (value) =>
    lacking(itemsOf(value, 'reviews'), (review) => hasAny(review, ['reviewId']), ['reviewId', 'comments']),
  read(value, context) {
    const entries = itemsOf(value, 'reviews').flatMap((review, index): readonly Entry[] => {
      const conversation = String(index)
      const answers = commentsOf(review, 'developerComment')
      return [
        { post: toPost(review), top: true, by: 'customer', conversation },
        ...answers.map((answer) => ({
          post: toAnswer(answer),
          top: false,
          by: 'brand' as const,
          conversation,
        })),
      ]
    })
    return choose({ format: 'google-play', entries, complete: true }, context)
  },
}

function commentsOf(review: Json, by: 'userComment' | 'developerComment'): readonly Json[] {
  const comments = objectsAt(review, 'comments').map((comment) => objectAt(comment, by))
  return comments.filter((comment) => comment !== undefined)
}

function toPost(review: Json): PostInput {
  const comment = commentsOf(review, 'userComment')[0]
  const name = textAt(review, 'authorName')
  return known({
    platform: 'google-play',
    id: idAt(review, 'reviewId'),
    // Title and text of an old review stand on either side of a tab. `reviewerLanguage` is the device's, not the text's.
    text: textAt(comment, 'text')?.replace('\t', '\n\n').trim(),
    createdAt: secondsOf(comment),
    author: name === undefined ? undefined : { displayName: name },
    inReplyTo: null,
    visibility: 'public' as const,
  })
}

function toAnswer(answer: Json): PostInput {
  return known({ text: textAt(answer, 'text'), createdAt: secondsOf(answer), visibility: 'public' as const })
}

/** 64-bit numbers are texts in Google's JSON. */
function secondsOf(comment: Json | undefined): string | undefined {
  return fromSeconds(at(comment, 'lastModified', 'seconds'))
}
