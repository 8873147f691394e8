import type { Agent, Brand } from '../case/model.ts'
import { isCapitalised, type Words } from './edges.ts'
import type { ReadableText } from './facts.ts'
import { isAcronym, isAmbiguousName, isFirstName, type Lexicon } from './lexicon/index.ts'
import { isInHandle, nameMatches, nameWords } from './name-match.ts'
import type { NameForm, NameSpan } from './name-span.ts'
import type { Customer } from './reading.ts'
import { onRoster } from './roster.ts'

/** Who is who in a reply, as far as it is known from outside the text. */
export interface PeopleContext {
  readonly customer: Customer
  readonly brand: Brand
  /** Who signs this draft, when the case says so. */
  readonly agent: Agent | null
}

/** The context of a text of which nothing else is known. */
export const NOBODY: PeopleContext = {
  customer: { handle: null, displayName: null, nameTokens: [], greetingName: null },
  brand: {},
  agent: null,
}

/** A text and what is known of its language: enough to read names in it. */
export type NamedText = Pick<ReadableText, 'text' | 'tokens' | 'sentences' | 'language' | 'placeholders'>

/**
 * What speaks for a span's being a name: it is the customer's; it is a first name and nothing else; or nothing but
 * its form does. Best first.
 */
export type Evidence = 'customer' | 'first-name' | 'form'

export function evidenceFor(span: NameSpan, { customer }: PeopleContext): Evidence {
  if (customer.nameTokens.includes(span.base) || isCustomers(span.text, customer)) return 'customer'
  return isFirstName(span.base) ? 'first-name' : 'form'
}

/** Whether a name, perhaps with a slip, is the one the customer is known by. */
export function isCustomers(name: string, customer: Customer): boolean {
  return nameMatches(name, customer) !== 'other'
}

/** The form of the customer's name: a word of it, a first name, or a word that is nothing else. */
export function customerForm(lexicon: Lexicon, { customer, brand }: PeopleContext): NameForm {
  const ofBrand = brandWords(brand)
  return {
    accepts: (base) =>
      customer.nameTokens.includes(base) ||
      (!ofBrand.has(base) &&
        (isAmbiguousName(base) || (lexicon.mayBeName(base) && !isAcronym(base) && !isAdverb(base)))),
  }
}

/** Adverbs open sentences where a name could ("Regrettably, we …"); they are told by their ending. */
function isAdverb(base: string): boolean {
  return base.length > 6 && /(?:[^i]ly|mente|ement|erweise)$/.test(base) && !isFirstName(base)
}

/** The words of the brand's own name, those of "@AcmeCare" too: nobody's, unless the customer bears one. */
export function brandWords(brand: Brand): ReadonlySet<string> {
  const { handles = [], name = '' } = brand
  const key = `${name}\n${handles.join('\n')}`
  if (lastBrand.key === key) return lastBrand.words
  const spread = handles.map((handle) => handle.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
  const words = new Set([name, ...handles, ...spread].flatMap(nameWords).filter((word) => word.length > 2))
  lastBrand = { key, words }
  return words
}

/** A run is about one brand, or few. */
let lastBrand: { readonly key: string; readonly words: ReadonlySet<string> } = { key: '\n', words: new Set() }

/** Whether somebody is known to sign for the brand: on the roster, or the agent of the case. */
export function isAgent(name: string, { brand, agent }: PeopleContext): boolean {
  const agents = agent === null ? (brand.agents ?? []) : [agent, ...(brand.agents ?? [])]
  return agents.length > 0 && onRoster(name, agents)
}

/** Whether the word is the customer's own name in small letters ("hi dana"), or their handle used as one. */
export function isKnownWord(part: Words, at: number, { customer }: PeopleContext): boolean {
  const token = part.tokens[at]
  if (token?.kind !== 'word') return false
  if (customer.nameTokens.includes(token.base)) return true
  return (
    !isCapitalised(part, token) &&
    token.base.length > 3 &&
    isFirstName(token.base) &&
    isInHandle(token.base, customer.handle)
  )
}
