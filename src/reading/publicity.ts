import type { Dialect } from '../case/dialects.ts'
import { meansOf } from './means.ts'
import type { Reading } from './reading.ts'

/** Where a reply can be read by everybody, unless the case says otherwise. */
const PUBLIC = new Set(
  `x bluesky mastodon threads facebook instagram youtube tiktok linkedin reddit pinterest trustpilot tripadvisor
  google-play app-store google-business discourse github`.split(/\s+/),
)
/** Where only the customer reads it, besides mail, telephone and chat. */
const PRIVATE = new Set(
  'sms line viber signal wechat imessage intercom zendesk freshdesk front help-scout gorgias chatwoot zammad osticket hubspot salesforce'.split(
    ' ',
  ),
)
const PUBLIC_DIALECTS: readonly Dialect[] = ['discourse', 'github']

/**
 * Whether everybody can read the reply. The channel that it goes to decides; on a network the post may be a direct
 * message, and a help desk's ticket may be a mention: then the post says so. Null when nothing tells.
 */
export function isPublic({ channel, post, case: { template } }: Reading): boolean | null {
  if (channel !== null && meansOf(channel) !== null) return false
  if (post?.visibility === 'private') return false
  if (channel !== null && PUBLIC.has(channel)) return true
  if (post?.visibility === 'public') return true
  if (channel !== null && PRIVATE.has(channel)) return false
  const dialect = template?.dialect ?? null
  return dialect === null ? null : PUBLIC_DIALECTS.includes(dialect)
}
