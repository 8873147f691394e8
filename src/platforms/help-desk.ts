import type { MessageInput, PostInput } from '../case/model.ts'
import { choose } from './choose.ts'
import { known } from './json.ts'
import { inOrder } from './order.ts'
import type { Entry, PayloadReading, ReadContext } from './platform.ts'

/** A message of a help desk, in the words that all of them share. */
export interface DeskMessage {
  readonly platform: string
  readonly id: string | undefined
  readonly by: MessageInput['by']
  readonly text: string | undefined
  readonly createdAt: string | undefined
  /** Of the customer, or of whoever answered. */
  readonly name: string | undefined
  readonly authorId?: string | undefined
  /** The network by which it came in, as the help desk calls it. */
  readonly via?: string | undefined
  /** Whether everybody can read it; undefined where that is not told. */
  readonly isPublic?: boolean | undefined
}

export function toEntry(message: DeskMessage): Entry {
  const { platform, id, by, text, createdAt, name, authorId, isPublic } = message
  const channel = channelOf(message.via)
  const author =
    name === undefined && authorId === undefined ? undefined : known({ id: authorId, displayName: name })
  // The platform stays the help desk's, whose ids are its own: read as those of X they would tell a wrong age.
  const post: PostInput = known({
    platform,
    id,
    text,
    createdAt,
    author,
    inReplyTo: null,
    visibility: visibilityOf(isPublic, channel),
  })
  return { post, top: false, by, agent: by === 'brand' ? name : undefined, channel }
}

/** Mail, chat and forms are private. On a network it may be a mention or a direct message. */
function visibilityOf(isPublic: boolean | undefined, channel: string | undefined): PostInput['visibility'] {
  if (isPublic !== undefined) return isPublic ? 'public' : 'private'
  return channel === undefined ? 'private' : undefined
}

/**
 * A help desk knows who the customer is, so that the latest message of theirs is the one to answer.
 * @throws UserError as `choose` does, and where there are several conversations and none is named
 */
export function chooseLatest(
  format: string,
  conversations: readonly (readonly Entry[])[],
  complete: boolean,
  context: ReadContext,
): PayloadReading {
  const entries = conversations.flatMap((conversation, index) => {
    const last = inOrder(conversation).findLast((entry) => entry.by === 'customer')
    return conversation.map((entry) => ({ ...entry, conversation: String(index), top: entry === last }))
  })
  return choose({ format, entries, complete }, context)
}

/** What help desks call the networks; mail, chat, forms and telephone are their own ground. */
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/twitter|^x$/, 'x'],
  [/facebook|messenger/, 'facebook'],
  [/instagram/, 'instagram'],
  [/whatsapp/, 'whatsapp'],
]

function channelOf(via: string | undefined): string | undefined {
  const name = via?.toLowerCase() ?? ''
  return NETWORKS.find(([pattern]) => pattern.test(name))?.[1]
}
