import { afterSentence, closesClause } from '../edges.ts'
import type { Signature } from '../facts.ts'
import { isFirstName, lexiconOf } from '../lexicon/index.ts'
import { nameAt } from '../name-span.ts'
import { brandWords, isAgent, isCustomers, type NamedText, type PeopleContext } from '../people.ts'
import { headOf } from '../salutation.ts'

/** A name is told at the start, within so many sentences. */
const SENTENCES = 3

/** "Sono Marco", "This is Priya from Acme", "Priya here": after the greeting, in the first sentences. */
export function introductionIn(part: NamedText, context: PeopleContext): Signature | null {
  const { tokens, text, sentences } = part
  const lexicon = lexiconOf(part.language)
  // "aqui é a Bia da Acme": the brand is no surname.
  const ofBrand = brandWords(context.brand)
  const accepts = (base: string) => !ofBrand.has(base) && lexicon.mayBeName(base)
  const head = headOf(part)
  const limit = sentences[Math.min(SENTENCES, sentences.length) - 1]?.endToken ?? 0
  for (let at = head; at < limit; at++) {
    const length = lexicon.phrases('introductions').lengthAt(tokens, at)
    if (at !== head && !opensClause(part, at)) continue
    const span = nameAt(part, at + length, { accepts })
    if (
      span === null ||
      (length === 0 && !saysHere(part, span.to)) ||
      isCustomers(span.text, context.customer)
    )
      continue
    if (!isFirstName(span.base) && !isAgent(span.text, context)) continue
    const start = tokens[at]?.start ?? 0
    const words = text.slice(start, span.end)
    return { text: words, start, end: span.end, agent: span.text, style: 'intro', level: 'person' }
  }
  return null
}

/** "Priya here, …", "Priya here from Acme"; "Dana here is your ticket" calls the customer. */
function saysHere(part: NamedText, at: number): boolean {
  if (part.language !== 'en' || part.tokens[at]?.base !== 'here') return false
  return closesClause(part, at + 1) || /^(?:from|at|again)$/.test(part.tokens[at + 1]?.base ?? '')
}

/** What somebody else says in quotation marks introduces nobody. */
function opensClause(part: NamedText, at: number): boolean {
  const before = part.tokens[at - 1]
  return before?.base === ',' || (before?.base !== '"' && before?.base !== "'" && afterSentence(part, at))
}
