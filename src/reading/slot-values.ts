import { lazily } from '../source/lazily.ts'
import type { Said } from './conversation.ts'
import type { Slot } from './facts.ts'
import { referenceKind } from './reference-kind.ts'
import { datesIn } from './written-dates.ts'

/** Something that a message tells and a draft might ask for. */
export interface SlotValue {
  readonly slot: Slot
  /** Of a number: what it belongs to, like `order` or `shipment`. Of a date: what happened on it. Null otherwise. */
  readonly kind: string | null
  readonly text: string
}

/** How far before a value the words stand that say whose or what it is, in characters. */
const REACH = 48
const OWN = lazily(
  () =>
    /(?<!\p{L})(?:my|mine|me|mio|mia|miei|mi|ho|chiamatemi|contattatemi|scrivetemi|richiamatemi)(?!\p{L})/iu,
)
const TO_BRAND = lazily(
  () =>
    /(?<!\p{L})(?:your|vostr[oaie]|wrote|written|emailed|called|calling|scritto|chiamato|mandato)(?!\p{L})/iu,
)
const FLIGHT_WORD = lazily(() => /(?<!\p{L})(?:flight|fly|flew|flying|volo|voli)(?!\p{L})/iu)
const FLIGHT = lazily(() => /(?<![\p{L}\d])(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{2,4}(?![\p{L}\d])/gu)
/** What no locator is without: most texts speak of no booking, and the expression takes long to compile. */
const BOOKING = /pnr|locator|booking|reservation|prenotazione/i
const LOCATOR = lazily(
  () =>
    /(?<![\p{L}\d])(?:pnr|locator|booking|reservation|prenotazione)\P{L}{0,3}(?:(?:ref|reference|code|number|no|is|codice|numero|è|il|is)\P{L}{1,3}){0,3}([A-Z\d]{5,8})(?![\p{L}\d])/giu,
)

/** What a message says that a later one need not ask for: numbers with their noun, flights, dates, the writer's own data. */
export function slotValuesIn({ by, text, says }: Said): readonly SlotValue[] {
  const values: SlotValue[] = []
  for (const { kind: data, start, text: value } of says.personalData) {
    const before = text.slice(Math.max(0, start - REACH), start)
    const kind = referenceKind(before)
    if (data === 'claim') values.push({ slot: 'claim', kind, text: value })
    else if (data === 'order')
      values.push({ slot: kind === 'booking' ? 'booking' : 'order', kind, text: value })
    // Addresses and telephone numbers in a message may as well be the brand's.
    else if (by === 'customer' && isOwn(before, data)) values.push({ slot: data, kind: null, text: value })
  }
  for (const [, code = ''] of BOOKING.test(text) ? text.matchAll(LOCATOR()) : [])
    if (/[A-Z]/.test(code) && code === code.toUpperCase() && values.every((value) => value.text !== code))
      values.push({ slot: 'booking', kind: 'booking', text: code })
  if (FLIGHT_WORD().test(text))
    for (const [flight] of text.matchAll(FLIGHT())) values.push({ slot: 'flight', kind: null, text: flight })
  for (const { kind, text: date } of datesIn(says)) values.push({ slot: 'date', kind, text: date })
  return values
}

function isOwn(before: string, data: string): boolean {
  if (data !== 'email' && data !== 'phone') return data !== 'address' || OWN().test(before)
  return OWN().test(before) && !TO_BRAND().test(before)
}
