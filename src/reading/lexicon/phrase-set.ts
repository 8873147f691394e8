import { tokenize } from '../../phrases/tokens.ts'
import type { Token } from '../../phrases/types.ts'

/** A set of fixed word sequences, found in a list of tokens. */
export interface PhraseSet {
  /** How many tokens from `at` on the longest entry takes; 0 when none begins there. */
  lengthAt(tokens: readonly Token[], at: number): number
  /** How many tokens up to `end` (exclusive) the longest entry takes; 0 when none ends there. */
  lengthBefore(tokens: readonly Token[], end: number): number
}

/** Compiles a list of `PeopleLexicon`. Entries are cut by the tokenizer itself, so that "Sig.ra" is found as it is read. */
export function phraseSet(lists: readonly string[]): PhraseSet {
  const byFirst = new Map<string, (readonly string[])[]>()
  const byLast = new Map<string, (readonly string[])[]>()
  for (const entry of lists.flatMap(entriesOf)) {
    const bases = basesOf(entry)
    add(byFirst, bases[0], bases)
    add(byLast, bases.at(-1), bases)
  }
  for (const entries of [...byFirst.values(), ...byLast.values()]) entries.sort((a, b) => b.length - a.length)
  return {
    lengthAt(tokens, at) {
      const entries = byFirst.get(tokens[at]?.base ?? '')
      return entries?.find((bases) => isAt(tokens, at, bases))?.length ?? 0
    },
    lengthBefore(tokens, end) {
      const entries = byLast.get(tokens[end - 1]?.base ?? '')
      return entries?.find((bases) => isAt(tokens, end - bases.length, bases))?.length ?? 0
    },
  }
}

/** A word that the tokenizer would leave as it is. */
const PLAIN_WORD = /^[a-z]+$/

/** An apostrophe binds to the letter after it, so one must follow: "dell'" is a token only before another. */
function basesOf(entry: string): readonly string[] {
  // Nearly every entry is such a word, and hundreds of them are cut before the first text is read.
  if (PLAIN_WORD.test(entry)) return [entry]
  const bases = tokenize(entry.endsWith("'") ? `${entry}a` : entry).map((token) => token.base)
  return entry.endsWith("'") ? bases.slice(0, -1) : bases
}

/** The entries of one list of `PeopleLexicon`. */
export function entriesOf(list: string): readonly string[] {
  return list
    .replaceAll('\n', ',')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

function add(
  index: Map<string, (readonly string[])[]>,
  key: string | undefined,
  bases: readonly string[],
): void {
  if (key === undefined) return
  const entries = index.get(key)
  if (entries === undefined) index.set(key, [bases])
  else entries.push(bases)
}

function isAt(tokens: readonly Token[], start: number, bases: readonly string[]): boolean {
  return start >= 0 && bases.every((base, index) => tokens[start + index]?.base === base)
}
