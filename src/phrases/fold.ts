/** A word made comparable: lower case, compatibility forms resolved, nothing invisible. */
export interface Folded {
  /** Without diacritics. */
  readonly base: string
  /** With them, composed (NFC). */
  readonly accented: string
}

/** Letters that stand for two; they compare as those two in either form. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }
/** Letters with a stroke or without a dot, which Unicode does not decompose. */
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i' }

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu
const APOSTROPHE = /[´`‘’‛′ʼʹ]/g

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
  // The acute and the grave accent as characters of their own would decompose into a space and a mark.
  const plain = raw.replace(APOSTROPHE, "'").normalize('NFKC').toLowerCase().replace(IGNORABLE, '')
  const accented = plain.replace(/[ßæœþ]/g, (letter) => LIGATURES[letter] ?? letter).normalize('NFC')
  const base = accented
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðħŧı]/g, (letter) => STROKES[letter] ?? letter)
  return { base, accented }
}
