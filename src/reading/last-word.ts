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

function postWord({ post, postTime }: Reading): LastWord | null {
  if (post === null || postTime === null) return null
  const { at, source } = postTime
  if (source === 'createdAt') return { at, field: 'post.createdAt', text: post.createdAt ?? '' }
  return post.id === undefined
    ? { at, field: 'post.url', text: post.url ?? '' }
    : { at, field: 'post.id', text: post.id }
}
