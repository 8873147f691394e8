import { tellHeads } from './heads.ts'
import type { Sequence } from './pieces.ts'

type Ids = readonly number[]

/**
 * The phrases by what they can begin with: plain data, made when packs are built, so that a run looks only at
 * phrases whose first word is there. Words and stems by `base`; phrases by their number.
 */
export interface StartIndex {
  readonly exact: Readonly<Record<string, Ids>>
  readonly prefix: Readonly<Record<string, Ids>>
  readonly suffix: Readonly<Record<string, Ids>>
  readonly infix: Readonly<Record<string, Ids>>
  /** Any word. */
  readonly any: Ids
  readonly number: Ids
  /** A date or a time. */
  readonly span: Ids
}

/** Indexes phrases; the first has the number `from`. Those without a sequence are expressions, and left out. */
export function indexStarts(phrases: readonly { readonly sequence?: Sequence }[], from = 0): StartIndex {
  const words: Record<'exact' | 'prefix' | 'suffix' | 'infix', Map<string, number[]>> = {
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    infix: new Map(),
  }
  const others = { any: new Set<number>(), number: new Set<number>(), span: new Set<number>() }
  for (const [index, { sequence }] of phrases.entries()) {
    const id = from + index
    tellHeads(sequence ?? [], 0, (head, word) => {
      if (head === 'any' || head === 'number' || head === 'span') others[head].add(id)
      else if (head !== 'nothing') add(words[head], word, id)
    })
  }
  return {
    exact: Object.fromEntries(words.exact),
    prefix: Object.fromEntries(words.prefix),
    suffix: Object.fromEntries(words.suffix),
    infix: Object.fromEntries(words.infix),
    any: [...others.any],
    number: [...others.number],
    span: [...others.span],
  }
}

/** Adds an id to the list of a word, once: ids come in order. */
export function add(map: Map<string, number[]>, word: string, id: number): void {
  const ids = map.get(word)
  if (ids === undefined) map.set(word, [id])
  else if (ids.at(-1) !== id) ids.push(id)
}
