import type { Case, MessageInput, Part, PostInput } from '../case/model.ts'
import type { Said } from '../reading/conversation.ts'
import { conversationOf } from '../reading/conversation.ts'
import type { Reading } from '../reading/reading.ts'
import { addresseeOf } from './addressee.ts'
import { groupAnswers } from './answers.ts'

/** A reply that the brand sent, as the case that it was a moment before. */
export interface SentReply {
  /** Its parts are the draft, the thread is what was said before, and `now` the time of its first part. */
  readonly subject: Case
  /** For each part, its index in the thread of the whole conversation. */
  readonly messages: readonly number[]
  /** The message that it answers; null when the brand spoke first. */
  readonly answers: Said | null
  /** The field of the whole conversation that a field of `subject` is: `post.text` → `thread.4.text`. */
  fieldOf(field: string): string
}

/**
 * The replies of the brand in the thread of a case, oldest first: a conversation read backwards into the cases that
 * it was made of. Pure; the draft is not among them, nor is a picture without words.
 */
export function sentReplies(reading: Reading): readonly SentReply[] {
  const conversation = withOpeningPost(conversationOf(reading))
  return groupAnswers(conversation, reading)
    .filter((parts) => parts.some(({ text }) => /\p{L}/u.test(text)))
    .map((parts) => sentReply(parts, conversation, reading))
}

/** A post stands last, as what the draft answers, where no date says otherwise; if the brand begins, it is the first. */
export function withOpeningPost(conversation: readonly Said[]): readonly Said[] {
  const post = conversation.at(-1)
  const [first] = conversation
  const isUndated = post?.at === null || first?.at === null
  const isFirst = post?.index === null && isUndated && first?.by === 'brand'
  return isFirst ? [post, ...conversation.slice(0, -1)] : conversation
}

function sentReply(parts: readonly Said[], conversation: readonly Said[], reading: Reading): SentReply {
  const { case: whole, thread } = reading
  const [first] = parts
  if (first === undefined) throw new Error('a reply without a part')
  const before = conversation.slice(0, conversation.indexOf(first))
  const answered = addresseeOf(first, before, reading)
  const earlier = before.filter((said) => said !== answered)
  const sent = messageOf(first, thread)
  // Whoever is answered is the customer of this reply, also where a bystander is.
  const toBystander = answered?.by === 'other' ? answered : null
  return {
    subject: {
      ...whole,
      kind: 'reply',
      parts: parts.map((part) => partOf(part, messageOf(part, thread))),
      post: answered === null ? wordlessPost(whole, first) : postOf(answered, sent, reading),
      thread: earlier.map((said) => threadMessage(said, toBystander, reading)),
      channel: sent.channel ?? whole.channel,
      agent: parts.find(({ agent }) => agent !== null)?.agent ?? null,
      now: sent.createdAt ?? null,
    },
    messages: parts.flatMap(({ index }) => index ?? []),
    answers: answered,
    fieldOf: (field) => originOf(field, answered, earlier),
  }
}

function messageOf({ index, text }: Said, thread: Reading['thread']): Readonly<MessageInput> {
  return (index === null ? undefined : thread?.[index]) ?? { by: 'customer', text }
}

function partOf({ text }: Said, { createdAt, id }: Readonly<MessageInput>): Part {
  return { text: text.trimEnd(), createdAt: createdAt ?? null, id: id ?? null, inReplyTo: null }
}

/** A post of which only the address is known has no words in the conversation; it is answered by what comes first. */
function wordlessPost({ post }: Case, first: Said): Readonly<PostInput> | null {
  if (post === null || post.text !== undefined) return null
  const isLater = post.createdAt !== undefined && first.at !== null && Date.parse(post.createdAt) > first.at
  return isLater ? null : post
}

/** The message that is answered, as a post. What the case knows of the author of its post holds for all their messages. */
function postOf(answered: Said, sent: Readonly<MessageInput>, { case: whole, thread }: Reading): PostInput {
  const own = answered.index === null ? whole.post : null
  const message = messageOf(answered, thread)
  const visibility = sent.visibility ?? own?.visibility ?? message.visibility
  if (own !== null) return { ...own, ...(visibility === undefined ? {} : { visibility }) }
  const { id, text, createdAt, author } = message
  const whose = answered.by === 'customer' && whole.post?.author !== undefined ? whole.post.author : null
  return {
    text,
    ...(id === undefined ? {} : { id }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(whose === null ? (author === undefined ? {} : { author: authorOf(author) }) : { author: whose }),
  }
}

/** A thread names authors by one word or more: a handle has no space in it, and a name begins with a capital. */
function authorOf(author: string): NonNullable<PostInput['author']> {
  const isHandle = !/\s/.test(author)
  const isName = !isHandle || /^\p{Lu}\p{Ll}+$/u.test(author)
  return { ...(isHandle ? { handle: author } : {}), ...(isName ? { displayName: author } : {}) }
}

function threadMessage(said: Said, toBystander: Said | null, reading: Reading): Readonly<MessageInput> {
  const { post } = reading
  const message = messageOf(said, reading.thread)
  if (said.index !== null) {
    return toBystander === null || said.by === 'brand'
      ? message
      : { ...message, by: roleOf(message, toBystander, reading) }
  }
  const author = post?.author?.handle ?? post?.author?.displayName
  return {
    ...message,
    by: toBystander === null ? 'customer' : 'other',
    ...(post?.id === undefined ? {} : { id: post.id }),
    ...(post?.createdAt === undefined ? {} : { createdAt: post.createdAt }),
    ...(author === undefined ? {} : { author }),
  }
}

function roleOf(
  { author }: Readonly<MessageInput>,
  bystander: Said,
  { thread }: Reading,
): MessageInput['by'] {
  return author !== undefined && author === messageOf(bystander, thread).author ? 'customer' : 'other'
}

function originOf(field: string, answered: Said | null, earlier: readonly Said[]): string {
  const [root, index, ...rest] = field.split('.')
  if (root === 'post' && answered !== null && answered.index !== null) {
    return ['thread', answered.index, index, ...rest].join('.')
  }
  const said = root === 'thread' ? earlier[Number(index)] : undefined
  if (said === undefined) return field
  return [said.index === null ? 'post' : `thread.${said.index}`, ...rest].join('.')
}
