import type { MessageInput } from '../case/model.ts'
import { chooseLatest, toEntry } from './help-desk.ts'
import { htmlToText } from './html.ts'
import { fromSeconds } from './instant.ts'
import { at, idAt, type Json, objectAt, objectsAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** A conversation with its parts, a list of conversations, or the webhook of one. */
export const intercom: Platform = {
  id: 'intercom',
  name: 'Intercom API',
  lacks: (value) => lacking(conversationsOf(value), isNear, ['source.body', 'source.author', 'created_at']),
  read(value, context) {
    const conversations = conversationsOf(value).map((conversation) => {
      const parts = objectsAt(conversation, 'conversation_parts', 'conversation_parts').filter(isSaid)
      return [fromSource(conversation), ...parts.map(fromPart)]
    })
    const complete = conversationsOf(value).some((conversation) =>
      hasAny(conversation, ['conversation_parts']),
    )
    return chooseLatest('intercom', conversations, complete, context)
  },
}

function conversationsOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'conversations').map((item) => objectAt(item, 'data', 'item') ?? item)
}

function isNear(item: Json): boolean {
  return objectAt(item, 'source', 'author') !== undefined || hasAny(item, ['conversation_parts'])
}

/** Notes are for colleagues; assignments, closings and the like have no words. */
function isSaid(part: Json): boolean {
  return at(part, 'part_type') !== 'note' && wordAt(part, 'body') !== undefined
}

function fromSource(conversation: Json): Entry {
  const source = objectAt(conversation, 'source')
  return message(
    source ?? {},
    idAt(conversation, 'id'),
    fromSeconds(at(conversation, 'created_at')),
    wordAt(source, 'type'),
  )
}

function fromPart(part: Json): Entry {
  return message(part, idAt(part, 'id'), fromSeconds(at(part, 'created_at')), undefined)
}

function message(
  item: Json,
  id: string | undefined,
  createdAt: string | undefined,
  via: string | undefined,
): Entry {
  const html = wordAt(item, 'body')
  return toEntry({
    platform: 'intercom',
    id,
    by: BY[wordAt(item, 'author', 'type') ?? ''] ?? 'customer',
    text: html && htmlToText(html),
    createdAt,
    name: wordAt(item, 'author', 'name'),
    authorId: idAt(item, 'author', 'id'),
    via,
  })
}

/** A bot's "we have received your message" answers nothing; users, leads and contacts are customers. */
const BY: Readonly<Record<string, MessageInput['by']>> = { admin: 'brand', team: 'brand', bot: 'other' }
