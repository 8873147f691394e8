import type { MessageInput } from '../case/model.ts'
import { chooseLatest, toEntry } from './help-desk.ts'
import { htmlToText } from './html.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, objectAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, itemsOf, lacking } from './shape.ts'

/** The articles of a ticket in Zammad, or the webhook of one. */
export const zammad: Platform = {
  id: 'zammad',
  name: 'Zammad API',
  lacks: (value) =>
    lacking(articlesOf(value), isNear, ['body', 'content_type', 'sender|sender_id', 'created_at']),
  read(value, context) {
    const articles = articlesOf(value)
    const said = articles.filter((item) => isNear(item) && at(item, 'internal') !== true)
    return chooseLatest('zammad', [said.map(fromArticle)], articles.length > 1, context)
  },
}

function articlesOf(value: unknown): readonly Json[] {
  return itemsOf(value, 'articles').map((item) => objectAt(item, 'article') ?? item)
}

function isNear(item: Json): boolean {
  return (
    hasAny(item, ['content_type']) &&
    hasAny(item, ['sender', 'sender_id', 'internal']) &&
    hasAny(item, ['body'])
  )
}

/** By word, or by number where nothing was expanded; the system's own lines are nobody's. */
const BY: Readonly<Record<string, MessageInput['by']>> = {
  Customer: 'customer',
  '2': 'customer',
  Agent: 'brand',
  '1': 'brand',
}

function fromArticle(item: Json): Entry {
  const sender = wordAt(item, 'sender') ?? idAt(item, 'sender_id') ?? ''
  const body = wordAt(item, 'body')
  const isHtml = wordAt(item, 'content_type')?.startsWith('text/html')
  const type = wordAt(item, 'type')
  return toEntry({
    platform: 'zammad',
    id: idAt(item, 'id'),
    by: (Object.hasOwn(BY, sender) ? BY[sender] : undefined) ?? 'other',
    text: body && isHtml ? htmlToText(body) : body,
    createdAt: fromIso(at(item, 'created_at')),
    name: NAME.exec(wordAt(item, 'from') ?? '')?.[1],
    authorId: idAt(item, 'created_by_id'),
    via: type,
    isPublic: PUBLIC.has(type ?? '') ? true : undefined,
  })
}

const PUBLIC: ReadonlySet<string> = new Set(['twitter status', 'facebook feed post', 'facebook feed comment'])

/** The name in "Nicole Braun <nicole@example.com>", or the whole where there is no address. */
const NAME = /^"?([^"<@]{1,100}?)"?\s*(?:<|$)/
