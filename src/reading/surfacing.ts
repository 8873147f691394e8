import { lazily } from '../source/lazily.ts'
import { brandHandles, sameHandle } from './handles.ts'
import { lastWord } from './last-word.ts'
import type { Reading } from './reading.ts'

/** What brought the post into view. */
export interface Surfacing {
  /** `manual`: somebody copied the post behind "RT @author:". */
  readonly kind: 'repost' | 'quote' | 'bump' | 'manual'
  /** Whoever did it; null when nobody says. */
  readonly by: string | null
  /** Epoch milliseconds; null when nobody says. */
  readonly at: number | null
  /** The last talk before it, in epoch milliseconds; null when nobody says. */
  readonly quietSince: number | null
  /** Others wrote in the topic between the post and its bump. */
  readonly running: boolean
  /** The customer did it. */
  readonly own: boolean
  /** What was written beside the post. */
  readonly comment: string
  /** The field that proves it, and what it says. */
  readonly proof: { readonly what: string; readonly text: string }
}

/** "RT @amanda:" or the older "MT @amanda": the words before it are the comment, those after it the copy. */
const MANUAL = lazily(() => /(?:^|\s)[“"]?((?:RT|MT)\s+@([\p{L}\p{N}_.-]{1,60}):?)/u)

/** Null when the post came into view by itself. */
export function surfacing(reading: Reading): Surfacing | null {
  const { post } = reading
  const given = post?.resurfacedBy
  if (given == null) return manual(reading)
  const by = given.by ?? null
  const at = given.at === undefined ? null : Date.parse(given.at)
  const word = lastWord(reading)?.at ?? null
  const talk = given.kind === 'bump' ? lastTalk(reading, at) : null
  const running = word !== null && talk !== null && talk > word
  return {
    kind: given.kind,
    by,
    at,
    quietSince: running ? talk : word,
    running,
    own: sameHandle(by, post?.author?.handle),
    comment: given.text ?? '',
    proof: { what: 'post.resurfacedBy', text: [given.kind, by, given.at].filter(Boolean).join(', ') },
  }
}

/** A copy's date is the copier's: how old the words are is known only where the thread has the original. */
function manual(reading: Reading): Surfacing | null {
  const { post, thread, postTime } = reading
  const copy = MANUAL().exec(post?.text ?? '')
  const [, mark, author] = copy ?? []
  if (copy === null || mark === undefined || author === undefined) return null
  // The brand's own words sent back to it are no old post of a customer.
  if (reading.brand.handles?.some((handle) => sameHandle(handle, author))) return null
  const original = thread?.find((message) => sameHandle(message.author, author))?.createdAt
  return {
    kind: 'manual',
    by: post?.author?.handle ?? null,
    at: postTime?.at ?? null,
    quietSince: original === undefined ? null : Date.parse(original),
    running: false,
    own: sameHandle(post?.author?.handle, author),
    comment: copy.input.slice(0, copy.index),
    proof: { what: 'post.text', text: mark },
  }
}

/** When anybody last wrote in the thread before the bump: a topic that ran on was never quiet. */
function lastTalk({ thread }: Reading, bump: number | null): number | null {
  const times = (thread ?? [])
    .flatMap((message) => (message.createdAt === undefined ? [] : [Date.parse(message.createdAt)]))
    .filter((at) => bump === null || at < bump)
  return times.length === 0 ? null : Math.max(...times)
}

/**
 * A comment beside a quoted post that is a message in its own right: it names the brand and asks,
 * or says more than a few words. The customer need not name the brand again.
 */
export function addsRequest(found: Surfacing, reading: Reading): boolean {
  // Who quotes on X leaves the address of the quoted post in the text.
  const comment = found.comment.replace(/https?:\/\/\S+/gu, ' ')
  const words = comment.match(/@?[\p{L}\p{N}_](?:[\p{L}\p{N}'’_.-]*[\p{L}\p{N}_])?/gu) ?? []
  const named = words.some((word) => brandHandles(reading).some((handle) => sameHandle(handle, word)))
  const said = words.filter((word) => !word.startsWith('@')).length
  return (named || found.own) && (comment.includes('?') || said > FEW_WORDS)
}

const FEW_WORDS = 3
