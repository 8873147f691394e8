import type { Token } from '../phrases/types.ts'
import { afterSentence, bodyEnd, bodyStart, isAttached, isCapitalised, type Words } from './edges.ts'
import type { Counter } from './facts.ts'
import { isFirstName } from './lexicon/index.ts'

/** What decides whether an unmarked "1/2" is a counter. */
export interface CounterContext {
  /** Several messages are supplied: then "… and 1/2" at an unfinished sentence's end is a counter too. */
  readonly series: boolean
}

const LONGEST_BARE_SERIES = 9
const LONGEST_SERIES = 25
/** How many tokens before the end a counter may stand: a signature and a company's name may follow it. */
const REACH = 12
/** A bracket, a label and its full stop may come before the first number. */
const LONGEST_LEAD = 4

const SLASHES = '/\u2044\u2215'
const OF = new Set(['di', 'of', 'de', 'von', 'sur'])
const LABELS = new Set([
  'part',
  'parte',
  'partie',
  'teil',
  'pt',
  'tweet',
  'messaggio',
  'message',
  'nachricht',
  'mensaje',
  'mensagem',
])
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const MARKS = '^*/-–=~'

/**
 * Reads the part counter of a message, near its start or its end: "1/3", "(2/3)", "[1/3]", "Part 1 of 2", "1 di 3",
 * "^Oliver 2/2". Null for a ratio, a date, a score, opening hours.
 */
export function readCounter(part: Words, { series }: CounterContext = { series: false }): Counter | null {
  return counterAtStart(part) ?? counterAtEnd(part, series)
}

interface Candidate {
  readonly from: number
  readonly to: number
  readonly index: number
  readonly of: number
  /** In brackets, or named a part: it can hardly be anything else. */
  readonly marked: boolean
  readonly slashed: boolean
}

function counterAtStart(part: Words): Counter | null {
  const { tokens } = part
  const start = bodyStart(part)
  const number = tokens.slice(start, start + LONGEST_LEAD).findIndex(({ kind }) => kind === 'number')
  const candidate = number < 0 ? null : candidateAt(part, start + number)
  if (candidate === null || candidate.from !== start) return null
  const next = tokens[candidate.to]
  // "1/2 price", "9 of 10 users": a small letter goes on with what is counted.
  if (!candidate.marked && next?.kind === 'word' && !isCapitalised(part, next)) return null
  return !candidate.marked && isStar(next) ? null : counterOf(part, candidate, 'start')
}

function counterAtEnd(part: Words, series: boolean): Counter | null {
  const { tokens } = part
  const end = bodyEnd(part)
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const candidate = tokens[at]?.kind === 'number' ? candidateAt(part, at) : null
    if (candidate === null || !endsMessage(part, candidate.to, end)) continue
    if (tokens.slice(candidate.to).some(isStar)) return null
    if (
      candidate.marked ||
      standsAlone(part, candidate.from) ||
      (series && candidate.slashed) ||
      isLast(candidate)
    )
      return counterOf(part, candidate, 'end')
  }
  return null
}

/** So short a series ends unmarked, and even in the midst of a sentence: "… and write to you 2/2"; "7/7" is a week. */
const LONGEST_UNMARKED = 3

function isLast({ index, of, slashed }: Candidate): boolean {
  return slashed && index === of && of <= LONGEST_UNMARKED
}

/** "4/5 ⭐" */
function isStar(token: Token | undefined): boolean {
  return token?.kind === 'emoji' && '⭐🌟'.includes(token.base)
}

/** Whether only a signature follows, with its mark or as one bare word. */
function endsMessage(part: Words, to: number, end: number): boolean {
  const { tokens } = part
  // "2/2. ^Reid": the full stop of the sentence comes before the signature.
  const from = tokens[to]?.base === '.' ? to + 1 : to
  if (from >= end) return true
  const isMarked = tokens[from]?.kind === 'punctuation' && MARKS.includes(tokens[from]?.base ?? ' ')
  const words = tokens.slice(isMarked ? from + 1 : from, end)
  if (words.length === 0 || words.length > (isMarked ? 4 : 1)) return false
  return words.every((token) => token.kind === 'word' || (isMarked && ".-'".includes(token.base)))
}

/** Whether the sentence before an unbracketed counter has ended: not "open 7/7", "we rate it 4/5". */
function standsAlone(part: Words, at: number): boolean {
  if (afterSentence(part, at)) return true
  const { tokens } = part
  const before = tokens[at - 1]
  if (before?.base === ',' || before?.base === '>') return true
  // Behind a bare signature: "… by noon. Reid 2/2", but "Platform 2/3".
  if (isCapitalised(part, before) && afterSentence(part, at - 1) && isFirstName(before?.base ?? ''))
    return true
  // Behind the signature: "-Shie 3/3".
  for (let mark = at - 2; mark >= Math.max(0, at - 4); mark--) {
    const token = tokens[mark]
    const isMark =
      token?.kind === 'punctuation' && MARKS.includes(token.base) && isCapitalised(part, tokens[mark + 1])
    if (isMark && !(isAttached(part, mark) && tokens[mark - 1]?.kind === 'word')) return true
  }
  return false
}

/** The counter whose first number is at a token, with the brackets and the label that belong to it. */
function candidateAt(part: Words, at: number): Candidate | null {
  const { tokens } = part
  const index = numberOf(tokens[at])
  const of = numberOf(tokens[at + 2])
  const sign = tokens[at + 1]?.base ?? ' '
  const slashed = SLASHES.includes(sign)
  if (index === null || of === null || !(slashed || OF.has(sign))) return null
  const label = tokens[at - 1]?.base === '.' ? at - 2 : at - 1
  const isLabelled = LABELS.has(tokens[label]?.base ?? '')
  const first = isLabelled ? label : at
  const close = CLOSERS[tokens[first - 1]?.base ?? '']
  const isClosed = close !== undefined && tokens[at + 3]?.base === close
  const marked = isClosed || isLabelled
  const from = isClosed ? first - 1 : first
  const to = at + (isClosed ? 4 : 3)
  if (!isClosed && (isTiedBefore(part, from) || isTiedAfter(part, to))) return null
  const longest = marked ? LONGEST_SERIES : LONGEST_BARE_SERIES
  return index < 1 || index > of || of < 2 || of > longest ? null : { from, to, index, of, marked, slashed }
}

function numberOf(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.base) ? Number(token.base) : null
}

/** Whether what stands before makes one thing with it: "3/4/20", "#1/2", "€1/2", "A1/2". */
function isTiedBefore({ tokens }: Words, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.end !== tokens[at]?.start) return false
  return before.kind === 'word' || before.kind === 'number' || '/\u2044#$€£%+=:;-–'.includes(before.base)
}

/** Whether what follows makes one thing with it: "1/3/20", "1/2%", "1/2-price". */
function isTiedAfter(part: Words, at: number): boolean {
  const after = part.tokens[at]
  if (after === undefined || !isAttached(part, at)) return false
  if (after.kind === 'word' || after.kind === 'number') return true
  const isHyphen = after.base === '-' && isAttached(part, at + 1) && !isCapitalised(part, part.tokens[at + 1])
  return isHyphen || '/\u2044%°€$£'.includes(after.base)
}

function counterOf(
  { text, tokens }: Words,
  { from, to, index, of }: Candidate,
  at: 'start' | 'end',
): Counter {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { text: text.slice(start, end), start, end, index, of, at }
}
