import { LANGUAGES, type Language } from '../case/languages.ts'
import { FOREIGN_WORDS, FUNCTION_WORDS, TELLING_LETTERS } from './function-words.ts'
import { eachWord, fold } from './language-words.ts'

export interface LanguageOptions {
  /** What the platform says: an ISO 639 code, possibly with a region; may be wrong. */
  readonly declared?: string | null
  /** The languages to expect, the likeliest first. */
  readonly expected: readonly Language[]
  /** A statistical detector; asked only where function words leave a doubt. */
  detect(text: string): Language | null
}

/** What a word counts for when one language alone has it; shared words count their share. */
const WORD = 12
/** A lead of one word of its own is enough to tell two languages apart… */
const CLEAR = WORD
/** …of two to contradict what the platform says, and of four to stop reading. */
const CONTRADICTS = 2 * WORD
const CERTAIN = 4 * WORD
/** Prose in one of the languages has at least this share of its function words; names in a foreign text have not. */
const LEAST_SHARE = 0.2
const FEW_WORDS = 6

const ASCII = /^[\0-\x7f]*$/

/**
 * The language of a text. Function words decide; where they leave a doubt the platform's word, then the detector.
 * Null when it cannot be told, or is none of ours.
 */
export function languageOf(text: string, options: LanguageOptions): Language | null {
  const declared = asLanguage(options.declared)
  const { words, known, foreign, scores, hits } = score(text)
  const best = highest(scores)
  const second = highest(scores, best)
  const lead = scores[best] - scores[second]
  const isProse = words <= FEW_WORDS || hits[best] >= words * LEAST_SHARE
  if (declared !== null && !(lead >= CONTRADICTS && isProse)) return declared
  if (foreign > 0 && foreign >= hits[best]) return null
  // "Lo sentimos": each word is shared, but one language alone has them all.
  const isAlone = words <= FEW_WORDS && hits[best] === known && hits[second] < known && known > 1
  if ((lead >= CLEAR || isAlone) && isProse) return best
  if (words === 0) return null
  return options.detect(text) ?? likeliest(scores, options.expected, words)
}

/** What the different words of a text tell of its language; links, handles and placeholders are passed over. */
interface Traces {
  readonly words: number
  /** Words of neighbours that none of the languages has. */
  readonly foreign: number
  /** By language: the words that it has, and those that it alone has. */
  readonly known: Scores
  readonly own: Scores
}

function tracesOf(text: string): Traces {
  const [known, own] = [none(), none()]
  const languagesOf = index()
  const seen = new Set<string>()
  let words = 0
  let foreign = 0
  eachWord(text, (word) => {
    words++
    const languages = seen.has(word) ? undefined : languagesOf.get(word)
    seen.add(word)
    if (languages === undefined) return false
    if (languages.length === 0) foreign++
    for (const language of languages) known[language]++
    const [only] = languages
    if (languages.length === 1 && only !== undefined) own[only]++
    return false
  })
  return { words, foreign, known, own }
}

/** Fewer words may be a name or a quotation. */
const PROVEN_WORDS = 5
/** So many different words that no other language has are proof, unless there is one of another for each three. */
const PROOFS = 3
/** Or so many words in all, and so many more than the next language has. */
const KNOWN = 4
const LEAD = 2

/**
 * The language that a text proves itself to be in by its own words, whatever a platform or a detector says. Null for a
 * short text, for one that leaves a doubt, and for one in two languages.
 */
export function provenLanguage(text: string): Language | null {
  const { words, foreign, known, own } = tracesOf(text)
  if (words < PROVEN_WORDS) return null
  const [best, second] = [...LANGUAGES].sort((a, b) => own[b] - own[a] || known[b] - known[a])
  if (best === undefined || second === undefined) return null
  const isOwn = own[best] >= PROOFS && own[best] >= Math.max(own[second], foreign) * PROOFS
  const next = Math.max(...LANGUAGES.filter((other) => other !== best).map((other) => known[other]))
  const isLed = known[best] >= KNOWN && known[best] - next >= LEAD && own[second] === 0 && foreign === 0
  return isOwn || isLed ? best : null
}

/** Whether a text in one language has next to nothing that could be in another. */
export function isForeignTo(text: string, language: Language, itsOwn: Language): boolean {
  const { known, own } = tracesOf(text)
  return own[language] === 0
    ? known[language] * 2 <= known[itsOwn]
    : own[language] * PROOFS * 2 <= own[itsOwn]
}

/** The first language with the highest score, but for one. */
function highest(scores: Scores, except?: Language): Language {
  let best: Language = except === 'en' ? 'it' : 'en'
  for (const language of LANGUAGES)
    if (language !== except && scores[language] > scores[best]) best = language
  return best
}

function asLanguage(code: string | null | undefined): Language | null {
  const primary = code?.slice(0, 2).toLowerCase()
  return LANGUAGES.find((language) => language === primary) ?? null
}

function likeliest(scores: Scores, expected: readonly Language[], words: number): Language | null {
  if (words > FEW_WORDS) return null
  const top = Math.max(...LANGUAGES.map((language) => scores[language]))
  const known = top > 0 ? expected.filter((language) => scores[language] === top) : expected
  return known.length === 1 || top > 0 ? (known[0] ?? null) : null
}

type Scores = Readonly<Record<Language, number>>

interface Score {
  readonly words: number
  /** Words that any of the languages has. */
  readonly known: number
  /** Words of neighbours that none of the languages has. */
  readonly foreign: number
  readonly scores: Scores
  readonly hits: Scores
}

function score(text: string): Score {
  const scores = none()
  const hits = none()
  if (!ASCII.test(text))
    for (const [letters, language] of TELLING_LETTERS)
      for (const letter of letters) if (text.includes(letter)) scores[language] += WORD / 2
  let words = 0
  let known = 0
  let foreign = 0
  const languagesOf = index()
  eachWord(text, (word) => {
    words++
    const languages = languagesOf.get(word)
    if (languages === undefined) return false
    if (languages.length === 0) {
      foreign++
      return false
    }
    known++
    for (const language of languages) {
      scores[language] += WORD / languages.length
      hits[language]++
    }
    return words % 8 === 0 && isCertain(scores)
  })
  return { words, known, foreign, scores, hits }
}

function none(): Record<Language, number> {
  return { en: 0, it: 0, es: 0, fr: 0, de: 0, pt: 0 }
}

function isCertain(scores: Scores): boolean {
  let [best, second] = [0, 0]
  for (const language of LANGUAGES) {
    const value = scores[language]
    if (value > best) [best, second] = [value, best]
    else if (value > second) second = value
  }
  return best - second >= CERTAIN
}

/** For each word the languages that have it; none for a word of their neighbours. */
let languagesOfWord: ReadonlyMap<string, readonly Language[]> | null = null

function index(): ReadonlyMap<string, readonly Language[]> {
  if (languagesOfWord) return languagesOfWord
  const map = new Map<string, Language[]>(FOREIGN_WORDS.split(/\s+/).map((word) => [word, []]))
  for (const language of LANGUAGES)
    for (const word of fold(FUNCTION_WORDS[language]).split(/\s+/)) {
      const languages = map.get(word) ?? []
      if (!languages.includes(language)) map.set(word, [...languages, language])
    }
  languagesOfWord = map
  return map
}
