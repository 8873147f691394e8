import type { Sentence, Token } from '../phrases/types.ts'

/** Titles and labels: the full stop after them never ends a sentence when something follows. */
const LABELS = new Set(
  (
    'sig sigg spett gent egr dott dottssa avv ing prof profssa geom mr mrs ms mx dr dres st ste sr sra srta dra hr fr mme mlle ' +
    'tel tlf cell nr num vs approx ca bzw inkl ggf evtl zzgl rif ref pag cfr av bd pza ud uds vd exmo exma'
  ).split(' '),
)
/** Abbreviations at which a sentence may end, and does when no small letter follows. */
const MAY_END = new Set('etc ecc usw inc ltd corp co dept est jr'.split(' '))
/** Words of their own that are labels before a number: "art. 5", "no. 5". */
const BEFORE_NUMBER = new Set('art no nos p pp vol cap pos abs ord'.split(' '))
/** Letters with full stops between them, at which no sentence ends: "e.g. Monday". */
const DOTTED_LABELS = new Set('eg ie zb dh ua pes ps nb'.split(' '))
/** After "3." they continue a German date; elsewhere a number before a full stop ends its sentence. */
const AFTER_ORDINAL = new Set(
  'januar februar marz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep okt nov dez und oder bis'.split(
    ' ',
  ),
)
/** Before the day of a German date: "zum 15. …". */
const BEFORE_DAY = new Set('am zum vom dem den'.split(' '))

/**
 * Cuts a text into sentences: at `.`, `!`, `?`, `…` and at line breaks; not after an abbreviation or an
 * initial, not inside a number or a link (those are one token), not after dots that a small letter follows.
 * Every token belongs to exactly one sentence. `tokens` are those of `text`.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let hasWords = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind !== 'punctuation') hasWords = true
    const next = tokens[at + 1]
    const ends =
      next === undefined ||
      hasLineBreak(text, token.end, next.start) ||
      (hasWords && isEnd(text, tokens, at) && !continuesEnd(tokens, at))
    if (!ends) continue
    sentences.push({ start: tokens[first]?.start ?? 0, end: token.end, firstToken: first, endToken: at + 1 })
    first = at + 1
    hasWords = false
  }
  return sentences
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/** The token at `at`, or one before it that only closing quotes and brackets separate, ends the sentence. */
function isEnd(text: string, tokens: readonly Token[], at: number): boolean {
  let stop = at
  // Four at most: a thousand closing brackets are no reason to walk a thousand times back.
  while (at - stop < 4 && isCloser(tokens[stop]) && touches(tokens[stop - 1], tokens[stop])) stop--
  const token = tokens[stop]
  if (token?.kind !== 'punctuation') return false
  if (token.base === '!' || token.base === '?' || token.base === '‼' || token.base === '⁉') return true
  if (token.base !== '.' && token.base !== '…') return false
  return stop < at || isFullStop(text, tokens, stop)
}

/** More of the same end follows at once: `?!`, `...`, `."`. */
function continuesEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!touches(tokens[at], next)) return false
  return isCloser(next) || (next?.kind === 'punctuation' && '.!?…‼⁉'.includes(next.base))
}

function isCloser(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && ')]"\'}'.includes(token.base)
}

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}

/** The full stop or ellipsis at `at` ends a sentence; the rules go from the surest to the guess. */
function isFullStop(text: string, tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (stop === undefined || before === undefined || next === undefined) return true
  const small = startsSmall(text, next)
  const isEllipsis = stop.base === '…' || (before.base === '.' && touches(before, stop))
  // "z.B.", "U.S.A.": letters and full stops without a space.
  if (touches(stop, next) && before.base.length === 1 && next.base.length === 1) return false
  if (isEllipsis || touches(stop, next)) return !small
  if (!touches(before, stop)) return true
  if (before.kind === 'number')
    return !AFTER_ORDINAL.has(next.base) && !(small && isGermanDate(tokens, at - 1))
  // "1st." is no saint: what touches a number is its unit.
  if (before.kind !== 'word' || (tokens[at - 2]?.kind === 'number' && touches(tokens[at - 2], before)))
    return true
  const word = before.base
  const dotted = dottedLetters(tokens, at - 1)
  if (dotted.length > 1) return !small && !DOTTED_LABELS.has(dotted)
  if (MAY_END.has(word)) return !small
  if (BEFORE_NUMBER.has(word)) return next.kind !== 'number'
  if (word.length > 1) return !LABELS.has(word)
  const isInitial = !startsSmall(text, before) && word !== 'i'
  return !isInitial && !small && next.kind !== 'number'
}

/** "am 12.09. rufe ich", "bis zum 15. melden wir": a day's full stop, where a small letter goes on. */
function isGermanDate(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at]?.base ?? ''
  if (/^\d{1,2}\.\d{1,2}$/.test(day)) return true
  return /^\d{1,2}$/.test(day) && BEFORE_DAY.has(tokens[at - 1]?.base ?? '')
}

/** The letters of `p.m.` or `z.B.` that end with the word at `at`, joined. */
function dottedLetters(tokens: readonly Token[], at: number): string {
  let letters = ''
  for (let word = at; word >= 0 && letters.length < 6; word -= 2) {
    const token = tokens[word]
    if (token?.kind !== 'word' || (word < at && !touches(token, tokens[word + 1]))) break
    letters = token.base + letters
    if (!touches(tokens[word - 1], token) || tokens[word - 1]?.base !== '.') break
  }
  return letters === tokens[at]?.base ? '' : letters
}

function startsSmall(text: string, token: Token): boolean {
  const first = text.slice(token.start, token.start + 2)
  return token.kind === 'word' && first === first.toLowerCase() && first !== first.toUpperCase()
}
