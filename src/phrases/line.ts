import type { Language } from '../case/model.ts'
import type { Sentence, TimeSpans, Token } from './types.ts'
import type { Word } from './vocabulary.ts'
import { isInnerHyphen } from './words.ts'

/** A date or a time, as a range of positions. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly kind: 'date' | 'time'
}

/**
 * The tokens of a text as phrases see them: without quotes and inner hyphens, which phrases pass over.
 * Positions are places between those tokens.
 */
export interface Page {
  readonly tokens: readonly Token[]
  /** What the phrases make of each. */
  readonly words: readonly Word[]
  /** The index in the text's own tokens of a visible one. */
  origin(visible: number): number
  /** How many visible tokens come before one of the text's own: the reverse of `origin`. */
  position(token: number): number
  /** Dates and times; found when first asked for. */
  spans(): readonly Span[]
}

/** One sentence of a page: the positions from `from` to `to`. */
export interface Line {
  readonly page: Page
  readonly from: number
  readonly to: number
  /** The first position after which a word comes; -1 until it is needed. */
  firstWord: number
  /** The position after the last word; -1 until it is needed. */
  lastWord: number
}

/** Prepares the tokens of a text. `times` is asked at most once. */
export function pageOf(
  tokens: readonly Token[],
  language: Language,
  times: TimeSpans,
  wordOf: (token: Token) => Word,
): Page {
  const hidden = tokens.some(isSkippable) ? hiddenIn(tokens) : null
  const visible = hidden === null ? tokens : tokens.filter((_, index) => !hidden.has(index))
  const { origin, position } = hidden === null ? IDENTITY : mapping(tokens.length, hidden)
  let found: readonly Span[] | null = null
  return {
    tokens: visible,
    words: visible.map(wordOf),
    origin,
    position,
    spans() {
      found ??= times(tokens, language).map(({ from, to, kind }) => ({
        from: position(from),
        to: position(to),
        kind,
      }))
      return found
    },
  }
}

export function lineOf(page: Page, sentence: Sentence): Line {
  const from = page.position(sentence.firstToken)
  const to = page.position(sentence.endToken)
  return {
    page,
    from,
    to,
    firstWord: -1,
    lastWord: -1,
  }
}

/** The index of the token after (or before) a position; null outside of the sentence. */
export function indexBeside({ from, to }: Line, position: number, backwards: boolean): number | null {
  const index = backwards ? position - 1 : position
  return index >= from && index < to ? index : null
}

/** The token after (or before) a position, inside the sentence. */
export function tokenBeside(line: Line, position: number, backwards: boolean): Token | undefined {
  const index = indexBeside(line, position, backwards)
  return index === null ? undefined : line.page.tokens[index]
}

/** `^`: nothing but signs, emoji and mentions before. */
export function isAtStart(line: Line, position: number): boolean {
  if (line.firstWord < 0) {
    let at = line.from
    while (at < line.to && isBefore(line.page.tokens[at])) at++
    line.firstWord = at
  }
  return position <= line.firstWord
}

/** `$`: nothing but signs, emoji, mentions, hashtags and links after. */
export function isAtEnd(line: Line, position: number): boolean {
  if (line.lastWord < 0) {
    let at = line.to
    while (at > line.from && isAfter(line.page.tokens[at - 1])) at--
    line.lastWord = at
  }
  return position >= line.lastWord
}

function isBefore(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' || token?.kind === 'emoji' || token?.kind === 'mention'
}

function isAfter(token: Token | undefined): boolean {
  return isBefore(token) || token?.kind === 'hashtag' || token?.kind === 'url'
}

function isSkippable({ kind, base }: Token): boolean {
  if (kind !== 'punctuation') return false
  return base === '"' || base === "'" || base === '-'
}

function hiddenIn(tokens: readonly Token[]): ReadonlySet<number> {
  const hidden = new Set<number>()
  for (const [index, token] of tokens.entries())
    if (isSkippable(token) && (token.base !== '-' || isInnerHyphen(tokens, index))) hidden.add(index)
  return hidden
}

const IDENTITY = { origin: (visible: number) => visible, position: (token: number) => token }

function mapping(count: number, hidden: ReadonlySet<number>): typeof IDENTITY {
  const origins: number[] = []
  const positions: number[] = []
  for (let token = 0; token < count; token++) {
    positions.push(origins.length)
    if (!hidden.has(token)) origins.push(token)
  }
  return {
    origin: (visible) => origins[visible] ?? count,
    position: (token) => positions[token] ?? origins.length,
  }
}
