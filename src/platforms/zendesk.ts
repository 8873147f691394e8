import { decodeEntities } from './entities.ts'
import { chooseLatest, toEntry } from './help-desk.ts'
import { htmlToText } from './html.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, objectAt, objectsAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking, objectsOf } from './shape.ts'

/**
 * Tickets, or one ticket with its comments (in one object, or as a list or lines), or comments alone; perhaps
 * with the `users` beside them. Whoever requested the ticket is the customer; others write for the brand.
 */
export const zendesk: Platform = {
  id: 'zendesk',
  name: 'Zendesk Support API',
  lacks(value) {
    const tickets = ticketsOf(value)
    if (tickets.length > 0)
      return lacking(tickets, isTicket, ['id', 'description', 'created_at', 'requester_id'])
    return lacking(commentsOf(value), isComment, ['body|plain_body|html_body', 'author_id', 'created_at'])
  },
  read(value, context) {
    const tickets = ticketsOf(value)
    const comments = commentsOf(value)
    const people = new Map(
      objectsOf(value)
        .flatMap((page) => objectsAt(page, 'users'))
        .map((user) => [idAt(user, 'id'), user]),
    )
    // The first comment repeats the description of its ticket.
    if (comments.length === 0) {
      const opened = tickets.map((ticket) => [fromTicket(ticket, people)])
      return chooseLatest('zendesk', opened, false, context)
    }
    // An internal note is no answer: the customer has never seen it.
    const seen = comments.filter((comment) => at(comment, 'public') !== false)
    const requester = idAt(tickets[0], 'requester_id') ?? idAt(comments[0], 'author_id')
    const entries = seen.map((comment) => fromComment(comment, requester, tickets[0], people))
    return chooseLatest('zendesk', [entries], true, context)
  },
}

type People = ReadonlyMap<string | undefined, Json>

function ticketsOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'tickets')
    .map((item) => objectAt(item, 'ticket') ?? item)
    .filter(isTicket)
}

function commentsOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'comments').filter(isComment)
}

function isTicket(item: Json): boolean {
  return hasAny(item, ['requester_id']) && hasAny(item, ['via', 'submitter_id', 'raw_subject'])
}

function isComment(item: Json): boolean {
  return hasAny(item, ['author_id']) && hasAny(item, ['public', 'html_body', 'plain_body'])
}

function fromTicket(ticket: Json, people: People): Entry {
  const requester = idAt(ticket, 'requester_id')
  return toEntry({
    platform: 'zendesk',
    id: idAt(ticket, 'id'),
    by: 'customer',
    text: wordAt(ticket, 'description'),
    createdAt: fromIso(at(ticket, 'created_at')),
    name: wordAt(people.get(requester), 'name') ?? wordAt(ticket, 'via', 'source', 'from', 'name'),
    authorId: requester,
    via: wordAt(ticket, 'via', 'channel'),
    isPublic: isPublic(ticket),
  })
}

function fromComment(
  comment: Json,
  requester: string | undefined,
  ticket: Json | undefined,
  people: People,
): Entry {
  const authorId = idAt(comment, 'author_id')
  const user = people.get(authorId)
  const isRequester = authorId === requester
  const html = wordAt(comment, 'html_body')
  const plain = wordAt(comment, 'plain_body')
  return toEntry({
    platform: 'zendesk',
    id: idAt(comment, 'id'),
    // Somebody in copy is neither.
    by: isRequester ? 'customer' : at(user, 'role') === 'end-user' ? 'other' : 'brand',
    text: (plain && decodeEntities(plain)) ?? wordAt(comment, 'body') ?? (html && htmlToText(html)),
    createdAt: fromIso(at(comment, 'created_at')),
    name: wordAt(user, 'name') ?? (isRequester ? wordAt(ticket, 'via', 'source', 'from', 'name') : undefined),
    authorId,
    via: wordAt(comment, 'via', 'channel') ?? wordAt(ticket, 'via', 'channel'),
    isPublic: isPublic(ticket),
  })
}

/** A ticket that began as a mention or a wall post is answered in public, one that began as a message is not. */
function isPublic(ticket: Json | undefined): boolean | undefined {
  const relation = wordAt(ticket, 'via', 'source', 'rel')
  if (relation === 'mention' || relation === 'post') return true
  return relation === 'direct_message' || relation === 'message' ? false : undefined
}
