import { classOf, codeAt, DIGIT, EMOJI, LETTER, SPACE, widthOf } from './characters.ts'
import { foldWord } from './fold.ts'
import { hashtagEnd, mentionEnd } from './links.ts'
import { add, push, type Scanner } from './scanner.ts'

const AT = 0x40
const HASH = 0x23

/** Adds the sign, mention or hashtag at `at`; the result is where it ends. */
export function scanSign(scanner: Scanner, at: number, end: number, code: number): number {
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

/** Adds one picture: regional indicators in pairs, skin tones, joined sequences. */
export function scanEmoji(scanner: Scanner, start: number, end: number): number {
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
