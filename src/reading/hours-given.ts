import type { PhraseMatch } from '../phrases/types.ts'
import type { PartReading } from './facts.ts'

/** A sentence with one of these says nothing that helps. */
const EMPTY = [
  'apology',
  'conditional-apology',
  'wait-acknowledged',
  'boilerplate',
  'opening-hours',
  'hours-excuse',
] as const
/** "Hi there", "Thanks, Dana!": a sentence of so few words is a courtesy. */
const COURTESY = 4
/** So many words after the hours say more than the hours: "siamo aperti dalle 9 alle 17: il pacco è pronto". */
const MORE = 3
/** Words that belong to opening hours themselves. */
const OF_HOURS = new Set(
  (
    'am pm to from and until till every day days week weekday weekdays daily only est et pst gmt bst pacific eastern time ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'dalle alle dal al e ed a ore fino tutti i giorni ogni giorno solo orario di ' +
    'lunedi martedi mercoledi giovedi venerdi sabato domenica compreso esclusi festivi'
  ).split(' '),
)

/** Opening hours that a message gives, and what for. */
export interface HoursGiven {
  readonly match: PhraseMatch
  /** `answer`: there is nothing else in the message; `excuse`: they stand beside words about a late answer. */
  readonly as: 'answer' | 'excuse'
}

/** The opening hours in a message that do not inform: those that are all it says, or that excuse a late answer. */
export function hoursGivenAs(part: PartReading): readonly HoursGiven[] {
  return part.phrases('opening-hours').flatMap((match): readonly HoursGiven[] => {
    if (saysMore(part, match) || isYesOrNo(part, match)) return []
    const late = part
      .phrases('wait-acknowledged')
      .some(({ sentence }) => sentence === match.sentence || sentence === match.sentence - 1)
    if (late) return [{ match, as: 'excuse' }]
    const others = part.sentences.filter((_, i) => i !== match.sentence && !isEmpty(part, i))
    return others.length === 0 ? [{ match, as: 'answer' }] : []
  })
}

/** "Sì, siamo aperti anche domenica dalle 10 alle 13": somebody has asked. In six languages, folded. */
const YES_OR_NO = new Set(
  'yes yep no si oui non ja doch nein sim nao claro certo certamente esatto'.split(' '),
)

function isYesOrNo(part: PartReading, { sentence, start }: PhraseMatch): boolean {
  const { firstToken = 0, endToken = 0 } = part.sentences[sentence] ?? {}
  const before = part.tokens.slice(firstToken, endToken).filter((token) => token.start < start)
  return YES_OR_NO.has(before.findLast(({ kind }) => kind === 'word')?.base ?? '')
}

function saysMore(part: PartReading, { sentence, endToken }: PhraseMatch): boolean {
  const end = part.sentences[sentence]?.endToken ?? endToken
  const words = part.tokens
    .slice(endToken, end)
    .filter(({ kind, base, start }) => kind === 'word' && !OF_HOURS.has(base) && !isOfSigning(part, start))
  return words.length >= MORE
}

function isEmpty(part: PartReading, sentence: number): boolean {
  if (EMPTY.some((family) => part.phrases(family).some((match) => match.sentence === sentence))) return true
  const { firstToken = 0, endToken = 0 } = part.sentences[sentence] ?? {}
  const words = part.tokens
    .slice(firstToken, endToken)
    .filter(({ kind, start }) => kind !== 'punctuation' && kind !== 'mention' && !isOfSigning(part, start))
  return words.length <= COURTESY && words.every(({ kind }) => kind === 'word' || kind === 'emoji')
}

function isOfSigning({ signature }: PartReading, at: number): boolean {
  return signature !== null && at >= signature.start && at < signature.end
}
