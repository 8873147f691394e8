/**
 * What a character is to the tokenizer. Unicode properties are looked up once per character of the basic
 * plane and remembered: a property test costs some 50 ns, a table 1.
 */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** A combining accent: part of the letter before it. */
export const MARK = 4
/** Zero-width characters, soft hyphens, variation selectors, lone surrogates: as if they were not there. */
export const IGNORED = 5
export const APOSTROPHE = 6
export const PUNCTUATION = 7
export const EMOJI = 8

export type CharacterClass =
  | typeof SPACE
  | typeof LETTER
  | typeof DIGIT
  | typeof MARK
  | typeof IGNORED
  | typeof APOSTROPHE
  | typeof PUNCTUATION
  | typeof EMOJI

/** What people type for an apostrophe or a single quote: ' ´ ` ‘ ’ ‛ ′ ʼ ʹ and the full-width one. */
const APOSTROPHES = "'´`‘’‛′ʼʹ＇"
/** Pictographs by Unicode that read as punctuation: © ® ‼ ⁉ ™. */
const NOT_EMOJI = '©®‼⁉™'

const known = new Uint8Array(0x10000)
// Nearly all that people write in our languages. Known beforehand, since compiling the first expression with
// Unicode properties costs more than reading a whole reply.
learn(SPACE, 0x00, 0x20)
learn(PUNCTUATION, 0x21, 0x7e)
learn(DIGIT, 0x30, 0x39)
learn(LETTER, 0x41, 0x5a)
learn(LETTER, 0x61, 0x7a)
learn(LETTER, 0xc0, 0x24f)
for (const sign of '«»¿¡€£°–—“”„…×÷') learn(PUNCTUATION, sign.charCodeAt(0))
for (const sign of APOSTROPHES) learn(APOSTROPHE, sign.charCodeAt(0))
learn(SPACE, 0xa0)

function learn(kind: CharacterClass, from: number, to: number = from): void {
  known.fill(kind, from, to + 1)
}

/** The class of a code point; lone surrogates are `IGNORED`. */
export function classOf(code: number): CharacterClass {
  if (code > 0xffff) return classify(code)
  const remembered = known[code]
  // The table holds nothing but classes and 0, which means "not looked up yet".
  if (remembered) return remembered as CharacterClass
  const fresh = classify(code)
  known[code] = fresh
  return fresh
}

function classify(code: number): CharacterClass {
  const character = String.fromCodePoint(code)
  if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(character) && !NOT_EMOJI.includes(character))
    return EMOJI
  if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Cn}\p{Co}]/u.test(character)) return IGNORED
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return DIGIT
  if (/\p{M}/u.test(character)) return MARK
  if (/[\p{P}\p{S}]/u.test(character)) return PUNCTUATION
  return SPACE
}

/** The code point at `index`, 0 at or after `end`; a pair that `end` cuts counts as its lone half. */
export function codeAt(text: string, index: number, end: number): number {
  if (index >= end) return 0
  const code = text.charCodeAt(index)
  if (code < 0xd800 || code > 0xdbff || index + 1 >= end) return code
  return text.codePointAt(index) ?? 0
}

/** How many UTF-16 units a code point takes. */
export function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}
