import type { Language } from '../../case/model.ts'
import type { Range } from '../../phrases/types.ts'
import type { PartReading, Quote } from '../facts.ts'
import { ACCENTS } from '../letters.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'
import type { Register, RegisterWords } from './words.ts'
import { type Word, wordsOf } from './words-of.ts'

/** Words of a message that address the customer in one of the two ways. */
export interface RegisterMark extends Quote {
  readonly part: number
  readonly register: Register
  /** No breach of a brand's formal register, though at odds with the formal way in one text. */
  readonly mild: boolean
  /** May be about somebody else. */
  readonly doubtful: boolean
}

/** English has one way. */
const WORDS: Readonly<Partial<Record<Language, RegisterWords>>> = { it, es, fr, de, pt }

/**
 * How the messages of an answer address the customer, wherever that is beyond doubt; in order. None in English. What may
 * be about somebody else counts when the same way is found elsewhere in the answer.
 */
export function registerMarks(parts: readonly PartReading[]): readonly RegisterMark[] {
  const marks = parts.flatMap(marksIn)
  return marks.filter(
    (mark) => !mark.doubtful || marks.some((other) => other !== mark && other.register === mark.register),
  )
}

function marksIn(part: PartReading): readonly RegisterMark[] {
  const table = part.language === null ? undefined : WORDS[part.language]
  if (table === undefined) return []
  const sets = compile(table)
  const { text } = part
  const tells = (word: Spelling & Range) =>
    has(sets.first, word) || table.ending?.test(text.slice(word.start, word.end)) === true
  if (!part.tokens.some((token) => token.kind === 'word' && tells(token))) return []
  const words = wordsOf(part)
  const places = [...words.keys()].filter((at) => words[at] !== undefined && tells(words[at]))
  const idle = new Set(places.flatMap((at) => sets.idle.flatMap((row) => rowAt(words, at, row) ?? [])))
  return places.flatMap((at): readonly RegisterMark[] => {
    const word = words[at]
    if (word === undefined || idle.has(word)) return []
    const found = ofWord(word, sets) ?? ofRow(words, at, sets)
    if (found === null) return []
    const { start } = word
    return [{ ...found, part: part.index, start, text: text.slice(start, found.end) }]
  })
}

/** What words are compared by. */
type Spelling = Pick<Word, 'accented' | 'base'>

/** Words as they are listed, and without their accents. */
interface Forms {
  readonly listed: ReadonlySet<string>
  readonly unaccented: ReadonlySet<string>
}

interface Compiled {
  readonly table: RegisterWords
  /** All words with which a mark, or words that are none, can begin: most words of most messages are not among them. */
  readonly first: Forms
  readonly informal: Forms
  readonly formal: Forms
  readonly capital: Forms
  readonly phrases: readonly {
    readonly register: Register
    readonly row: readonly Forms[]
    readonly atStart: boolean
    readonly notBefore: Forms
    readonly mild: boolean
    readonly doubtful: boolean
  }[]
  readonly idle: readonly (readonly Forms[])[]
}

const known = new Map<RegisterWords, Compiled>()

function compile(table: RegisterWords): Compiled {
  const before = known.get(table)
  if (before !== undefined) return before
  const rows = [...table.phrases.map(({ words }) => words), ...table.idle]
  const compiled: Compiled = {
    table,
    first: forms([table.informal, table.formal, table.capital, ...rows.map(([word = '']) => word)].join(' ')),
    informal: forms(table.informal),
    formal: forms(table.formal),
    capital: forms(table.capital),
    phrases: table.phrases.map((phrase) => ({
      register: phrase.register,
      row: phrase.words.map(forms),
      atStart: phrase.atStart ?? false,
      notBefore: forms(phrase.notBefore ?? ''),
      mild: phrase.mild ?? false,
      doubtful: phrase.doubtful ?? false,
    })),
    idle: table.idle.map((row) => row.map(forms)),
  }
  known.set(table, compiled)
  return compiled
}

function forms(list: string): Forms {
  const words = list.split(/\s+/u).filter((word) => word !== '')
  return {
    listed: new Set(words),
    unaccented: new Set(words.map((word) => word.normalize('NFD').replace(ACCENTS, ''))),
  }
}

/** People leave out accents; in a short word that makes another one ("estás", "tú"), in a long one it does not. */
const LONG_WORD = 6

function has({ listed, unaccented }: Forms, { accented, base }: Spelling): boolean {
  if (listed.has(accented)) return true
  // "puo'" for "può".
  const vowel = accented.endsWith("'") ? GRAVE[accented.charAt(accented.length - 2)] : undefined
  if (vowel !== undefined) return listed.has(accented.slice(0, -2) + vowel)
  return base === accented && base.length >= LONG_WORD && unaccented.has(base)
}

const GRAVE: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' }

type Found = Pick<RegisterMark, 'register' | 'mild' | 'doubtful' | 'end'>

function ofWord(word: Word, { table, informal, formal, capital }: Compiled): Found | null {
  const { text, end, isInside } = word
  const isFormal = has(formal, word) || table.ending?.test(text) === true
  const isInformal = has(informal, word)
  const isCourtesy = has(capital, word)
  if (!isFormal && !isInformal && !isCourtesy) return null
  const isCapital = /^\p{Lu}/u.test(text)
  // In capitals it may be an abbreviation, or a shout in which "SIE" is anybody.
  if (isCapital && text.length > 1 && text === text.toUpperCase()) return null
  if (isFormal || (isCourtesy && isCapital && isInside))
    return { register: 'formal', mild: false, doubtful: false, end }
  if (isInformal && (!isCapital || !isInside || table.courtesy))
    return { register: 'informal', mild: false, doubtful: false, end }
  return null
}

function ofRow(words: readonly Word[], at: number, { phrases }: Compiled): Found | null {
  const first = words[at]
  for (const { register, row, atStart, notBefore, mild, doubtful } of phrases) {
    const found = rowAt(words, at, row)
    const last = found?.at(-1)
    if (found === null || last === undefined || (atStart && first?.isFirst !== true)) continue
    const next = words[at + row.length]
    if (next !== undefined && has(notBefore, next)) continue
    const isPlain = first?.isFirst === true || /^\p{Lu}/u.test(first?.text ?? '')
    return { register, mild, doubtful: doubtful && !isPlain, end: last.end }
  }
  return null
}

/** The words from an index on that are those of a row; null when they are not. */
function rowAt(words: readonly Word[], at: number, row: readonly Forms[]): readonly Word[] | null {
  const found = words.slice(at, at + row.length)
  return found.length === row.length && found.every((word, i) => has(row[i] ?? NONE, word)) ? found : null
}

const NONE = forms('')
