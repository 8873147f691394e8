import { tokenize } from '../phrases/tokens.ts'
import type { Token } from '../phrases/types.ts'
import { lazily } from '../source/lazily.ts'

/** How many words in a row are compared. */
const ROW = 3
/** The rows of words of the texts that were compared lately; a file of recent replies is compared with each draft. */
const remembered = new Map<string, ReadonlySet<string>>()
const REMEMBERED = 20_000

/** What stands for every name and for every number. */
const NAME = 'N'
const NUMBER = '0'
/** A mark and up to two words at the very end: a signature. */
const SIGNATURE = lazily(() => /(?:[\^*~/–—]|(?<!\S)-)\s?\p{L}[\p{L}.]{0,20}(?:\s\p{L}[\p{L}.]{0,20})?\s*$/u)

/**
 * The rows of three words of a text, without what changes from customer to customer: handles, names, numbers, links,
 * signs, and the signature. A text of at most `short` words has none: courtesies are alike without being canned.
 */
export function rowsOf(text: string, short: number): ReadonlySet<string> {
  const key = `${short} ${text}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const words = wordsOf(text.replace(SIGNATURE(), ''))
  const rows = new Set<string>()
  if (words.filter((word) => word !== NAME && word !== NUMBER).length > short)
    for (let i = 0; i + ROW <= words.length; i++) rows.add(words.slice(i, i + ROW).join(' '))
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(key, rows)
  return rows
}

/** How alike two sets are, from 0 to 1 (Jaccard): what they share of all that they have. */
export function likeness<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const one of small) if (large.has(one)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let isStart = true
  for (const token of tokenize(text)) {
    const word = wordOf(token, text, isStart)
    // "Ms. Wyatt" and "Dana" are one name each.
    if (word !== null && !(word === NAME && words.at(-1) === NAME)) words.push(word)
    if (token.kind === 'word' || token.kind === 'number') isStart = false
    else if ('.!?:'.includes(token.base)) isStart = true
  }
  return words
}

/** A capital inside a sentence is a name's, and so is a first word that a comma or an exclamation mark follows. */
function wordOf({ kind, base, start, end }: Token, text: string, isStart: boolean): string | null {
  if (kind === 'number') return NUMBER
  if (kind === 'placeholder') return NAME
  if (kind !== 'word') return null
  const isCapital = /^\p{Lu}/u.test(text.slice(start, end))
  return isCapital && (!isStart || /^\s?[,!]/u.test(text.slice(end, end + 2))) ? NAME : base
}
