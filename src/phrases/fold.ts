import { lazily } from '../source/lazily.ts'

/** A word made comparable: lower case, compatibility forms resolved, nothing invisible. */
export interface Folded {
  /** Without diacritics. */
  readonly base: string
  /** With them, composed (NFC). */
  readonly accented: string
}

/** Letters that stand for two; they compare as those two in either form. */
const LIGATURES: ReadonlyMap<string, string> = new Map(Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }))
/** Letters with a stroke or without a dot, which Unicode does not decompose. */
const STROKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i' }),
)

const IGNORABLE = lazily(() => /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu)
const APOSTROPHE = /[`‘’‛′ʼʹ]/g

/** The combining marks of European letters and signs; those of other scripts are parts of their letters. */
const MARKS = /[\u0300-\u036f\u20d0-\u20ff]/g
/** More than Latin letters and curly quotes: only then is it worth compiling the slow expression above. */
const UNUSUAL = /[^ -~¡-¬®-ɏ‘’]/

const REMEMBERED = 4096
const remembered = new Map<string, Folded>()

/** Folds one word (or any short text) for comparison. */
export function foldWord(raw: string): Folded {
  const before = remembered.get(raw)
  if (before !== undefined) return before
  const folded = compute(raw)
  // Text is unbounded and words repeat: a small memory that starts afresh when it is full.
  if (remembered.size >= REMEMBERED) remembered.clear()
  if (raw.length <= 40) remembered.set(raw, folded)
  return folded
}

/** The text without case, diacritics, compatibility forms and invisible characters. */
export function fold(text: string): string {
  return foldWord(text).base
}

function compute(raw: string): Folded {
  if (isAscii(raw)) {
    const base = raw.toLowerCase().replaceAll('`', "'")
    return { base, accented: base }
  }
  // The acute accent as a character of its own would decompose into a space and a mark.
  const composed = raw.replace(/´/g, "'").normalize('NFKC')
  const lower = composed.replace(APOSTROPHE, "'").toLowerCase()
  const plain = UNUSUAL.test(lower) ? lower.replace(IGNORABLE(), '') : lower
  const accented = apart(plain, LIGATURES).normalize('NFC')
  const base = apart(apart(accented.normalize('NFD').replace(MARKS, ''), LIGATURES), STROKES)
  return { base, accented }
}

function apart(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/[ßæœþøłđðħŧı]/g, (letter) => letters.get(letter) ?? letter)
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}
