import { timeOfId } from '../case/id-time.ts'
import type { PostInput } from '../case/model.ts'
import type { PostTime } from './reading.ts'

/** `created_at` of X drops the milliseconds, and payloads are rounded: less than this is no disagreement. */
const TOLERANCE = 5_000

/**
 * When the post was written; null when nothing tells it. On X the id's own time wins over a date that disagrees with
 * it: a retweet's date beside the original's id is the classic error. A Bluesky key is made by the client, and the
 * id of a Mastodon copy tells its arrival: there the date is believed, and the id only stands in for a missing one.
 */
export function readPostTime(post: Readonly<PostInput> | null): PostTime | null {
  if (post === null) return null
  const byId = post.platform === undefined || post.id === undefined ? null : timeOfId(post.platform, post.id)
  const claimed = post.createdAt === undefined ? null : Date.parse(post.createdAt)
  if (claimed === null) return byId === null ? null : { at: byId, source: 'id', claimed: null }
  const disagrees = post.platform === 'x' && byId !== null && Math.abs(byId - claimed) > TOLERANCE
  return disagrees ? { at: byId, source: 'id', claimed } : { at: claimed, source: 'createdAt', claimed: null }
}
