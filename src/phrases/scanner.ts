import { foldWord } from './fold.ts'
import type { Token, TokenKind } from './types.ts'

/** The state of one pass over a text. */
export interface Scanner {
  readonly text: string
  readonly tokens: Token[]
  /** A single quote was opened: the next apostrophe after a vowel closes it. */
  quoted: boolean
  /** Up to here no link or address begins: keeps `a.b.c.d…` from being examined from every letter. */
  examined: number
}

/** Adds the token from `start` to `end`, folded from what is written there. */
export function push(scanner: Scanner, kind: TokenKind, start: number, end: number): number {
  const { base, accented } = foldWord(scanner.text.slice(start, end))
  return add(scanner, kind, start, end, base, accented)
}

/** Adds a token; the result is where it ends. */
export function add(
  { tokens }: Scanner,
  kind: TokenKind,
  start: number,
  end: number,
  base: string,
  accented: string,
): number {
  tokens.push({ kind, start, end, base, accented })
  return end
}
