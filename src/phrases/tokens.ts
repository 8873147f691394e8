import {
  APOSTROPHE,
  classOf,
  codeAt,
  DIGIT,
  EMOJI,
  IGNORED,
  LETTER,
  MARK,
  PUNCTUATION,
  SPACE,
  widthOf,
} from './characters.ts'
import { decodeEntities } from './entities.ts'
import { foldWord } from './fold.ts'
import { addressFrom, hashtagEnd, linkEnd, mentionEnd } from './links.ts'
import type { Range, Token, TokenKind } from './types.ts'

/**
 * Cuts a text into tokens, in order and without overlap; ranges are UTF-16 offsets of `text` as given.
 * What `placeholders` cover becomes one `placeholder` token each. HTML entities are read as what they stand for.
 *
 * - An apostrophe binds to the left when a letter follows: `l'` `ufficio`, `don'` `t`.
 * - After a final vowel it may stand for an accent: `perche'` is one token, `accented` keeps the apostrophe.
 * - A hyphen inside a word is a token of its own: `e` `-` `mail`.
 */
export function tokenize(text: string, placeholders: readonly Range[] = []): readonly Token[] {
  const masks =
    placeholders.length === 0
      ? placeholders
      : placeholders.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
  const decoded = decodeEntities(text)
  if (decoded === null) return scan(text, masks)
  const { origin } = decoded
  const there = masks.map(({ start, end }) => ({
    start: lowerBound(origin, start),
    end: lowerBound(origin, end),
  }))
  return scan(decoded.text, there).map((token) => ({
    ...token,
    start: origin[token.start] ?? text.length,
    end: origin[token.end] ?? text.length,
  }))
}

function scan(text: string, masks: readonly Range[]): readonly Token[] {
  const scanner: Scanner = { text, tokens: [], quoted: false, examined: 0 }
  let from = 0
  for (const mask of masks) {
    if (mask.start < from) continue
    scanRange(scanner, from, mask.start)
    from = add(scanner, 'placeholder', mask.start, mask.end, '', '')
  }
  scanRange(scanner, from, text.length)
  return scanner.tokens
}

interface Scanner {
  readonly text: string
  readonly tokens: Token[]
  /** A single quote was opened: the next apostrophe after a vowel closes it. */
  quoted: boolean
  /** Up to here no link or address begins: keeps `a.b.c.d…` from being examined from every letter. */
  examined: number
}

function scanRange(scanner: Scanner, start: number, end: number): void {
  const { text } = scanner
  let at = start
  while (at < end) {
    const code = codeAt(text, at, end)
    if (code === BLANK) {
      at++
      continue
    }
    const kind = classOf(code)
    if (kind === LETTER) at = scanWord(scanner, at, end)
    else if (kind === DIGIT) at = scanNumber(scanner, at, end)
    else if (kind === EMOJI) at = scanEmoji(scanner, at, end)
    else if (kind === PUNCTUATION || kind === APOSTROPHE) at = scanSign(scanner, at, end, code)
    else {
      if (code === LINE_FEED) scanner.quoted = false
      at += widthOf(code)
    }
  }
}

const BLANK = 0x20
const LINE_FEED = 0x0a
const AT = 0x40
const HASH = 0x23

/** Adds the token from `start` to `end`, folded from what is written there. */
function push(scanner: Scanner, kind: TokenKind, start: number, end: number): number {
  const { base, accented } = foldWord(scanner.text.slice(start, end))
  return add(scanner, kind, start, end, base, accented)
}

function add(
  { tokens }: Scanner,
  kind: TokenKind,
  start: number,
  end: number,
  base: string,
  accented: string,
): number {
  tokens.push({ kind, start, end, base, accented })
  return end
}

function scanWord(scanner: Scanner, start: number, end: number): number {
  const { text } = scanner
  const link = scanLink(scanner, start, end)
  if (link > start) return link

  let stop = asciiWordEnd(text, start, end)
  const isAscii = stop === end || text.charCodeAt(stop) < 0x80
  if (!isAscii) stop = wordEnd(text, stop, end)
  const address = scanAddress(scanner, start, stop, end)
  if (address > start) return address

  const raw = text.slice(start, stop)
  let base: string
  let accented: string
  if (isAscii) base = accented = lower(raw)
  else ({ base, accented } = foldWord(raw))
  const bond = stop < end ? bondOf(scanner, base, stop, end) : null
  if (bond === null) return add(scanner, 'word', start, stop, base, accented)
  return add(scanner, 'word', start, stop + 1, bond === 'accent' ? base : `${base}'`, `${accented}'`)
}

function asciiWordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const isLetterOrDigit = ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0x30 && code <= 0x39)
    if (!isLetterOrDigit) break
    at++
  }
  return at
}

/** The end of a word in any script; what is invisible belongs to it only between letters. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start
  let stop = start
  while (at < end) {
    const code = codeAt(text, at, end)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      at += widthOf(code)
      stop = at
    } else if (kind === IGNORED) at += widthOf(code)
    else break
  }
  return stop
}

/** Words in small letters, by far the most, are not copied again. */
function lower(ascii: string): string {
  for (let at = 0; at < ascii.length; at++) if (ascii.charCodeAt(at) < 0x61) return ascii.toLowerCase()
  return ascii
}

/** Words that elide before a vowel: "dell' ufficio" with a stray space is still "dell'ufficio". */
const ELIDED = /^(?:[cdjlmnst]|qu|un|(?:a|da|de|ne|su|que|co)ll|quest|anch|senz)$/

/** What the character after a word, if it is an apostrophe, does to the word. */
function bondOf(scanner: Scanner, word: string, at: number, end: number): 'elision' | 'accent' | null {
  if (classOf(scanner.text.charCodeAt(at)) !== APOSTROPHE) return null
  const after = at + 1
  const { text } = scanner
  const next = after < end ? classOf(codeAt(text, after, end)) : SPACE
  if (next === LETTER || next === DIGIT) return 'elision'
  if (scanner.quoted) return null
  if (/[aeiou]$/.test(word)) return 'accent'
  const isElided = next === SPACE && classOf(codeAt(text, after + 1, end)) === LETTER && ELIDED.test(word)
  return isElided ? 'elision' : null
}

function scanNumber(scanner: Scanner, start: number, end: number): number {
  const { text } = scanner
  let at = start
  let stop = start
  while (at < end) {
    const code = codeAt(text, at, end)
    const kind = classOf(code)
    if (kind === DIGIT || kind === MARK) {
      at += widthOf(code)
      stop = at
    } else if (kind === IGNORED) at += widthOf(code)
    else if ('.,:'.includes(text[at] ?? ' ') && classOf(codeAt(text, at + 1, end)) === DIGIT) at++
    else break
  }
  const address = scanAddress(scanner, start, stop, end)
  return address > start ? address : push(scanner, 'number', start, stop)
}

function scanLink(scanner: Scanner, start: number, end: number): number {
  const first = scanner.text.charCodeAt(start) | 0x20
  if (first !== 0x68 && first !== 0x77) return start // h, w
  const stop = linkEnd(scanner.text, start, end)
  return stop > start ? push(scanner, 'url', start, stop) : start
}

/** A bare domain or an e-mail address whose first word ends at `stop`. */
function scanAddress(scanner: Scanner, start: number, stop: number, end: number): number {
  const { text } = scanner
  const joint = text.charCodeAt(stop)
  // . @ - _ + %
  const joins =
    joint === 0x2e || joint === AT || joint === 0x2d || joint === 0x5f || joint === 0x2b || joint === 0x25
  if (!joins || start < scanner.examined || stop + 1 >= end) return start
  const next = classOf(text.charCodeAt(stop + 1))
  if (next !== LETTER && next !== DIGIT) return start
  const address = addressFrom(text, start, end)
  if (address.kind === null) {
    scanner.examined = Math.max(stop, address.stop)
    return start
  }
  return push(scanner, address.kind, start, address.end)
}

function scanSign(scanner: Scanner, at: number, end: number, code: number): number {
  const { text } = scanner
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : SPACE
  const joined = before === LETTER || before === DIGIT
  if (code === AT && !joined) {
    const stop = mentionEnd(text, at, end)
    if (stop > at) return push(scanner, 'mention', at, stop)
  }
  if (code === HASH && !joined) {
    const stop = hashtagEnd(text, at, end)
    if (stop > at) return push(scanner, 'hashtag', at, stop)
  }
  const stop = at + widthOf(code)
  const base = signOf(text.slice(at, stop))
  if (base === "'") scanner.quoted = !scanner.quoted && !joined && classOf(codeAt(text, stop, end)) === LETTER
  return add(scanner, 'punctuation', at, stop, base, base)
}

/** Look-alike signs compared as one: double quotes, apostrophes, short and long dashes, full-width forms. */
function signOf(character: string): string {
  if (character <= '\u007f' && character !== '`') return character
  if ('“”„‟«»″〝〞'.includes(character)) return '"'
  if ('‐‑−'.includes(character)) return '-'
  if ('–—―'.includes(character)) return '–'
  if (character === '…') return '…'
  return foldWord(character).base.trim() || character
}

const ZERO_WIDTH_JOINER = 0x200d

/** One picture: regional indicators in pairs, skin tones, joined sequences. */
function scanEmoji(scanner: Scanner, start: number, end: number): number {
  const { text } = scanner
  const first = codeAt(text, start, end)
  let at = start + widthOf(first)
  if (isRegional(first)) {
    const second = codeAt(text, at, end)
    if (isRegional(second)) at += widthOf(second)
    return push(scanner, 'emoji', start, at)
  }
  while (at < end) {
    const code = codeAt(text, at, end)
    if (code === ZERO_WIDTH_JOINER && classOf(codeAt(text, at + 1, end)) === EMOJI) {
      at += 1
      at += widthOf(codeAt(text, at, end))
    } else if (isModifier(code)) at += widthOf(code)
    else break
  }
  return push(scanner, 'emoji', start, at)
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

/** Skin tones, variation selectors and tag characters. */
function isModifier(code: number): boolean {
  return (
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    code === 0xfe0f ||
    code === 0xfe0e ||
    (code >= 0xe0020 && code <= 0xe007f)
  )
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
