/** What a placeholder says between its braces. */
export interface Inside {
  /** Empty for an expression that names nothing: `"now" | date: "%Y"`, `IF(…)`. */
  readonly key: string
  readonly fallback: string | null
}

const QUOTE = `["'“”‘’]|&quot;|&#39;`
/** `,fallback=there` in Help Scout, `,fallback:there` in Discourse. */
const AFTER_COMMA = /,\s*fallback\s*[:=](.*)$/i
/** `| default: "there"` in Liquid, `| fallback: "there"` in Intercom, `|default("there")` in HubSpot. */
const FILTER = new RegExp(`\\|\\s*(?:default|fallback)\\b\\s*[:(]?\\s*(?:${QUOTE})?([^|"'“”‘’&)]*)`, 'i')
/** `|| 'there'` in Chatwoot. */
const OR = new RegExp(`\\|\\|\\s*(?:${QUOTE})?([^|"'“”‘’&]*)`)
/** `fallback="there"`, `default="there"` in an element of Intercom. */
const ATTRIBUTE = /\s(?:fallback|default)="([^"]*)"/i
/** `personalization_token('contact.firstname', 'there')` in HubSpot. */
const CALL = /^personalization_token\(\s*["']([^"']+)["']\s*(?:,\s*["']([^"']*)["']\s*)?\)/
/** Other filters may write what goes around an empty name. */
const OTHER_FILTER = /\|\s*(?:prepend|append|replace)\b/

/** Takes apart what is between the braces; `whole` is the placeholder with them. */
export function readInside(inside: string, whole: string): Inside {
  const bare = inside.replace(/^[-~&>]+|[-~]+$/g, '').trim()
  const call = CALL.exec(bare)
  if (call !== null) return { key: call[1] ?? '', fallback: call[2] ?? null }
  if (/^["'“‘&(]|^[\p{L}$]+\(/u.test(bare)) return { key: '', fallback: null }
  const key = (/^[^|,]*/.exec(bare)?.[0] ?? '').trim()
  return { key, fallback: OTHER_FILTER.test(bare) ? null : fallbackIn(bare, whole) }
}

function fallbackIn(bare: string, whole: string): string | null {
  const found = AFTER_COMMA.exec(bare) ?? OR.exec(bare) ?? FILTER.exec(bare) ?? ATTRIBUTE.exec(whole)
  return found === null ? null : (found[1] ?? '').trim()
}
