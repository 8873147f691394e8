import { fold } from '../phrases/fold.ts'
import { conversationOf } from './conversation.ts'
import {
  asksToContactUs,
  isAmount,
  isExample,
  isMadeUp,
  isMarked,
  isOurs,
  isSaidToBeTheirs,
} from './data-cues.ts'
import type { PartReading, PersonalData, Quote } from './facts.ts'
import { meansOf } from './means.ts'
import type { Reading } from './reading.ts'

/** Personal data of the customer that an answer tells. */
export interface Disclosure extends Quote {
  readonly part: number
  /** The field in which the customer has published the same: `post.text`. Null when nowhere. */
  readonly published: string | null
}

/** So much before a value may say whose it is, in characters. */
const REACH = 48
/** A number of so many digits is no year and no count, and needs no mark to be a reference. */
const LONG_REFERENCE = 5

/** The customer's data that the answer tells; the brand's own contacts are none, and neither is an example. */
export function disclosedData(reading: Reading): readonly Disclosure[] {
  const told = toldBefore(reading)
  return reading.parts.flatMap((part) =>
    part.personalData
      .filter((data) => isCustomers(part, data, told, reading.customer))
      .map(({ start, end, text }) => {
        const before = told.find((one) => one.isPublic && one.value === bare(text))
        return { part: part.index, start, end, text, published: before?.field ?? null }
      }),
  )
}

/**
 * What a template has kept of the reply that it was made from, the number of a claim, of an order or of a card: the next
 * customer would read it.
 */
export function leftoversIn(part: PartReading): readonly Quote[] {
  return part.personalData.filter((data) => {
    if (data.kind === 'card') return true
    return (
      (data.kind === 'claim' || data.kind === 'order') &&
      isReference(part, data) &&
      !isMadeUp(bare(data.text))
    )
  })
}

interface Told {
  /** Letters and digits only. */
  readonly value: string
  readonly field: string
  readonly isPublic: boolean
}

/** What the customer has written before, and what the case knows of them. */
function toldBefore(reading: Reading): readonly Told[] {
  const { known, thread, post } = reading
  const written = conversationOf(reading)
    .filter(({ by }) => by === 'customer')
    .flatMap(({ says, field, index, channel }) => {
      const visibility = index === null ? post?.visibility : thread?.[index]?.visibility
      const isPublic = visibility !== 'private' && meansOf(channel) === null
      return says.personalData.map(({ text }) => ({ value: bare(text), field, isPublic }))
    })
  const recorded = Object.entries(known ?? {}).map(([key, value]) => ({
    value: typeof value === 'string' || typeof value === 'number' ? bare(String(value)) : '',
    field: `known.${key}`,
    isPublic: false,
  }))
  return [...written, ...recorded].filter(({ value }) => value !== '')
}

function isCustomers(
  part: PartReading,
  data: PersonalData,
  told: readonly Told[],
  customer: Reading['customer'],
): boolean {
  const before = wordsBefore(part, data)
  switch (data.kind) {
    case 'card':
      return true
    case 'iban':
    case 'tax-id':
      return !isOurs(before)
    case 'claim':
    case 'order':
    case 'account':
      return isReference(part, data)
    default:
      if (isSaidToBeTheirs(before)) return true
      if (data.kind === 'email' && bearsName(data.text, customer) && !asksToContactUs(before)) return true
      return (
        told.some(({ value }) => value === bare(data.text)) && !asksToContactUs(before) && !isOurs(before)
      )
  }
}

/** Whether an address has two words of the customer's name before its @: that of a colleague or a desk has not. */
function bearsName(address: string, { nameTokens }: Reading['customer']): boolean {
  const owner = fold(address.slice(0, address.indexOf('@')))
  return nameTokens.filter((name) => name.length > 2 && owner.includes(name)).length > 1
}

function isReference(part: PartReading, data: PersonalData): boolean {
  const before = wordsBefore(part, data)
  if (isExample(before) || isAmount(fold(part.text.slice(data.end, data.end + REACH)))) return false
  const isLong = data.text.replace(/\D/gu, '').length >= LONG_REFERENCE
  return isLong || /\p{L}/u.test(data.text) || isMarked(before)
}

function wordsBefore({ text }: PartReading, { start }: PersonalData): string {
  return fold(text.slice(Math.max(0, start - REACH), start))
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\d]/gu, '')
}
