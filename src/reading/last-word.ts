import type { Reading } from './reading.ts'

/** The latest thing the customer said: the post, or a message of the thread. */
export interface LastWord {
  /** Epoch milliseconds. */
  readonly at: number
  /** The field that proves it: `post.createdAt`, `post.id`, `thread.2.createdAt`. */
  readonly field: string
  /** What that field says, as written. */
  readonly text: string
}

/** Null when neither the post nor a message of the customer has a date. */
export function lastWord(reading: Reading): LastWord | null {
  let last = postWord(reading)
  for (const [index, message] of (reading.thread ?? []).entries()) {
    if (message.by !== 'customer' || message.createdAt === undefined) continue
    const at = Date.parse(message.createdAt)
    if (last === null || at > last.at)
      last = { at, field: `thread.${index}.createdAt`, text: message.createdAt }
  }
  return last
}

/** Everything that dates what the customer said: the post's id or date, both when they disagree, and the last word. */
export function datesOf(reading: Reading): readonly { readonly what: string; readonly text: string }[] {
  const { post, postTime } = reading
  const claim = postTime?.claimed != null && post?.createdAt !== undefined ? post.createdAt : null
  const words = [
    postWord(reading),
    ...(claim === null ? [] : [{ field: 'post.createdAt', text: claim }]),
    lastWord(reading),
  ].filter((word) => word !== null)
  const fields = [...new Set(words.map(({ field }) => field))]
  return fields.map((what) => ({ what, text: words.find(({ field }) => field === what)?.text ?? '' }))
}

function postWord({ post, postTime }: Reading): LastWord | null {
  if (post === null || postTime === null) return null
  const { at, source } = postTime
  if (source === 'createdAt') return { at, field: 'post.createdAt', text: post.createdAt ?? '' }
  return post.id === undefined
    ? { at, field: 'post.url', text: post.url ?? '' }
    : { at, field: 'post.id', text: post.id }
}
