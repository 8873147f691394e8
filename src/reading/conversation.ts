import type { MessageInput } from '../case/model.ts'
import type { PartReading } from './facts.ts'
import { sameHandle } from './handles.ts'
import { oncePerReading } from './once.ts'
import type { Reading } from './reading.ts'

/** One message before the draft: of the thread, or the post that is answered. */
export interface Said {
  readonly by: MessageInput['by']
  /** Its index in the thread; null for the post. */
  readonly index: number | null
  /** The field that has its words: `thread.2.text`, `post.text`. */
  readonly field: string
  readonly text: string
  /** Epoch milliseconds; null when it has no date. */
  readonly at: number | null
  /** Where it was said, where that is told; the post's channel is the case's. */
  readonly channel: string | null
  readonly agent: string | null
  /** What it says, read in its own language. */
  readonly says: PartReading
}

/** Messages of the brand that follow one another so closely are parts of one answer. */
const SAME_ANSWER = 15 * 60_000

/**
 * Everything said before the draft, oldest first. The post is set among the dated messages of the thread by its own
 * time; without one it is the last, since it is what the draft answers.
 */
export const conversationOf = oncePerReading((reading: Reading): readonly Said[] => {
  const { thread, post, postTime, channel } = reading
  const said = (thread ?? []).map((message, index): Said => {
    const { by, text, createdAt } = message
    return {
      by,
      index,
      field: `thread.${index}.text`,
      text,
      at: createdAt === undefined ? null : Date.parse(createdAt),
      channel: message.channel ?? null,
      agent: message.agent ?? null,
      says: reading.readText(text, createdAt ?? null),
    }
  })
  if (post?.text === undefined) return said
  const at = postTime?.at ?? null
  const later = at === null ? -1 : said.findIndex((message) => message.at !== null && message.at > at)
  const own: Said = {
    by: 'customer',
    index: null,
    field: 'post.text',
    text: post.text,
    at,
    channel,
    agent: null,
    says: reading.readText(post.text, post.createdAt ?? null),
  }
  return later === -1 ? [...said, own] : said.toSpliced(later, 0, own)
})

/** Whether a message of the brand goes on with the one before it: nobody else spoke in between, within minutes. */
export function isSameAnswer(earlier: Said, later: Said, conversation: readonly Said[]): boolean {
  const [from, to] = [conversation.indexOf(earlier), conversation.indexOf(later)]
  const between = conversation.slice(from, to + 1)
  return between.every((message, i) => {
    const before = between[i - 1]
    if (message.by !== 'brand') return false
    return before?.at == null || message.at === null || message.at - before.at <= SAME_ANSWER
  })
}

/** Whether a message of the brand begins with the handle of somebody else than the customer. */
export function isToSomebodyElse(
  { says: { tokens, text } }: Pick<Said, 'says'>,
  { customer, brand }: Reading,
): boolean {
  const heads = tokens.slice(
    0,
    tokens.findIndex(({ kind }) => kind !== 'mention'),
  )
  const handles = heads.map(({ start, end }) => text.slice(start, end))
  const isOwn = (handle: string): boolean =>
    sameHandle(handle, customer.handle) || (brand.handles ?? []).some((own) => sameHandle(handle, own))
  return customer.handle !== null && handles.length > 0 && !handles.some(isOwn)
}
