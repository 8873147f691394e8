/** How a channel counts a text, and where it stops. */
export interface Limit {
  readonly max: number
  /** The length of a text in the channel's own units. */
  count(text: string): number
}

/** Channels on which a longer text becomes several posts. Elsewhere it is refused, or shown whole. */
const LIMITS: Readonly<Record<string, Limit>> = {
  x: { max: 280, count: (text) => weightedLength(text.replace(ANSWERED, '')) },
  bluesky: { max: 300, count: graphemes },
  threads: { max: 500, count: graphemes },
  mastodon: { max: 500, count: (text) => graphemes(shorten(text).replace(REMOTE_MENTION, '$1')) },
}

/** The handles at the head of a reply say whom it answers, and X does not count them. */
const ANSWERED = /^(?:@\w{1,50}\s+)+/
const LINK = /https?:\/\/\S+/gu
/** Mastodon does not count the server of `@user@server`. */
const REMOTE_MENTION = /(?<![\w@])(@\w{1,64})@[\w.-]{1,253}/gu

/** Code points that count twice on X; all others count once (twitter-text configuration, version 3). */
const HEAVY = /[\u{1100}-\u{1FFF}\u{200E}\u{200F}\u{2020}-\u{2031}\u{2038}-\u{10FFFF}]/u
const EMOJI = /\p{Emoji_Presentation}|\u{FE0F}/u

/** Null for a channel that does not split texts, or that is not known. */
export function splitLimit(channel: string | null): Limit | null {
  return channel !== null && Object.hasOwn(LIMITS, channel) ? (LIMITS[channel] ?? null) : null
}

/** The length on X: after NFC, 23 for a link, two for an emoji, one or two for any other code point. */
function weightedLength(text: string): number {
  const shown = shorten(text.normalize('NFC'))
  if (isPlain(shown)) return shown.length
  let length = 0
  for (const { segment } of segments(shown)) {
    if (EMOJI.test(segment)) length += 2
    else for (const character of segment) length += HEAVY.test(character) ? 2 : 1
  }
  return length
}

function graphemes(text: string): number {
  if (isPlain(text)) return text.length
  let length = 0
  for (const _ of segments(text)) length += 1
  return length
}

/** On X and Mastodon every link counts 23 characters, however long it is. */
function shorten(text: string): string {
  return text.replace(LINK, 'x'.repeat(23))
}

/** Only letters and signs of which each is one character; a segmenter takes far longer to say the same. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= COMBINING || code === CARRIAGE_RETURN) return false
  }
  return true
}

const COMBINING = 0x300
const CARRIAGE_RETURN = 0x0d

let segmenter: Intl.Segmenter | null = null

function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return segmenter.segment(text)
}
