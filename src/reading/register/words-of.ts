import type { Range, Sentence, Token } from '../../phrases/types.ts'
import { lazily } from '../../source/lazily.ts'
import type { PartReading } from '../facts.ts'
import { quotationsIn } from '../quotations.ts'

/** A word of a message, with what decides whether it addresses somebody. */
export interface Word extends Range {
  /** As written. */
  readonly text: string
  /** In small letters, with accents and without. */
  readonly accented: string
  readonly base: string
  /** Inside a sentence: after a word or a comma on the same line. */
  readonly isInside: boolean
  /** Where a clause begins. */
  readonly isFirst: boolean
}

/** Anything between quotation marks, also a single word: the name of a button. */
const QUOTED = lazily(
  () =>
    /“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|(?<![\p{L}\p{N}])"[^"\n]*"|(?<![\p{L}\p{N}])['‘][^'’\n]{1,40}['’](?!\p{L})/gu,
)
/** What follows in a way through menus: "Impostazioni > Il tuo profilo". */
const WAY = /[>→›].*/gu
/** A clause may begin after one of these, and after a greeting: "Gentile Anna, può…". */
const OPENERS = new Set('se ma anche oppure altrimenti quindi allora poi si pero también entonces'.split(' '))
const LONGEST_GREETING = 4

/** The words of a message, without those in quotation marks and those that name a way through menus. */
export function wordsOf(part: PartReading): readonly Word[] {
  const { text, sentences } = part
  const hidden = [
    ...quotationsIn(text),
    ...Array.from([...text.matchAll(QUOTED()), ...text.matchAll(WAY)], ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  ]
  return sentences
    .flatMap((sentence) => wordsIn(part, sentence))
    .filter((word) => !hidden.some(({ start, end }) => word.start >= start && word.end <= end))
}

function wordsIn({ tokens, text }: PartReading, { firstToken, endToken }: Sentence): readonly Word[] {
  const own = tokens.slice(firstToken, endToken)
  let seen = 0
  return own.flatMap((token, at): readonly Word[] => {
    if (token.kind !== 'word') return []
    const before = own[at - 1]
    const isFirst = seen === 0 || isOpened(own, at, seen)
    seen += 1
    return [
      {
        start: token.start,
        end: token.end,
        text: text.slice(token.start, token.end),
        accented: token.accented,
        base: token.base,
        isInside: seen > 1 && before !== undefined && isGoingOn(before, text.slice(before.end, token.start)),
        isFirst,
      },
    ]
  })
}

function isOpened(own: readonly Token[], at: number, seen: number): boolean {
  const before = own[at - 1]
  if (before === undefined) return true
  if (before.base === ',') return seen <= LONGEST_GREETING
  return (
    OPENERS.has(before.accented) &&
    (seen === 1 || (own[at - 2]?.base === ',' && seen <= LONGEST_GREETING + 1))
  )
}

function isGoingOn(before: Token, between: string): boolean {
  if (between.includes('\n')) return false
  return (
    before.kind === 'word' || before.kind === 'number' || before.kind === 'placeholder' || before.base === ','
  )
}
