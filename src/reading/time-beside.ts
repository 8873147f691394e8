import type { Range, Token } from '../phrases/types.ts'
import type { PartReading } from './facts.ts'
import { isTimePlaceholder } from './time-placeholders.ts'
import { timesIn } from './times.ts'

/**
 * Whether the words of a sentence have a time beside them: any in the sentence itself, also one that a placeholder
 * will hold, or a dated promise in one of the `reach` sentences before and after it.
 */
export function hasTimeBeside(part: PartReading, sentence: number, reach: number): boolean {
  const own = part.sentences[sentence]
  if (own === undefined || part.language === null) return false
  const inside = ({ from, to }: { readonly from: number; readonly to: number }) =>
    from >= own.firstToken && to <= own.endToken
  if (timesIn(part.tokens, part.language).some(inside)) return true
  const tokens = part.tokens.slice(own.firstToken, own.endToken)
  if (tokens.some((token, i) => isTimePlaceholder(part.text, token, tokens[i - 1]))) return true
  const first = part.sentences[Math.max(0, sentence - reach)] ?? own
  const last = part.sentences[Math.min(part.sentences.length - 1, sentence + reach)] ?? own
  return part.commitments.some(
    ({ kind, start, end }) => kind === 'dated' && start >= first.start && end <= last.end,
  )
}

/** Before a time they make it a limit: "by Friday", "entro venerdì". */
const UNTIL = new Set('by within before until till entro prima fino'.split(' '))

/** Where a range says until when something is done: "and it's fixed by tonight". */
export function limitIn({ tokens, language }: PartReading, range: Range): Range | null {
  if (language === null) return null
  for (const { from, to } of timesIn(tokens, language)) {
    const first = tokens[isLimit(tokens, from) ? from : from - 1]
    const last = tokens[to - 1]
    if (first === undefined || last === undefined || !UNTIL.has(first.base)) continue
    if (first.start >= range.start && last.end <= range.end) return { start: first.start, end: last.end }
  }
  return null
}

function isLimit(tokens: readonly Token[], at: number): boolean {
  return UNTIL.has(tokens[at]?.base ?? '')
}

/**
 * Whether the sentence before tells what the writer has done and until when an answer is due: "I've asked the depot, and
 * they want until 5 pm."
 */
export function hasLimitBeside(part: PartReading, sentence: number): boolean {
  const before = part.sentences[sentence - 1]
  if (before === undefined || part.language === null) return false
  const isIn = (at: number) => at >= before.firstToken && at < before.endToken
  if (!part.phrases('first-person-action').some(({ firstToken }) => isIn(firstToken))) return false
  return timesIn(part.tokens, part.language).some(
    ({ from }) => isIn(from) && (isLimit(part.tokens, from) || isLimit(part.tokens, from - 1)),
  )
}
