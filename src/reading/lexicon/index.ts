import type { Language } from '../../case/model.ts'
import { fold } from '../../phrases/fold.ts'
import { AMBIGUOUS_NAMES } from './ambiguous-names.ts'
import { DIMINUTIVES } from './diminutives.ts'
import { FIRST_NAMES } from './first-names.ts'
import { LANGUAGE_LEXICONS } from './languages.ts'
import { MORE_NAMES } from './more-names.ts'
import { entriesOf, type PhraseSet, phraseSet } from './phrase-set.ts'
import { ACRONYMS, NOT_A_PERSON, THINGS } from './shared.ts'
import type { PeopleLexicon } from './types.ts'

type ListName = Exclude<keyof PeopleLexicon, 'notNames'>

/** The lexicon of a language, ready to be asked; each list is compiled when it is first used. */
export interface Lexicon {
  phrases(list: ListName): PhraseSet
  /** False for the folded words that stand where a name could and are none. */
  mayBeName(base: string): boolean
}

/** Courtesies travel (an Italian brand says "Hi", a French one "Hello"): these are looked up in all languages. */
const INTERNATIONAL: ReadonlySet<ListName> = new Set<ListName>([
  'greetings',
  'interjections',
  'anonymous',
  'closings',
  'thanks',
  'teams',
])

const everywhere = lexiconFrom(Object.values(LANGUAGE_LEXICONS))
const compiled = new Map<Language, Lexicon>()

/** The lexicon of a language; that of all six together when the language is not known. */
export function lexiconOf(language: Language | null): Lexicon {
  if (language === null) return everywhere
  const before = compiled.get(language)
  if (before !== undefined) return before
  const own = lexiconFrom([LANGUAGE_LEXICONS[language]])
  const lexicon: Lexicon = {
    phrases: (list) => (INTERNATIONAL.has(list) ? everywhere : own).phrases(list),
    mayBeName: own.mayBeName,
  }
  compiled.set(language, lexicon)
  return lexicon
}

function lexiconFrom(sources: readonly PeopleLexicon[]): Lexicon {
  const sets = new Map<ListName, PhraseSet>()
  const isNoName = lookup(() => sources.flatMap(({ notNames }) => folded(notNames)))
  return {
    phrases(list) {
      const before = sets.get(list)
      if (before !== undefined) return before
      const fresh = phraseSet(sources.map((source) => source[list]))
      sets.set(list, fresh)
      return fresh
    },
    mayBeName: (base) => !isNoName(base) && !isThing(base),
  }
}

/** Whether a folded word is a first name or a short form of one, and nothing else. */
export const isFirstName = (word: string): boolean => isListedName(word) || isShortForm(word)
const isShortForm = lookup(shortForms)
/** A set of all the names pays from the first dozens of questions on; a short run asks a few. */
const isListedName = rarely(`${FIRST_NAMES} ${MORE_NAMES}`)
/** Whether a folded word is a first name, and a word, a place or a product as well: after a greeting it is believed. */
export const isAmbiguousName = lookup(() => folded(AMBIGUOUS_NAMES))
/** Whether a folded word is an acronym, a unit or a time zone. */
export const isAcronym = lookup(() => folded(ACRONYMS))
/** Whether a folded word makes a display name something else than a person's. */
export const isNoPerson = lookup(() => [...folded(NOT_A_PERSON), ...folded(THINGS)])

const isThing = lookup(() => folded(THINGS))

function shortForms(): readonly string[] {
  const ambiguous = new Set(folded(AMBIGUOUS_NAMES))
  return fold(DIMINUTIVES)
    .split(/\s+/)
    .filter((name) => name.length > 2 && !ambiguous.has(name))
}

function folded(list: string): readonly string[] {
  return entriesOf(list).map(fold)
}

/** How many questions are answered by searching the list before it is made a set. */
const SEARCHES = 50

/** Looks words up in a list that is separated by white space, without taking it apart as long as few are asked for. */
function rarely(list: string): (word: string) => boolean {
  const inSet = lookup(() => list.trim().split(/\s+/))
  let spaced: string | undefined
  let searches = 0
  return (word) => {
    if (searches >= SEARCHES) return inSet(word)
    searches += 1
    spaced ??= list.replaceAll('\n', ' ')
    return word !== '' && !word.includes(' ') && spaced.includes(` ${word} `)
  }
}

function lookup(words: () => readonly string[]): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined
  return (word) => {
    set ??= new Set(words())
    return set.has(word)
  }
}
