import { chooseLatest, toEntry } from './help-desk.ts'
import { htmlToText } from './html.ts'
import { fromSeconds } from './instant.ts'
import { at, idAt, type Json, objectsAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** The messages of a conversation in Front, or one of them. */
export const front: Platform = {
  id: 'front',
  name: 'Front API',
  lacks: (value) =>
    lacking(itemsOf(value, '_results'), (item) => hasAny(item, ['is_inbound']), [
      'text|body',
      'is_inbound',
      'created_at',
    ]),
  read(value, context) {
    const messages = itemsOf(value, '_results')
    // Drafts lie among the messages.
    const sent = messages.filter((item) => hasAny(item, ['is_inbound']) && at(item, 'is_draft') !== true)
    return chooseLatest('front', [sent.map(fromMessage)], messages.length > 1, context)
  },
}

function fromMessage(item: Json): Entry {
  const inbound = at(item, 'is_inbound') === true
  const html = wordAt(item, 'body')
  const sender = objectsAt(item, 'recipients').find((recipient) => at(recipient, 'role') === 'from')
  const agent = [wordAt(item, 'author', 'first_name'), wordAt(item, 'author', 'last_name')]
    .filter(Boolean)
    .join(' ')
  return toEntry({
    platform: 'front',
    id: idAt(item, 'id'),
    by: inbound ? 'customer' : 'brand',
    text: wordAt(item, 'text') ?? (html && htmlToText(html)),
    createdAt: fromSeconds(at(item, 'created_at')),
    name: inbound ? wordAt(sender, 'name') : agent || undefined,
    via: wordAt(item, 'type'),
    isPublic: wordAt(item, 'type') === 'tweet' ? true : undefined,
  })
}
