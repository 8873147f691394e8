import { chooseLatest, toEntry } from './help-desk.ts'
import { htmlToText } from './html.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, objectsAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, lacking, objectsOf } from './shape.ts'

/** A ticket (with its `conversations` when they were included), the list of its conversations, or both in a list. */
export const freshdesk: Platform = {
  id: 'freshdesk',
  name: 'Freshdesk API v2',
  lacks(value) {
    const { tickets, conversations } = split(value)
    const ticket = lacking(tickets, isTicket, ['id', 'description_text|description', 'created_at'])
    return ticket ?? lacking(conversations, isConversation, ['body_text|body', 'incoming', 'created_at'])
  },
  read(value, context) {
    const { tickets, conversations } = split(value)
    const answers = conversations.filter((item) => at(item, 'private') !== true).map(fromConversation)
    const opened = tickets.map(fromTicket)
    const complete = conversations.length > 0
    const all = tickets.length > 1 && !complete ? opened.map((entry) => [entry]) : [[...opened, ...answers]]
    return chooseLatest('freshdesk', all, complete, context)
  },
}

interface Parts {
  readonly tickets: readonly Json[]
  readonly conversations: readonly Json[]
}

function split(value: unknown): Parts {
  const items = objectsOf(value)
  const tickets = items.filter(isTicket)
  const inside = tickets.flatMap((ticket) => objectsAt(ticket, 'conversations'))
  return { tickets, conversations: [...items, ...inside].filter(isConversation) }
}

function isTicket(item: Json): boolean {
  return (
    hasAny(item, ['requester_id', 'responder_id']) &&
    hasAny(item, ['description_text', 'fr_escalated', 'description'])
  )
}

function isConversation(item: Json): boolean {
  return hasAny(item, ['incoming']) && hasAny(item, ['body', 'body_text', 'private'])
}

function fromTicket(ticket: Json): Entry {
  return toEntry({
    platform: 'freshdesk',
    id: idAt(ticket, 'id'),
    by: 'customer',
    text: textOf(ticket, 'description_text', 'description'),
    createdAt: fromIso(at(ticket, 'created_at')),
    name: wordAt(ticket, 'requester', 'name'),
    authorId: idAt(ticket, 'requester_id'),
    via: SOURCES[String(at(ticket, 'source'))],
  })
}

function fromConversation(item: Json): Entry {
  const incoming = at(item, 'incoming') === true
  return toEntry({
    platform: 'freshdesk',
    id: idAt(item, 'id'),
    by: incoming ? 'customer' : 'brand',
    text: textOf(item, 'body_text', 'body'),
    createdAt: fromIso(at(item, 'created_at')),
    name: NAME.exec(wordAt(item, 'from_email') ?? '')?.[1],
    authorId: idAt(item, 'user_id'),
  })
}

/** The name in "Rachel <rachel@example.com>". */
const NAME = /^"?([^"<@]{1,100}?)"?\s*</

/** The sources of tickets that are networks, by their number in the documentation of the API. */
const SOURCES: Readonly<Record<string, string>> = { '5': 'twitter', '6': 'facebook', '13': 'whatsapp' }

function textOf(item: Json, plain: string, html: string): string | undefined {
  const markup = wordAt(item, html)
  return wordAt(item, plain) ?? (markup && htmlToText(markup))
}
