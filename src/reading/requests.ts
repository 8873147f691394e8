import type { PhraseMatch } from '../phrases/types.ts'
import type { ReadableText, Request, Slot } from './facts.ts'
import { lowerBound, places } from './ordered.ts'

/** The families of nouns that name what may be asked for; where two name the same words, the longer, then the first. */
const SLOTS: readonly Slot[] = [
  'secret',
  'iban',
  'card',
  'tax-id',
  'claim',
  'order',
  'booking',
  'flight',
  'account',
  'email',
  'phone',
  'address',
  'date',
  'name',
  'details',
]

/** Nothing that one asks for stands farther than this many tokens after the asking. */
const REACH = 20

/**
 * What the draft asks the customer to give: a noun such as "order number" after words that ask. `private` when a
 * private channel is named in the text, since a request may run over several sentences.
 */
export function readRequests(text: ReadableText): readonly Request[] {
  const asks = text.phrases('ask')
  if (asks.length === 0) return []
  // "Write to us if your order number is missing" asks for nothing.
  const conditions = text.phrases('condition')
  const isPrivate = text.phrases('private-channel').length > 0
  const take = places(text.tokens.length)
  // A "booking reference" is no "reference" of a claim.
  const nouns = SLOTS.flatMap((slot) => text.phrases(`slot-${slot}`).map((noun) => ({ slot, noun }))).sort(
    (a, b) => lengthOf(b.noun) - lengthOf(a.noun),
  )
  const requests = nouns.flatMap(({ slot, noun }): readonly Request[] => {
    const ask = asks[lowerBound(asks, noun.endToken, ({ firstToken }) => firstToken) - 1]
    if (!ask || !isAskedBy(noun, ask) || isParted(ask, noun, conditions)) return []
    if (!take(noun.firstToken, noun.endToken)) return []
    const { start } = ask
    return [{ asks: slot, private: isPrivate, start, end: noun.end, text: text.text.slice(start, noun.end) }]
  })
  return requests.sort((a, b) => a.start - b.start || a.end - b.end)
}

function lengthOf({ firstToken, endToken }: PhraseMatch): number {
  return endToken - firstToken
}

function isAskedBy(noun: PhraseMatch, ask: PhraseMatch): boolean {
  return noun.sentence === ask.sentence && noun.firstToken - ask.endToken <= REACH
}

function isParted(ask: PhraseMatch, noun: PhraseMatch, conditions: readonly PhraseMatch[]): boolean {
  const next = conditions[lowerBound(conditions, ask.endToken, ({ firstToken }) => firstToken)]
  return next !== undefined && next.firstToken < noun.firstToken
}
