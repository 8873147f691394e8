import { LETTERS } from '../letters.ts'
import { isGreeted, isSlotText } from '../placeholder-roles.ts'
import { isInLine, isKiss, isNumeral, isTag } from './hand.ts'

export type NotationName =
  | 'missing-token'
  | 'triple-brace'
  | 'double-brace'
  | 'help-scout'
  | 'salesforce'
  | 'hash-brace'
  | 'percent-brace'
  | 'dollar-brace'
  | 'unbalanced'
  | 'brace'
  | 'percent'
  | 'mailchimp'
  | 'intercom'
  | 'angle'
  | 'bracket'
  | 'blank'

export interface Notation {
  readonly name: NotationName
  /** The characters that it begins with. */
  readonly opens: string
  /** Sticky; its bounds keep it linear. The first group is what names the slot. */
  readonly shape: RegExp
  /** Whether a text of that shape is a placeholder at all; by default it is. */
  readonly accepts?: (inside: string, text: string, start: number, end: number) => boolean
  /** Whose `user` it is, where the tool is not known: in some the agent is the user, in others the customer. */
  readonly user?: 'agent' | 'customer'
}

/** What no tool fills in: people do, or nobody. */
const BY_HAND: ReadonlySet<string> = new Set([
  'missing-token',
  'angle',
  'bracket',
  'blank',
] satisfies NotationName[])

/** Whether a placeholder in that notation waits for a person to fill it in. */
export function isByHand(notation: string): boolean {
  return BY_HAND.has(notation)
}

function sticky(shape: string): RegExp {
  return new RegExp(shape, 'y')
}

/** Longer shapes before the shorter ones that they contain. */
const NOTATIONS: readonly Notation[] = [
  {
    name: 'missing-token',
    opens: '[',
    shape: /\[\[([^[\]\n]{1,80})(?:\]\]?|(?=[\s.,!?]|$))/y,
    accepts: (inside) => /^\s*missing\b/i.test(inside) || isSlotText(inside),
  },
  {
    name: 'triple-brace',
    opens: '{',
    shape: /\{\{\{([^{}\n]{1,120})\}\}\}/y,
    accepts: isNoHug,
    user: 'agent',
  },
  {
    name: 'unbalanced',
    opens: '{',
    shape: /\{\{\{([^{}\n]{1,80})\}\}?(?!\})/y,
    accepts: (inside, text, _start, end) => isKey(inside) && !isClosedLater(text, end),
  },
  {
    name: 'unbalanced',
    opens: '{',
    shape: /\{\{([^{}\n]{1,80})\}\}\}(?!\})/y,
    accepts: (inside, text, start) => isKey(inside) && !isWithinBraces(text, start),
  },
  { name: 'double-brace', opens: '{', shape: /\{\{([^{}\n]{1,160})\}\}/y, accepts: isNoHug },
  { name: 'help-scout', opens: '{', shape: /\{%([^{}%\n]{1,120})%\}/y, user: 'agent' },
  { name: 'salesforce', opens: '{', shape: /\{!([^{}\n]{1,120})\}/y, user: 'agent' },
  { name: 'hash-brace', opens: '#', shape: /#\{([^{}\n]{1,120})\}/y, user: 'agent' },
  { name: 'percent-brace', opens: '%', shape: /%\{([^{}\n]{1,120})\}/y },
  { name: 'dollar-brace', opens: '$', shape: /\$\{([^{}\n]{1,120})\}/y },
  { name: 'unbalanced', opens: '{', shape: /\{\{([^{}\n]{1,80})\}(?!\})/y, accepts: isKey },
  { name: 'unbalanced', opens: '{', shape: /\{([^{}%\n]{1,80})\}\}/y, accepts: isKey },
  { name: 'unbalanced', opens: '{', shape: /\{%([^{}%\n]{1,80})\}/y, accepts: isKey },
  { name: 'unbalanced', opens: '{', shape: /\{([^{}%\n]{1,80})%\}/y, accepts: isKey },
  {
    name: 'unbalanced',
    opens: '{#%',
    shape: sticky(
      String.raw`(?:\{\{|[#%]\{)[ \t]*([${LETTERS}_][${LETTERS}\d_.]{1,60})(?![${LETTERS}\d_.]|[ \t]*[|}\]])`,
    ),
    accepts: (inside, text, _start, end) => isKey(inside) && isUnclosed(text, end),
  },
  {
    name: 'brace',
    opens: '{',
    shape: sticky(String.raw`\{([${LETTERS}_][${LETTERS}\d_. -]{0,60}|\d)\}`),
    accepts: (inside, text, start) => {
      if (!isNoHug(inside)) return false
      if (!inside.includes(' ')) return isNamed(inside) || isGreeted(text, start)
      // Code has words in braces too, in small letters: "{code here}".
      return isSlotText(inside) && (/^\p{Lu}/u.test(inside) || isGreeted(text, start))
    },
  },
  {
    name: 'percent',
    opens: '%',
    shape: /%([A-Za-z]{2,}(?:[._][A-Za-z]+){0,4})%/y,
    accepts: (inside, text, start) =>
      !/\d/.test(text.charAt(start - 1)) && isNamed(inside) && !isInLink(text, start),
  },
  { name: 'mailchimp', opens: '*', shape: /\*\|([A-Za-z_:]{1,60})\|\*/y },
  {
    name: 'intercom',
    opens: '<',
    shape: /<attribute\s+key="([^"<>\n]{1,120})"[^<>\n]{0,120}>(?:<\/attribute>)?/iy,
  },
  {
    name: 'angle',
    opens: '<',
    shape: sticky(String.raw`<([${LETTERS}][^<>\n/="@:]{1,60})>`),
    accepts: (inside) => !HTML_NAMES.has(inside.toLowerCase()) && isSlotText(inside),
  },
  {
    name: 'bracket',
    opens: '[',
    shape: /\[([^[\]\n]{2,60})\](?![([:])/y,
    accepts: (inside, text, start, end) => isSlotText(inside) && !isTag(inside, text, start, end),
  },
  {
    name: 'blank',
    opens: '_',
    shape: sticky(String.raw`(_{3,})(?![${LETTERS}\d])`),
    accepts: (_inside, text, start, end) => isInLine(text, start, end),
  },
  {
    name: 'blank',
    opens: 'X',
    shape: sticky(String.raw`(X{3,})(?![${LETTERS}\d]|[-*•. ]?[\dX*•])`),
    accepts: (inside, text, start, end) =>
      !/[\p{L}\p{N}@#_*•-]/u.test(text.charAt(start - 1)) &&
      !isKiss(text, start, end) &&
      !isNumeral(inside, text, start),
  },
]

/** The notations that begin with a character. */
export function notationsFrom(opener: string): readonly Notation[] {
  return BY_OPENER.get(opener) ?? []
}

const BY_OPENER = new Map(
  [...'[{<%#$*_X'].map((opener) => [opener, NOTATIONS.filter(({ opens }) => opens.includes(opener))]),
)

/** Where a placeholder can begin. */
export const OPENER = /[{[<%#$_]|\*\||XXX/g

/** Elements of HTML whose names are also names of slots. */
const HTML_NAMES = new Set(
  'data link address code time title label summary details object form area map body header'.split(' '),
)

/** "{{hugs}}" embraces in chats and on boards. */
function isNoHug(inside: string): boolean {
  return !/^\s*\p{L}*(?:hug|kiss|snuggle|cuddle|abbracci|bacion?i?|abrazo|beso|bisou|umarm)\p{L}*\s*$/iu.test(
    inside,
  )
}

/** A single brace or per cent sign is no sign of a placeholder: what is in it must name something. */
function isNamed(inside: string): boolean {
  return /^\d$|[._]|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(inside) || isSlotText(inside)
}

/** Whether braces that do not match have the name of a placeholder in them. */
function isKey(inside: string): boolean {
  const key = inside.split(/[|,]/)[0]?.trim() ?? ''
  if (!/^[\p{L}_][\p{L}\p{N}_. -]*$/u.test(key)) return false
  return (/[\p{L}\p{N}][._][\p{L}]/u.test(key) && !key.includes(' ')) || isSlotText(key)
}

/** Whether braces that open before an offset close nowhere near. */
function isUnclosed(text: string, end: number): boolean {
  const rest = text.slice(end, end + 120)
  const line = rest.split(/\n|\{/, 1)[0] ?? ''
  return !line.includes('}')
}

/** Whether a brace that opened before, on the same line, is still to be closed at an offset. */
function isWithinBraces(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  return surplus(before.slice(before.lastIndexOf('\n') + 1)) > 0
}

/** Whether a brace more is closed than opened in what follows on the same line. */
function isClosedLater(text: string, end: number): boolean {
  return surplus(text.slice(end, end + 120).split('\n', 1)[0] ?? '') < 0
}

function surplus(line: string): number {
  return line.split('{').length - line.split('}').length
}

/** A link is full of per cent signs. */
function isInLink(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start)
  return /(?:https?:\/\/|www\.)\S*$/i.test(before)
}
