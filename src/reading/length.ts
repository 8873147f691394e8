import type { Kind } from '../case/model.ts'
import { addressFrom, linkEnd } from '../phrases/links.ts'
import type { Range } from '../phrases/types.ts'
import { lazily } from '../source/lazily.ts'

/** How a channel counts a text, and where it stops. */
export interface Limit {
  readonly max: number
  readonly unit: 'characters' | 'bytes'
  /** The length of a text in the channel's own units. */
  count(text: string): number
}

const X: Limit = { max: 280, unit: 'characters', count: (text) => weightedLength(text.replace(ANSWERED, '')) }
const MASTODON: Limit = {
  max: 500,
  unit: 'characters',
  count: (text) => graphemes(shorten(text, false).replace(REMOTE_MENTION, '$1')),
}
const THREADS: Limit = { max: 500, unit: 'characters', count: emojiInBytes }

/**
 * What each channel takes of one answer, by its own documentation: a longer one becomes several posts on the networks,
 * and is refused elsewhere. Where the way of counting is not told a character is what a reader sees as one, which never
 * counts too many.
 */
const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  // twitter-text configuration, version 3. Paying accounts may write more.
  x: [X],
  // Lexicon app.bsky.feed.post: maxGraphemes, maxLength.
  bluesky: [seen(300), bytes(3000)],
  // Threads API, "Posts": 500 characters, an emoji counts its bytes in UTF-8.
  threads: [THREADS],
  // The default of a server; instance entity, configuration.statuses.
  mastodon: [MASTODON],
  // Android Publisher API, reviews.reply: "more than approximately 350 characters will be rejected".
  'google-play': [seen(350)],
  // App Store Connect, response to a review.
  'app-store': [seen(5970)],
  // Business Profile API, ReviewReply.comment.
  'google-business': [bytes(4096)],
  // Comments, not posts.
  instagram: [seen(2200)],
  facebook: [seen(8000)],
  linkedin: [seen(1250)],
  youtube: [seen(10_000)],
  // Cloud API, text.body.
  whatsapp: [seen(4096)],
  // Bot API, sendMessage.
  telegram: [seen(4096)],
}
/** Cloud API: the body of a message template is shorter than that of a message. */
const WHATSAPP_TEMPLATE: readonly Limit[] = [seen(1024)]
/** Where a text that is too long is not refused: it becomes several posts. */
const SPLITTING = new Set(['x', 'bluesky', 'threads', 'mastodon'])

/** The limits of a channel; none where there are none, or nobody knows. */
export function limitsOf(channel: string, kind: Kind): readonly Limit[] {
  if (channel === 'whatsapp' && kind === 'template') return WHATSAPP_TEMPLATE
  return Object.hasOwn(LIMITS, channel) ? (LIMITS[channel] ?? []) : []
}

/** The same with another maximum, counted in the channel's own way. */
export function limitOf(max: number, channel: string, kind: Kind): Limit {
  return { ...(limitsOf(channel, kind)[0] ?? seen(max)), max }
}

/** Whether a text that is too long becomes several posts there. */
export function splits(channel: string): boolean {
  return SPLITTING.has(channel)
}

/** The offset up to which a text fits: never inside a character, and after a word where there is one. */
export function fittingEnd(text: string, { max, count }: Limit): number {
  let [fits, over] = [0, text.length]
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (count(text.slice(0, middle)) <= max) fits = middle
    else over = middle
  }
  const whole = wholeCharacter(text, fits)
  const end = whole !== null && count(text.slice(0, whole.end)) <= max ? whole.end : (whole?.start ?? fits)
  if (/\s/u.test(text.charAt(end))) return end
  const space = text.slice(0, end).search(/\s\S{0,40}$/u)
  return space > 0 ? space : end
}

/** The character that an offset is inside of; null between two. */
function wholeCharacter(text: string, offset: number): Range | null {
  const found = offset < text.length ? segments(text).containing(offset) : undefined
  if (found === undefined || found.index === offset) return null
  return { start: found.index, end: found.index + found.segment.length }
}

function seen(max: number): Limit {
  return { max, unit: 'characters', count: graphemes }
}

function bytes(max: number): Limit {
  return { max, unit: 'bytes', count: utf8Length }
}

/** The handles at the head of a reply say whom it answers, and X does not count them. */
const ANSWERED = /^(?:@\w{1,50}\s+)+/
/** Mastodon does not count the server of `@user@server`. */
const REMOTE_MENTION = /(?<![\w@])(@\w{1,64})@[\w.-]{1,253}/gu

/** Code points that count twice on X; all others count once (twitter-text configuration, version 3). */
function isHeavy(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x1fff) ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2020 && code <= 0x2031) ||
    code >= 0x2038
  )
}
const EMOJI = lazily(() => /\p{Emoji_Presentation}|\u{FE0F}/u)

/** The length on X: after NFC, 23 for a link, two for an emoji, one or two for any other code point. */
function weightedLength(text: string): number {
  const shown = shorten(text.normalize('NFC'), true)
  let length = 0
  if (isPlain(shown)) {
    for (let at = 0; at < shown.length; at++) length += isHeavy(shown.charCodeAt(at)) ? 2 : 1
    return length
  }
  for (const { segment } of segments(shown)) {
    if (EMOJI().test(segment)) length += 2
    else for (const character of segment) length += isHeavy(character.codePointAt(0) ?? 0) ? 2 : 1
  }
  return length
}

function graphemes(text: string): number {
  if (isPlain(text)) return text.length
  let length = 0
  for (const _ of segments(text)) length += 1
  return length
}

function emojiInBytes(text: string): number {
  if (isPlain(text)) return text.length
  let length = 0
  for (const { segment } of segments(text)) length += EMOJI().test(segment) ? utf8Length(segment) : 1
  return length
}

function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** A link by its scheme, or the head of what may be a bare one. */
const SCHEME = /https?:\/\/\S/giu
const BARE = /(?<![\w@./-])[a-z\d][a-z\d-]{0,62}\.[a-z\d]/giu

/** On X and Mastodon every link counts 23 characters, however long it is; on X a bare domain is a link. */
function shorten(text: string, bare: boolean): string {
  const links = (pattern: RegExp, endOf: (start: number) => number): readonly Range[] =>
    Array.from(text.matchAll(pattern), ({ index }) => ({ start: index, end: endOf(index) }))
  const found = [
    ...links(SCHEME, (start) => linkEnd(text, start, text.length)),
    ...(bare ? links(BARE, (start) => bareEnd(text, start)) : []),
  ]
  let shown = ''
  let at = 0
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end === start) continue
    shown += text.slice(at, start) + 'x'.repeat(LINK_LENGTH)
    at = end
  }
  return shown + text.slice(at)
}

const LINK_LENGTH = 23

function bareEnd(text: string, start: number): number {
  const { kind, end } = addressFrom(text, start, text.length)
  return kind === 'url' ? end : start
}

/** Only letters and signs of which each is one character; a segmenter takes far longer to say the same. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isSign = (code >= HYPHEN && code <= ELLIPSIS) || code === EURO
    if ((code >= COMBINING && !isSign) || code === CARRIAGE_RETURN) return false
  }
  return true
}

const COMBINING = 0x300
/** Dashes, curly quotes, bullets and the ellipsis. */
const HYPHEN = 0x2010
const ELLIPSIS = 0x2026
const EURO = 0x20ac
const CARRIAGE_RETURN = 0x0d

let segmenter: Intl.Segmenter | null = null

function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return segmenter.segment(text)
}
