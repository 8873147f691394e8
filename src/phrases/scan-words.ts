import { APOSTROPHE, classOf, codeAt, DIGIT, IGNORED, LETTER, MARK, SPACE, widthOf } from './characters.ts'
import { foldWord } from './fold.ts'
import { addressFrom, linkEnd } from './links.ts'
import { add, push, type Scanner } from './scanner.ts'

const AT = 0x40

/** Adds the word, link or address that begins with a letter at `start`; the result is where it ends. */
export function scanWord(scanner: Scanner, start: number, end: number): number {
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

/** Adds the number (or address) that begins with a digit at `start`; the result is where it ends. */
export function scanNumber(scanner: Scanner, start: number, end: number): number {
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
