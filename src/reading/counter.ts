import type { Token } from '../phrases/types.ts'
import { afterSentence, bodyEnd, bodyStart, isAttached, isCapitalised, type Words } from './edges.ts'
import type { Counter, Quote } from './facts.ts'

/** What decides whether an unmarked "1/2" is a counter. */
export interface CounterContext {
  /** Several messages are supplied: then "… and 1/2" at an unfinished sentence's end is a counter too. */
  readonly series: boolean
}

const LONGEST_BARE_SERIES = 9
const LONGEST_SERIES = 25
/** How many tokens before the end a counter may stand: a signature and a company's name may follow it. */
const REACH = 10

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
  const at = bodyStart(part)
  const candidate = candidateAt(part, at)
  if (candidate === null) return null
  const { tokens } = part
  const next = tokens[candidate.to]
  // "1/2 price", "9 of 10 users", "4/5 stars": a small letter goes on with what is counted.
  if (!candidate.marked && next?.kind === 'word' && !isCapitalised(part, next)) return null
  if (!candidate.marked && next?.kind === 'emoji' && '⭐🌟'.includes(next.base)) return null
  return counterOf(part, candidate, 'start')
}

function counterAtEnd(part: Words, series: boolean): Counter | null {
  const end = bodyEnd(part)
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const candidate = candidateAt(part, at)
    if (candidate === null || !endsMessage(part, candidate.to, end)) continue
    if (part.tokens.slice(candidate.to).some(({ kind, base }) => kind === 'emoji' && '⭐🌟'.includes(base)))
      return null
    const stands = candidate.marked || standsAlone(part, candidate.from) || (series && candidate.slashed)
    if (stands) return counterOf(part, candidate, 'end')
  }
  return null
}

/** Whether only a signature follows, with its mark or as one bare word. */
function endsMessage(part: Words, from: number, end: number): boolean {
  const { tokens } = part
  if (from >= end) return true
  const isMarked = tokens[from]?.kind === 'punctuation' && MARKS.includes(tokens[from]?.base ?? ' ')
  const words = tokens.slice(isMarked ? from + 1 : from, end)
  if (words.length === 0 || words.length > (isMarked ? 4 : 1))
    return words.length === 1 && words[0]?.base === '.'
  return words.every((token) => token.kind === 'word' || (isMarked && ".-'".includes(token.base)))
}

/** Whether the sentence before an unbracketed counter has ended: not "open 7/7", "we rate it 4/5". */
function standsAlone(part: Words, at: number): boolean {
  if (afterSentence(part, at)) return true
  const { tokens } = part
  const before = tokens[at - 1]
  if (before?.base === ',' || before?.base === '>') return true
  // Behind the signature: "-Shie 3/3".
  for (let mark = at - 2; mark >= Math.max(0, at - 4); mark--) {
    const token = tokens[mark]
    const isMark =
      token?.kind === 'punctuation' && MARKS.includes(token.base) && isCapitalised(part, tokens[mark + 1])
    if (isMark && !(isAttached(part, mark) && tokens[mark - 1]?.kind === 'word')) return true
  }
  return false
}

function candidateAt(part: Words, at: number): Candidate | null {
  const { tokens } = part
  const open = CLOSERS[tokens[at]?.base ?? '']
  let from = open === undefined ? at : at + 1
  const isLabelled = LABELS.has(tokens[from]?.base ?? '')
  if (isLabelled) from += tokens[from + 1]?.base === '.' ? 2 : 1
  const [first, sign, second] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  const index = numberOf(first)
  const of = numberOf(second)
  if (index === null || of === null || sign === undefined) return null
  const slashed = SLASHES.includes(sign.base)
  if (!slashed && !OF.has(sign.base)) return null
  const isClosed = open !== undefined && tokens[from + 3]?.base === open
  const marked = isClosed || isLabelled
  const start = isClosed || open === undefined ? at : at + 1
  const to = from + (isClosed ? 4 : 3)
  if (!isClosed && (isTiedBefore(part, start) || isTiedAfter(part, to))) return null
  const longest = marked ? LONGEST_SERIES : LONGEST_BARE_SERIES
  if (index < 1 || index > of || of < 2 || of > longest) return null
  return { from: start, to, index, of, marked, slashed }
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

/** Marks at the edges of a message that say that there is more, or that it goes on from the one before. */
export interface Continuation {
  readonly start: Quote | null
  readonly end: Quote | null
}

const REMARK =
  "\\((?:cont(?:['’]?d|inue[sd]|inua|inúa|inue)?\\.{0,3}|segue|sigue|à suivre|suite|forts(?:etzung)?\\.?)\\)"
const AT_START = new RegExp(`^(?:\\.{3,9}|…|>{2,9}|»|→|🧵|${REMARK})`, 'iu')
const AT_END = new RegExp(`(?:\\.{3,9}|…|>{2,9}|»|→|➡️?|⬇️?|👇|🧵|${REMARK})$`, 'iu')
const LONGEST_MARK = 20

/** Reads marks of continuation at either edge: "…", ">>", "→", "(cont.)", "(segue)", "🧵". */
export function readContinuation({ text, tokens }: Words): Continuation {
  const start = tokens.find(({ kind }) => kind !== 'mention')?.start ?? text.length
  const end = text.trimEnd().length
  const head = AT_START.exec(text.slice(start, start + LONGEST_MARK))?.[0] ?? ''
  const from = Math.max(start + head.length, end - LONGEST_MARK)
  const tail = AT_END.exec(text.slice(from, end))?.[0] ?? ''
  return {
    start: head === '' ? null : { text: head, start, end: start + head.length },
    end: tail === '' ? null : { text: tail, start: end - tail.length, end },
  }
}
