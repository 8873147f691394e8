import { APOSTROPHE, classOf, codeAt, DIGIT, EMOJI, LETTER, PUNCTUATION, widthOf } from './characters.ts'
import { decodeEntities } from './entities.ts'
import { scanEmoji, scanSign } from './scan-signs.ts'
import { scanNumber, scanWord } from './scan-words.ts'
import { add, type Scanner } from './scanner.ts'
import type { Range, Token } from './types.ts'

/**
 * Cuts a text into tokens, in order and without overlap; ranges are UTF-16 offsets of `text` as given.
 * What `placeholders` cover becomes one `placeholder` token each, and what `silent` covers none at all. HTML entities
 * are read as what they stand for.
 *
 * - An apostrophe binds to the left when a letter follows: `l'` `ufficio`, `don'` `t`.
 * - After a final vowel it may stand for an accent: `perche'` is one token, `accented` keeps the apostrophe.
 * - A hyphen inside a word is a token of its own: `e` `-` `mail`.
 */
export function tokenize(
  text: string,
  placeholders: readonly Range[] = [],
  silent: readonly Range[] = [],
): readonly Token[] {
  const masks = [...placeholders, ...silent.map(({ start, end }) => ({ start, end, silent: true }))]
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const decoded = decodeEntities(text)
  if (decoded === null) return scan(text, masks)
  const { origin } = decoded
  const there = masks.map((mask) => ({
    ...mask,
    start: lowerBound(origin, mask.start),
    end: lowerBound(origin, mask.end),
  }))
  return scan(decoded.text, there).map((token) => ({
    ...token,
    start: origin[token.start] ?? text.length,
    end: origin[token.end] ?? text.length,
  }))
}

interface Mask extends Range {
  readonly silent?: boolean
}

function scan(text: string, masks: readonly Mask[]): readonly Token[] {
  const scanner: Scanner = { text, tokens: [], quoted: false, examined: 0 }
  let from = 0
  for (const mask of masks) {
    if (mask.start < from) continue
    scanRange(scanner, from, mask.start)
    from = mask.silent === true ? mask.end : add(scanner, 'placeholder', mask.start, mask.end, '', '')
  }
  scanRange(scanner, from, text.length)
  return scanner.tokens
}

const BLANK = 0x20
const LINE_FEED = 0x0a

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
