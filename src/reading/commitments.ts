import type { Language } from '../case/languages.ts'
import type { PhraseMatch } from '../phrases/types.ts'
import { type DueContext, dueOf } from './due.ts'
import type { Commitment, ReadableText } from './facts.ts'
import { lowerBound } from './ordered.ts'
import type { TimeExpression, When } from './time/expression.ts'
import { isTimePlaceholder } from './time-placeholders.ts'
import { timesIn } from './times.ts'

/** When a message was written and in whose time zone; `at` is null when the time is not known. */
export interface PromiseContext extends Omit<DueContext, 'at'> {
  readonly at: number | null
}

/** Promises by themselves, with or without a time. */
const PROMISES = ['commitment', 'commitment-of-team', 'commitment-of-delay'] as const
/** Words that promise something only together with a time: "ti richiamo domani". */
const WITH_TIME = 'commitment-with-time'
/** Words that hang a time on a condition or on what the customer is to do: it is then no time of the promise. */
const CONDITION = 'condition'

/**
 * What the brand promises to do later. A promise is dated when a time goes with it in its sentence; `due` is the
 * last instant at which it is kept, null when the message's own time is unknown, or when a placeholder stands for it.
 */
export function readCommitments(text: ReadableText, context: PromiseContext): readonly Commitment[] {
  if (text.language === null) return []
  const promises = PROMISES.flatMap((family) => text.phrases(family))
  const present = text.phrases(WITH_TIME)
  if (promises.length + present.length === 0) return []
  const times = timesOf(text, text.language)
  const found = [...promises, ...present].flatMap((match): readonly Commitment[] => {
    const time = timeOf(match, times, text)
    if (time) return [dated(text, match, time, context)]
    const { start, end } = match
    if (match.family === WITH_TIME) return []
    return [{ kind: 'vague', due: null, start, end, text: text.text.slice(start, end) }]
  })
  return withoutOverlap(found)
}

/** A time that is said, or a placeholder for one: then nobody knows yet when it is. */
interface Time extends Pick<TimeExpression, 'from' | 'to' | 'start' | 'end'> {
  readonly when: When | null
}

function timesOf({ text, tokens, placeholders }: ReadableText, language: Language): readonly Time[] {
  const said = timesIn(tokens, language)
  if (placeholders.length === 0) return said
  const left = tokens.flatMap((token, at): readonly Time[] => {
    if (!isTimePlaceholder(text, token, tokens[at - 1])) return []
    return [{ from: at, to: at + 1, start: token.start, end: token.end, when: null }]
  })
  return left.length === 0 ? said : [...said, ...left].toSorted((a, b) => a.from - b.from)
}

function dated({ text }: ReadableText, match: PhraseMatch, time: Time, context: PromiseContext): Commitment {
  const [start, end] = [Math.min(match.start, time.start), Math.max(match.end, time.end)]
  const known = context.at !== null && time.when !== null
  const due = known ? dueOf(time.when, { ...context, at: context.at }) : null
  const iso = due === null ? null : new Date(due).toISOString()
  return { kind: 'dated', due: iso, start, end, text: text.slice(start, end) }
}

/** The time nearest after the promise, else nearest before it, in its sentence and its part of the sentence. */
function timeOf(
  { sentence, firstToken, endToken }: PhraseMatch,
  times: readonly Time[],
  text: ReadableText,
): Time | null {
  const { firstToken: from = 0, endToken: to = 0 } = text.sentences[sentence] ?? {}
  const next = lowerBound(times, firstToken + 1, (time) => time.to)
  const after = times[next]
  if (after && after.to <= to && !isParted(endToken, after.from, text)) return after
  const before = times[next - 1]
  return before && before.from >= from && !isParted(before.to, firstToken, text) ? before : null
}

/** Whether a new thought begins between two tokens. */
function isParted(from: number, to: number, text: ReadableText): boolean {
  const conditions = text.phrases(CONDITION)
  const next = conditions[lowerBound(conditions, from, ({ firstToken }) => firstToken)]
  if (next && next.firstToken < to) return true
  for (let i = from; i < to; i++) {
    const token = text.tokens[i]
    if (token?.kind === 'punctuation' && /^[;:–]$/.test(token.base)) return true
  }
  return false
}

/** Of promises that share words, the dated one tells more. */
function withoutOverlap(found: readonly Commitment[]): readonly Commitment[] {
  const kept: Commitment[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
    else if (last.kind === 'vague' && one.kind === 'dated') kept.splice(-1, 1, one)
  }
  return kept
}
