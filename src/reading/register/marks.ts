import type { Language } from '../../case/model.ts'
import type { PartReading, Quote } from '../facts.ts'
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
  const words = wordsOf(part)
  const idle = new Set(words.flatMap((_, at) => sets.idle.flatMap((row) => rowAt(words, at, row) ?? [])))
  return words.flatMap((word, at): readonly RegisterMark[] => {
    if (idle.has(word)) return []
    const found = ofWord(word, sets) ?? ofRow(words, at, sets)
    if (found === null) return []
    const { start } = word
    return [{ ...found, part: part.index, start, text: part.text.slice(start, found.end) }]
  })
}

type Forms = ReadonlySet<string>

interface Compiled {
  readonly table: RegisterWords
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
  const compiled: Compiled = {
    table,
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
  return new Set(list.split(/\s+/u).filter((word) => word !== ''))
}

/** People leave out accents; in a short word that makes another one ("estás", "tú"), in a long one it does not. */
const LONG_WORD = 6

function has(set: Forms, { accented, base }: Word): boolean {
  if (set.has(accented)) return true
  // "puo'" for "può".
  const typed = accented.replace(/([aeiou])'$/u, (_, vowel: string) => GRAVE[vowel] ?? vowel)
  if (typed !== accented) return set.has(typed)
  return base === accented && base.length >= LONG_WORD && unaccented(set).has(base)
}

const GRAVE: Readonly<Record<string, string>> = { a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù' }
const withoutAccents = new WeakMap<Forms, Forms>()

function unaccented(set: Forms): Forms {
  const before = withoutAccents.get(set)
  if (before !== undefined) return before
  const made = new Set([...set].map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')))
  withoutAccents.set(set, made)
  return made
}

type Found = Pick<RegisterMark, 'register' | 'mild' | 'doubtful' | 'end'>

function ofWord(word: Word, { table, informal, formal, capital }: Compiled): Found | null {
  const { text, end, isInside } = word
  const isCapital = /^\p{Lu}/u.test(text)
  // In capitals it may be an abbreviation, or a shout in which "SIE" is anybody.
  if (isCapital && text.length > 1 && text === text.toUpperCase()) return null
  if (has(formal, word) || (isCapital && isInside && has(capital, word)) || table.ending?.test(text))
    return { register: 'formal', mild: false, doubtful: false, end }
  if (has(informal, word) && (!isCapital || !isInside || table.courtesy))
    return { register: 'informal', mild: false, doubtful: false, end }
  return null
}

function ofRow(words: readonly Word[], at: number, { phrases }: Compiled): Found | null {
  const [first] = words.slice(at)
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

const NONE: Forms = new Set()
