import type { MessageInput } from '../case/model.ts'
import { chooseLatest, toEntry } from './help-desk.ts'
import { fromIsoOrSeconds } from './instant.ts'
import { at, idAt, type Json, objectAt, objectsAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** The webhook of a message, the messages of a conversation (`payload`), or a conversation with its messages. */
export const chatwoot: Platform = {
  id: 'chatwoot',
  name: 'Chatwoot',
  lacks: (value) => lacking(messagesOf(value), isNear, ['id', 'content', 'message_type', 'created_at']),
  read(value, context) {
    const messages = messagesOf(value).filter(
      (item) => byOf(item) !== undefined && at(item, 'private') !== true,
    )
    const via = itemsOf(value).map(
      (item) => wordAt(item, 'conversation', 'channel') ?? wordAt(item, 'channel'),
    )[0]
    return chooseLatest(
      'chatwoot',
      [withoutCopies(messages).map((item) => fromMessage(item, via))],
      false,
      context,
    )
  },
}

/** A webhook is a message, with the last ones of its conversation inside. */
function messagesOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'payload', 'messages').flatMap((item) => {
    const inside = [...objectsAt(item, 'conversation', 'messages'), ...objectsAt(item, 'messages')]
    return [...inside, item].filter((message) => hasAny(message, ['message_type']))
  })
}

function withoutCopies(messages: readonly Json[]): readonly Json[] {
  return [...new Map(messages.map((item, index) => [idAt(item, 'id') ?? index, item])).values()]
}

function isNear(item: Json): boolean {
  return hasAny(item, ['content']) && hasAny(item, ['conversation', 'sender', 'private', 'conversation_id'])
}

/** Written as a word in webhooks and as a number within; activities (2) and templates (3) are nobody's words. */
const BY: Readonly<Record<string, MessageInput['by']>> = {
  incoming: 'customer',
  '0': 'customer',
  outgoing: 'brand',
  '1': 'brand',
}

function byOf(item: Json): MessageInput['by'] | undefined {
  const type = String(at(item, 'message_type'))
  return Object.hasOwn(BY, type) ? BY[type] : undefined
}

function fromMessage(item: Json, via: string | undefined): Entry {
  const sender = objectAt(item, 'sender')
  return toEntry({
    platform: 'chatwoot',
    id: idAt(item, 'id'),
    by: byOf(item) ?? 'other',
    text: wordAt(item, 'content'),
    // ISO at the top of a webhook, seconds within it.
    createdAt: fromIsoOrSeconds(at(item, 'created_at')),
    name: wordAt(sender, 'name'),
    authorId: idAt(sender, 'id') ?? idAt(item, 'sender_id'),
    via,
  })
}
