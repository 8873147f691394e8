import type { Known, PostInput } from '../case/model.ts'
import { fold } from '../phrases/fold.ts'
import { lazily } from '../source/lazily.ts'
import { isAmbiguousName, isFirstName, isNoPerson, lexiconOf } from './lexicon/index.ts'
import { nameWords } from './name-match.ts'
import { PARTICLES } from './name-span.ts'
import type { Customer } from './reading.ts'

type Author = NonNullable<PostInput['author']>

const MOST_NAME_WORDS = 5
const MOST_DIGITS = 2
/** More is no name on any platform, and would only cost time. */
const LONGEST_NAME = 160
/** Letters of fancy alphabets that Unicode does not fold into plain ones. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ'

/** Most names need no cleaning. */
const UNADORNED = /^[A-Za-z\u00c0-\u024f' ]{1,60}$/
const PLAIN_WORD = /^[A-Za-z]+$/
const PICTURES = lazily(
  () => /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Me}|[\uFE0F\u200D]/gu,
)
const PRONOUNS = lazily(
  () =>
    /(?<![\p{L}\p{N}])(?:she|he|they|her|him|them|it|ze|xe|lei|lui|loro|ella|él|elle|elles|il|ils|iel|sie|er|ela|ele|elu)(?:\s?[/|]\s?\p{L}{2,6}){1,2}(?![\p{L}\p{N}])/giu,
)
const LEGAL_FORM = lazily(
  () =>
    /(?<![\p{L}])(?:s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|s\.?a\.?s|gmbh|ltd|inc|llc|corp|plc|s\.?a\.?r\.?l|b&b)\.?(?![\p{L}])/iu,
)
const DEGREES = new Set([
  'phd',
  'md',
  'mba',
  'cpa',
  'esq',
  'jr',
  'sr',
  'msc',
  'bsc',
  'dds',
  'rn',
  'ii',
  'iii',
])
const TITLES = new Set(
  `mr mrs ms miss mx dr drssa prof profssa sir lady sigra signa dott dottssa dottor dottoressa ing avv arch geom rag sig signor signora herr frau don dona sra sr
  mme mlle monsieur madame dra lic doc eng rev`.split(/\s+/),
)

/**
 * Who wrote the post, as far as they can be called by name: the display name cleaned of decoration, or the name that
 * the case knows (`known.customerName`), which wins.
 */
export function readCustomer(author: Author | null | undefined, known: Known | null | undefined): Customer {
  const handle = author?.handle?.replace(/^@/, '') ?? null
  const displayName = author?.displayName ?? null
  const shown = displayName === null ? [] : personWords(displayName, handle)
  const told = known?.customerName === undefined ? [] : nameParts(plain(known.customerName))
  const words = told.length > 0 ? told : shown
  const tokens = new Set(
    [...told, ...shown].flatMap(tokensOf).filter((token) => hasLetters(token) && !PARTICLES.has(token)),
  )
  return { handle, displayName, nameTokens: [...tokens], greetingName: greetingFrom(words) }
}

/** Whether a token has two letters; one of a script beyond the basic plane takes two units by itself. */
function hasLetters(token: string): boolean {
  return token.length > 2 || [...token].length > 1
}

/** The words of a display name that is a person's; empty when it is a brand's, a joke, a handle. */
function personWords(displayName: string, handle: string | null): readonly string[] {
  const name = plain(displayName)
  if (!UNADORNED.test(name) && isOddlyWritten(name)) return []
  const words = nameParts(name)
  if (words.length === 0 || words.length > MOST_NAME_WORDS) return []
  if (words.some((word) => !/^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word))) return []
  const bases = words.map((word) => fold(word))
  return bases.length === 1 ? singleName(words[0] ?? '', handle) : severalNames(words, bases)
}

function isOddlyWritten(name: string): boolean {
  const digits = name.match(/\p{N}/gu)?.length ?? 0
  return /^@|_/.test(name) || digits > MOST_DIGITS || LEGAL_FORM().test(name)
}

/** "Silvia", "silvia", "Xylia", and neither "thunder" nor "Roma": alone a word must be a first name, or none at all. */
function singleName(word: string, handle: string | null): readonly string[] {
  const base = fold(word)
  if (nameWords(word).some(isFirstName)) return [word]
  if (isNoPerson(base) || (handle !== null && base === fold(handle))) return []
  const isName = isAmbiguousName(base) || (word.length > 1 && lexiconOf(null).mayBeName(base))
  return isName && isProperCase(word) ? [word] : []
}

function severalNames(words: readonly string[], bases: readonly string[]): readonly string[] {
  const isName = (base: string): boolean =>
    nameWords(base).some((part) => isFirstName(part) || isAmbiguousName(part))
  const isParticle = (base: string, at: number): boolean =>
    at > 0 && at < bases.length - 1 && PARTICLES.has(base)
  if (bases.some((base, at) => isNoPerson(base) && !isName(base) && !isParticle(base, at))) return []
  if (bases.some(isName)) return words
  const isSmall = words.every((word) => word === word.toLowerCase())
  return isSmall || bases.some((base) => base.length > 1 && !lexiconOf(null).mayBeName(base)) ? [] : words
}

function isProperCase(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word)
}

/** Compatibility letters, pictures, pronouns, remarks in brackets and what follows a bar: decoration of a name. */
function plain(displayName: string): string {
  if (UNADORNED.test(displayName)) return displayName.trim()
  const letters = [...displayName.slice(0, LONGEST_NAME).normalize('NFKC')].map((letter) => {
    const index = SMALL_CAPITALS.indexOf(letter)
    return index >= 0 && letter !== 'x' ? String.fromCharCode(97 + index) : letter
  })
  const cleaned = letters
    .join('')
    .replace(PICTURES(), ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Cc}]/gu, '')
    .replace(PRONOUNS(), ' ')
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]|"[^"]{0,60}"|“[^”]{0,60}”/g, ' ')
  const [first = '', second = ''] = cleaned
    .split(/\s*[|·•~♡♥★☆]\s*|\s+[-–—/]\s+|:\s/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const surname = /^(\p{L}+), ?(\p{L}[\p{L} ]+)$/u.exec(first)
  if (surname !== null && isFirstName(nameWords(surname[2] ?? '')[0] ?? ''))
    return `${surname[2]} ${surname[1]}`
  return first === '' ? second : (first.split(/,\s/)[0] ?? '')
}

/** The words of a cleaned name, without titles, degrees, numbers and stray signs. */
function nameParts(name: string): readonly string[] {
  return name
    .split(/[\s]+/u)
    .map((word) => (PLAIN_WORD.test(word) ? word : word.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}.]+$/gu, '')))
    .filter((word) => PLAIN_WORD.test(word) || /^[^#].*\p{L}|^\p{L}/u.test(word))
    .filter((word, index, all) => {
      const base = fold(word).replace(/\./g, '')
      return !DEGREES.has(base) && !(index < all.length - 1 && TITLES.has(base))
    })
    .map((word) => (/^\p{L}\.$/u.test(word) ? word : word.replace(/\.+$/, '')))
}

function tokensOf(word: string): readonly string[] {
  const parts = nameWords(word)
  // "Anne-Marie" is called Anne, or Annemarie.
  const whole = parts.join('')
  return parts.length > 1 ? [...parts, whole] : parts
}

/** The word by which one would greet them: the first that is no initial; the given name of "ROSSI Mario". */
function greetingFrom(words: readonly string[]): string | null {
  const [first, second] = words
  if (first === undefined || first.replace(/[^\p{L}]/gu, '').length < 2) return null
  const isSurnameFirst =
    second !== undefined &&
    isShouted(first) &&
    !isFirstName(fold(first)) &&
    isFirstName(fold(second)) &&
    first.length > 1
  return properCase(isSurnameFirst ? second : first)
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** "MARIO", "mario" → "Mario"; "McKay" stays. */
function properCase(word: string): string {
  const isEven = word === word.toUpperCase() || word === word.toLowerCase()
  return isEven
    ? word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    : word
}
