import { chooseLatest, toEntry } from './help-desk.ts'
import { htmlToText } from './html.ts'
import { fromIso } from './instant.ts'
import { at, idAt, type Json, listAt, objectsAt, wordAt } from './json.ts'
import type { Entry, Platform } from './platform.ts'
import { hasAny, lacking, objectsOf } from './shape.ts'

/** The threads of a conversation in Help Scout's Mailbox API 2.0, which come newest first. */
export const helpScout: Platform = {
  id: 'help-scout',
  name: 'Help Scout Mailbox API',
  lacks: (value) =>
    lacking(threadsOf(value), (item) => hasAny(item, ['createdBy']), [
      'type',
      'body',
      'createdBy.type',
      'createdAt',
    ]),
  read(value, context) {
    const threads = threadsOf(value)
    const said = threads.filter((item) => hasAny(item, ['createdBy']) && isSaid(item)).toReversed()
    return chooseLatest('help-scout', [said.map(fromThread)], threads.length > 1, context)
  },
}

function threadsOf(value: unknown): readonly Json[] {
  return objectsOf(value).flatMap((page) => {
    const isPage = listAt(page, '_embedded', 'threads').length > 0
    return isPage ? objectsAt(page, '_embedded', 'threads') : [page]
  })
}

/** Notes are for colleagues, line items are events, and a draft has not been sent. */
function isSaid(item: Json): boolean {
  return !['note', 'lineitem'].includes(wordAt(item, 'type') ?? '') && at(item, 'state') !== 'draft'
}

function fromThread(item: Json): Entry {
  const html = wordAt(item, 'body')
  const name = [wordAt(item, 'createdBy', 'first'), wordAt(item, 'createdBy', 'last')]
    .filter(Boolean)
    .join(' ')
  return toEntry({
    platform: 'help-scout',
    id: idAt(item, 'id'),
    by: at(item, 'createdBy', 'type') === 'customer' ? 'customer' : 'brand',
    text: html && htmlToText(html),
    createdAt: fromIso(at(item, 'createdAt')),
    name: name || undefined,
    authorId: idAt(item, 'createdBy', 'id'),
  })
}
