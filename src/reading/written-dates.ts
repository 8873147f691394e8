import { fold } from '../phrases/fold.ts'
import type { PartReading, Quote } from './facts.ts'

/** A date written out with its day, and what its sentence says to have happened then. */
export interface WrittenDate extends Quote {
  readonly kind: 'travel' | 'purchase' | 'birth' | null
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre'
const DATE = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th|°)? (?:of )?(?:${MONTHS})(?: \d{4})?|(?:${MONTHS}) \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d])`,
  'giu',
)

const EVENTS = [
  ['travel', /flight|flew|fly|travel|trip|depart|volo|viagg|part(?:ito|iti|ita|enza)|treno|train/],
  ['purchase', /bought|buy|purchase|order|acquist|comprat|ordinat|ordine/],
  ['birth', /born|birth|nato|nata|nascita/],
] as const

/** The full dates in a message: "12 May", "3/4/2026", "il 14 febbraio". A weekday alone is none. */
export function datesIn({
  text,
  sentences,
}: Pick<PartReading, 'text' | 'sentences'>): readonly WrittenDate[] {
  return Array.from(text.matchAll(DATE), (match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const sentence = sentences.find((one) => one.start <= start && end <= one.end)
    const words = text.slice(sentence?.start ?? start, sentence?.end ?? end)
    return { start, end, text: match[0], kind: eventIn(words) }
  })
}

/** What is said to happen on a date: "date of travel", "il giorno del volo". Null when nothing is. */
export function eventIn(words: string): WrittenDate['kind'] {
  const folded = fold(words)
  const found = EVENTS.filter(([, pattern]) => pattern.test(folded))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}
