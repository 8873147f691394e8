import type { Case } from '../case/model.ts'
import { conversationOf, type Said } from '../reading/conversation.ts'
import type { Quote } from '../reading/facts.ts'
import { sameHandle } from '../reading/handles.ts'
import { type BrandPromise, promisesIn } from '../reading/promises.ts'
import { read } from '../reading/read.ts'
import type { Reading, ReadingTools } from '../reading/reading.ts'
import { onRoster } from '../reading/roster.ts'
import { addresseeOf, leadingHandles } from './addressee.ts'
import { withOpeningPost } from './sent-replies.ts'

type Range = Pick<Quote, 'start' | 'end'>

/** A promise of the brand that no message has kept yet. */
export interface OpenPromise extends Omit<BrandPromise, 'keptBy' | 'of'> {
  /** The sentence that it is in: the words of a promise alone may be "faremo". */
  readonly sentence: Range
  /** The account or the company that gave it. */
  readonly brand: string | null
  /** The handle of whoever it was given to, else their name; null when neither is known. */
  readonly to: string | null
}

/**
 * The promises in the thread of a case that are still to be kept, to the customer and to those who joined in. The
 * draft's own are not among them: it is not sent yet.
 */
export function openPromises(subject: Case, tools: ReadingTools): readonly OpenPromise[] {
  const reading = read(subject, tools)
  const toOthers = bystanders(reading).flatMap((handle) => {
    const theirs = read(asCustomer(handle, subject), tools)
    const isTheirs = ({ index, says }: Said) =>
      index !== null && leadingHandles(says).some((head) => sameHandle(head, handle))
    const addressed = new Set(
      conversationOf(theirs).flatMap((said) => (isTheirs(said) ? (said.index ?? []) : [])),
    )
    return open(theirs).filter(({ message }) => addressed.has(message))
  })
  return [...open(reading), ...toOthers]
}

function open(reading: Reading): readonly OpenPromise[] {
  const conversation = withOpeningPost(conversationOf(reading))
  const { thread, brand } = reading
  return promisesIn(reading)
    .filter(({ keptBy }) => keptBy === null)
    .map(({ keptBy: _, of: __, ...promise }) => {
      const at = conversation.findIndex(({ index }) => index === promise.message)
      const said = conversation[at]
      const author = thread?.[promise.message]?.author
      return {
        ...promise,
        sentence: said === undefined ? promise : sentenceOf(promise, said),
        agent: brand.agents?.find((agent) => onRoster(promise.agent ?? '', [agent]))?.name ?? promise.agent,
        brand: author ?? brand.handles?.[0] ?? brand.name ?? null,
        to:
          said === undefined ? null : nameOf(addresseeOf(said, conversation.slice(0, at), reading), reading),
      }
    })
}

function sentenceOf(promise: Range, { says }: Said): Range {
  const within = ({ start, end }: Range) => start <= promise.start && promise.end <= end
  const { start, end } = says.sentences.find(within) ?? promise
  return { start, end }
}

function nameOf(said: Said | null, { post, thread, known }: Reading): string | null {
  const author = said === null || said.index === null ? undefined : thread?.[said.index]?.author
  return post?.author?.handle ?? author ?? post?.author?.displayName ?? known?.customerName ?? null
}

/** The handles of those who joined in. */
function bystanders({ thread, post }: Reading): readonly string[] {
  const others = (thread ?? []).flatMap(({ by, author }) =>
    by === 'other' && author !== undefined ? [author] : [],
  )
  return [...new Set(others)].filter(
    (author) => !/\s/.test(author) && !sameHandle(author, post?.author?.handle),
  )
}

/** The conversation as one of those who joined in had it. */
function asCustomer(handle: string, subject: Case): Case {
  return {
    ...subject,
    post: { author: { handle } },
    known: null,
    thread: (subject.thread ?? []).map((message) =>
      message.by === 'brand'
        ? message
        : { ...message, by: sameHandle(message.author, handle) ? 'customer' : 'other' },
    ),
  }
}
