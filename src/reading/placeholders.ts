import type { Placeholder } from './facts.ts'
import { isSlotText, roleOfKey } from './placeholder-roles.ts'

interface Dialect {
  readonly name: string
  /** Sticky; its bounds keep it linear. The first group is what names the slot. */
  readonly shape: RegExp
  /** Whether a text of that shape is a placeholder at all; by default it is. */
  readonly accepts?: (inside: string, text: string, start: number, end: number) => boolean
  /** Whose `user` it is: in some tools the agent is the user, in others the customer. */
  readonly user?: 'agent' | 'customer'
}

/** Longer shapes before the shorter ones that they contain. */
const DIALECTS: readonly Dialect[] = [
  {
    name: 'missing-token',
    shape: /\[\[([^[\]\n]{1,80})(?:\]\]?|(?=[\s.,!?]|$))/y,
    accepts: (inside) => /^\s*missing\b/i.test(inside) || isSlotText(inside),
  },
  { name: 'triple-brace', shape: /\{\{\{([^{}\n]{1,120})\}\}\}/y, user: 'agent' },
  { name: 'double-brace', shape: /\{\{([^{}\n]{1,160})\}\}/y },
  { name: 'help-scout', shape: /\{%([^{}%\n]{1,120})%\}/y, user: 'agent' },
  { name: 'salesforce', shape: /\{!([^{}\n]{1,120})\}/y, user: 'agent' },
  { name: 'zammad', shape: /#\{([^{}\n]{1,120})\}/y, user: 'agent' },
  { name: 'percent-brace', shape: /%\{([^{}\n]{1,120})\}/y },
  { name: 'dollar-brace', shape: /\$\{([^{}\n]{1,120})\}/y },
  { name: 'brace', shape: /\{([A-Za-z_][\w.]{0,60}|\d)\}/y },
  {
    name: 'percent',
    shape: /%([A-Za-z]{2,}(?:[._][A-Za-z]+){0,4})%/y,
    accepts: (_inside, text, start) => !/\d/.test(text.charAt(start - 1)),
  },
  { name: 'mailchimp', shape: /\*\|([A-Za-z_:]{1,60})\|\*/y },
  { name: 'intercom', shape: /<attribute\s+key="([^"<>\n]{1,120})"[^<>\n]{0,120}>(?:<\/attribute>)?/iy },
  {
    name: 'angle',
    shape: /<([\p{L}][^<>\n/="@:]{1,60})>/uy,
    accepts: (inside) => !HTML_NAMES.has(inside.toLowerCase()) && isSlotText(inside),
  },
  { name: 'bracket', shape: /\[([^[\]\n]{2,60})\](?![([:])/y, accepts: isSlotText },
  {
    name: 'blank',
    shape: /(_{3,})(?![\p{L}\p{N}])/uy,
    accepts: (_inside, text, start, end) => isInLine(text, start, end),
  },
  {
    name: 'blank',
    shape: /(X{3,})(?![\p{L}\p{N}]|[-*•. ]?[\dX*•])/uy,
    accepts: (_inside, text, start) => !/[\p{L}\p{N}@#_*•-]/u.test(text.charAt(start - 1)),
  },
]

/** Elements of HTML whose names are also names of slots. */
const HTML_NAMES = new Set([
  'data',
  'link',
  'address',
  'code',
  'time',
  'title',
  'label',
  'summary',
  'details',
  'object',
  'form',
  'area',
  'map',
  'body',
  'header',
])

const OPENER = /[{[<%#$_]|\*\||XXX/g

/**
 * Reads what a template left to be filled in, in the dialects of the common help desks and as people write it by hand:
 * `{{ticket.requester.name}}`, `{%customer.firstName,fallback=there%}`, `[Name]`, `<insert link>`, `XXX`. In order, none
 * inside another. Not `[1/3]`, `[sic]`, `<3`, HTML, the text of a Markdown link, a masked number.
 */
export function readPlaceholders(text: string): readonly Placeholder[] {
  const found: Placeholder[] = []
  OPENER.lastIndex = 0
  for (let opener = OPENER.exec(text); opener !== null; opener = OPENER.exec(text)) {
    const placeholder = placeholderAt(text, opener.index)
    if (placeholder === null) {
      // A run of one character is one opener: 10,000 underscores are not tried 10,000 times.
      if (opener[0] === '_' || opener[0] === 'XXX') OPENER.lastIndex = endOfRun(text, opener.index)
      else OPENER.lastIndex = opener.index + 1
    } else {
      found.push(placeholder)
      OPENER.lastIndex = placeholder.end
    }
  }
  return found
}

function endOfRun(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] === text[start]) end++
  return end
}

function placeholderAt(text: string, start: number): Placeholder | null {
  for (const dialect of DIALECTS) {
    dialect.shape.lastIndex = start
    const match = dialect.shape.exec(text)
    if (match === null) continue
    const end = start + match[0].length
    const inside = match[1] ?? ''
    if (dialect.accepts !== undefined && !dialect.accepts(inside, text, start, end)) continue
    const role = roleOfKey(inside, {
      before: text.slice(Math.max(0, start - 60), start),
      user: dialect.user ?? null,
    })
    return { text: match[0], start, end, dialect: dialect.name, role }
  }
  return null
}

/** A blank to fill in stands in a line; a rule between paragraphs has a line of its own. A handle may hold a run too. */
function isInLine(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}@_/.-]/u.test(text.charAt(start - 1))) return false
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const next = text.indexOf('\n', end)
  return before.trim() !== '' || text.slice(end, next < 0 ? text.length : next).trim() !== ''
}
