import { isCustomersName, type OwnName, ownNames } from './addressing.ts'
import type { NameUse, PartReading } from './facts.ts'
import { isFirstName } from './lexicon/index.ts'
import { nameMatches, nameWords } from './name-match.ts'
import type { Reading } from './reading.ts'
import { onRoster } from './roster.ts'

/** A name by which the draft calls the customer, and which is not theirs. */
export interface WrongName extends NameUse {
  readonly part: number
  readonly kind: 'misspelt' | 'other'
}

/** How the customer is called, and the field that says so; null when nothing tells it. */
export function rightName(reading: Reading): OwnName | null {
  const { customer, known } = reading
  const [signed] = ownNames(reading).slice(-1)
  if (customer.greetingName === null) return signed ?? null
  if (known?.customerName !== undefined) return { name: customer.greetingName, field: 'known.customerName' }
  return { name: customer.greetingName, field: 'post.author.displayName' }
}

/**
 * The names in the draft that nobody who answers to the customer's would recognise. Slips of one letter count
 * wherever they stand; another name only where the draft does not also call the customer rightly, since a second
 * name is then a third person's. Empty when the customer's name is not known.
 */
export function wrongNames(reading: Reading): readonly WrongName[] {
  if (rightName(reading) === null) return []
  const used = reading.parts.flatMap((part) => part.names.map((use) => ({ part, use })))
  const wrong = used.filter(({ use }) => !isCustomersName(use.text, reading))
  const hasRight = wrong.length < used.length
  return wrong.flatMap(({ part, use }) => {
    const kind = isSlip(use.text, reading) ? 'misspelt' : 'other'
    if (kind === 'other' && (hasRight || isSomebodyElse(part, use, reading))) return []
    return [{ ...use, part: part.index, kind }]
  })
}

function isSlip(name: string, reading: Reading): boolean {
  const { customer } = reading
  const called = [customer.nameTokens, ...ownNames(reading).map((own) => nameWords(own.name))]
  return called.some((nameTokens) => nameMatches(name, { ...customer, nameTokens }) === 'misspelt')
}

/** Somebody who may well be named: who signs, who else speaks in the thread or is mentioned, or a word like a name. */
function isSomebodyElse(part: PartReading, { text, position }: NameUse, reading: Reading): boolean {
  const { thread, post, brand, agent } = reading
  const others = [
    ...(thread ?? []).filter(({ by }) => by === 'other').map(({ author }) => author ?? ''),
    ...(post?.mentions ?? []),
    ...part.tokens.filter(({ kind }) => kind === 'mention').map(({ base }) => base),
  ]
  const isOther = others.some(
    (author) => nameMatches(text, { ...NOBODY, handle: author, nameTokens: nameWords(author) }) !== 'other',
  )
  if (isOther) return true
  if (position === 'greeting' || position === 'title') return false
  const signers = [...(brand.agents ?? []), ...(agent === null ? [] : [agent])]
  const signer = part.signature?.agent
  if (signer != null && nameWords(text).every((word) => nameWords(signer).includes(word))) return true
  return onRoster(text, signers) || !nameWords(text).some(isFirstName)
}

const NOBODY = { displayName: null, greetingName: null } as const
