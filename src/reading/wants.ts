import { fold } from '../phrases/fold.ts'
import { conversationOf, type Said } from './conversation.ts'
import type { Quote } from './facts.ts'
import { quote } from './quote.ts'
import type { Reading } from './reading.ts'

/** What a customer may ask the brand to do. */
export type Want = 'cancel' | 'refund' | 'call'

export interface Wanted {
  readonly want: Want | 'question'
  /** The words that ask for it. */
  readonly words: Quote
  readonly said: Said
}

const FAMILIES = [
  ['cancel', 'cancel-intent'],
  ['refund', 'wants-refund'],
  ['call', 'wants-call'],
] as const satisfies readonly (readonly [Want, string])[]

/** Folded stems by which a text speaks of each: a refusal is a word of it too. */
const SPEAKS: Readonly<Record<Want, RegExp>> = {
  cancel:
    /(?<![a-z])(?:cancel|disconnect|terminat|termina(?![a-z])|finisc|finit[oa]|scad(?:e|ra)|clos(?:e|ed|ing|ure)|unsubscri|end(?:ed|ing)? (?:your|the)|leav(?:e|ing)|disdett|disdir|disattiv|chiu[ds]|recess|reced|annull)/,
  refund:
    /(?<![a-z])(?:refund|reimburs|compensat|money|credit|repay|paid back|voucher|charge|rimbors|risarc|indennizz|accredit|storn|restitu|soldi|bonific)/,
  call: /(?<![a-z])(?:call|phone|ring|telephone|number|chiam|richiam|telefon|numero|recapito|sentir)/,
}

/**
 * What the customer has asked for since the brand last spoke: to cancel, to be refunded, to be called, or a direct
 * question. Several wishes come in this order.
 */
export function wantsIn(reading: Reading): readonly Wanted[] {
  const conversation = conversationOf(reading)
  const spoke = conversation.findLastIndex(({ by }) => by === 'brand')
  const open = conversation.slice(spoke + 1).filter(({ by }) => by === 'customer')
  const wishes = FAMILIES.flatMap(([want, family]): readonly Wanted[] => {
    const said = open.findLast(({ says }) => says.phrases(family).length > 0)
    const [match] = said?.says.phrases(family) ?? []
    if (said === undefined || match === undefined) return []
    return [{ want, said, words: { start: match.start, end: match.end, text: quote(said.says, match) } }]
  })
  const last = open.at(-1)
  const question = last?.says.questions.find(({ text }) => ASKS.test(fold(text)))
  if (last === undefined || question === undefined) return wishes
  return [...wishes, { want: 'question', said: last, words: question }]
}

/** Whether a text has any word of a wish. */
export function speaksOf(text: string, want: Want): boolean {
  return SPEAKS[want].test(fold(text))
}

/** A question that wants an answer, and is no outcry: it asks for a fact, or whether something can be done. */
const ASKS =
  /(?<![a-z])(?:when|where|how|which|who|what (?:time|day|date|is the|are the|do i|should i)|(?:can|could|do|may|should) (?:i|we|you)|is there|are there|quando|dove|come|quale|quali|quanto|quanti|posso|possiamo|potete|puo|si puo|c'e|ci sono|devo|dobbiamo)(?![a-z])/
