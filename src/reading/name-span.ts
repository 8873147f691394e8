import { between, closesClause, isAttached, isCapitalised, type Words } from './edges.ts'
import type { Quote } from './facts.ts'
import { isFirstName } from './lexicon/index.ts'

/** A stretch of text that has the form of a person's name: tokens `from` to `to` (exclusive). */
export interface NameSpan extends Quote {
  readonly from: number
  readonly to: number
  /** The first word, folded. */
  readonly base: string
}

export interface NameForm {
  /** Whether a word may be part of the name. */
  accepts(base: string): boolean
  /** Small letters will do: after a mark, or where the customer is known by that name. */
  readonly anyCase?: boolean
  /** Small words inside a name ("Maria de la Cruz") are read as part of it unless this is false. */
  readonly particles?: boolean
}

const LONGEST_WORD = 20
const MOST_WORDS = 4
/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do du del della dos von van der la le el bin ten'.split(' '),
)
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii'])

/** Reads the name that begins at a token: "Dana", "Anne-Marie", "D'Angelo", "Heather B.", "Manny Jr"; null when none does. */
export function nameAt(part: Words, at: number, form: NameForm): NameSpan | null {
  const first = wordEnd(part, at, form)
  if (first === null) return null
  const ends = [first]
  let to = first
  while (ends.length < MOST_WORDS) {
    const next = nextWord(part, to, form)
    if (next === null) break
    ends.push(next)
    to = next
  }
  if (ends.length > 1 && !closesClause(part, to)) to = sureEnd(part, ends)
  return spanOf(part, at, to)
}

/** A name of several words that a sentence goes on after: only what is surely part of it. */
function sureEnd({ tokens }: Words, ends: readonly number[]): number {
  const [first = 0, second] = ends
  const word = tokens[first]
  const isSure =
    word !== undefined && (word.end - word.start === 1 || SUFFIXES.has(word.base) || isFirstName(word.base))
  return isSure && second !== undefined ? second : first
}

function spanOf({ text, tokens }: Words, from: number, to: number): NameSpan | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return null
  return {
    from,
    to,
    base: first.base,
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
  }
}

function nextWord(part: Words, at: number, form: NameForm): number | null {
  if (!isSpace(part, at)) return null
  const { tokens } = part
  let word = at
  // "Maria de la Cruz": up to two small words, when a capital follows.
  while (
    form.particles !== false &&
    word < at + 2 &&
    PARTICLES.has(tokens[word]?.base ?? '') &&
    !isCapitalised(part, tokens[word]) &&
    isSpace(part, word + 1)
  )
    word++
  return isCapitalised(part, tokens[word]) ? wordEnd(part, word, form, true) : null
}

/** Whether nothing but blanks of one line separates the token at `at` from the one before it. */
function isSpace(part: Words, at: number): boolean {
  return at > 0 && at < part.tokens.length && /^[ \u00a0\u202f]{1,2}$/.test(between(part, at - 1))
}

/** The end of one word of a name with what is tied to it by a hyphen, an apostrophe or dots. */
function wordEnd(part: Words, at: number, form: NameForm, isLater = false): number | null {
  const { text, tokens } = part
  const word = tokens[at]
  if (word?.kind !== 'word' || word.end - word.start > LONGEST_WORD) return null
  if (!form.anyCase && !isCapitalised(part, word)) return null
  if (!form.accepts(word.base)) return null
  let to = at + 1
  if (/['’]$/.test(text.slice(word.start, word.end)) && tokens[to]?.kind === 'word' && isAttached(part, to)) {
    // "O'Brien", but not "Dana's" or "We're".
    if (!isCapitalised(part, tokens[to])) return null
    to++
  }
  while (isTied(part, to)) to += 2
  const last = tokens[to - 1]
  // The full stop of "Heather B." and "J.R." belongs to the name; that of "^T." ends the sentence.
  const isInitial = last !== undefined && last.end - last.start === 1 && (isLater || to > at + 1)
  return isInitial && tokens[to]?.base === '.' && isAttached(part, to) ? to + 1 : to
}

function isTied(part: Words, at: number): boolean {
  const { tokens } = part
  const sign = tokens[at]?.base
  if (sign !== '-' && sign !== '.') return false
  return isAttached(part, at) && isAttached(part, at + 1) && isCapitalised(part, tokens[at + 1])
}
