import type { Language } from '../../src/case/model.ts'
import { tokenize } from '../../src/phrases/tokens.ts'
import { readCounter } from '../../src/reading/counter.ts'
import { readCustomer } from '../../src/reading/customer.ts'
import { type NamedText, NOBODY, type PeopleContext } from '../../src/reading/people.ts'
import { readPlaceholders } from '../../src/reading/placeholders.ts'
import { readSalutation } from '../../src/reading/salutation.ts'
import { sentencesOf } from '../../src/reading/sentences.ts'
import type { SignableText } from '../../src/reading/signature.ts'

/** A text made ready for the readers of names. */
export function named(text: string, language: Language | null): NamedText {
  const placeholders = readPlaceholders(text)
  const tokens = tokenize(text, placeholders)
  return { text, language, tokens, sentences: sentencesOf(text, tokens), placeholders }
}

/** The same, with the facts that the signature's reader asks for. */
export function signable(text: string, language: Language | null, context: PeopleContext): SignableText {
  const part = named(text, language)
  return { ...part, counter: readCounter(part), salutation: readSalutation(part, context) }
}

/** A context in which the customer has that display name or, with an @, that handle. */
export function customerNamed(name: string, rest: Partial<PeopleContext> = {}): PeopleContext {
  const author = name.startsWith('@') ? { handle: name } : { handle: 'someone', displayName: name }
  return { ...NOBODY, customer: readCustomer(author, null), ...rest }
}
