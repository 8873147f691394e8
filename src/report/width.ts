import { lazily } from '../source/lazily.ts'

/** Latin letters, general punctuation and currency signs: one cell each, and no need of a segmenter. */
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/
const EMOJI = lazily(() => /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}{2}/u)
const ZERO = lazily(() => /^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u)
/** East Asian Wide and Fullwidth, by script and block (Unicode Standard Annex 11). */
const WIDE = lazily(
  () =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u,
)
const HALFWIDTH = /^[\uff61-\uffdc]/

let segmenter: Intl.Segmenter | undefined

/** The user-perceived characters of a text. */
export function graphemes(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** How many terminal cells one user-perceived character takes: 0, 1 or 2. */
export function cellsOf(grapheme: string): number {
  if (PLAIN.test(grapheme)) return grapheme.length
  if (ZERO().test(grapheme)) return 0
  return EMOJI().test(grapheme) || (WIDE().test(grapheme) && !HALFWIDTH.test(grapheme)) ? 2 : 1
}

/** How many terminal cells a text takes. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + cellsOf(grapheme), 0)
}

/** Breaks a text at its spaces into lines of at most `width` cells; a longer word stays whole, so that links work. */
export function wrap(text: string, width: number, measure = widthOf): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const cells = measure(word)
    if (line !== '' && used + 1 + cells > width) {
      lines.push(line)
      line = word
      used = cells
    } else {
      used += (line === '' ? 0 : 1) + cells
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
