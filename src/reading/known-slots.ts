import { fold } from '../phrases/fold.ts'
import { conversationOf } from './conversation.ts'
import type { Request, Slot } from './facts.ts'
import type { Reading } from './reading.ts'
import { referenceKind } from './reference-kind.ts'
import { slotValuesIn } from './slot-values.ts'
import { eventIn } from './written-dates.ts'

/** Something that the brand has already been told, and the line that has it. */
export interface KnownSlot {
  readonly value: string
  /** The field: `thread.2.text`, `known.claim`. */
  readonly field: string
  /** What stands there. */
  readonly text: string
}

/** Keys of `known` by the slot that they fill, as people write them; folded, without separators. */
const KEYS: Readonly<Partial<Record<Slot, string>>> = {
  claim:
    'claim claimnumber claimno claimid case casenumber caseid ticket ticketid ticketnumber reclamo pratica segnalazione',
  order: 'order ordernumber orderno orderid tracking trackingnumber invoice ordine fattura spedizione',
  booking: 'booking bookingreference reservation pnr prenotazione',
  flight: 'flight flightnumber volo',
  account:
    'account accountnumber customernumber customerid membership contract contratto cliente codicecliente',
  email: 'email mail emailaddress',
  phone: 'phone phonenumber mobile telephone telefono cellulare',
  address: 'address indirizzo',
  date: 'traveldate purchasedate birthdate dateoftravel dateofpurchase dateofbirth',
  name: 'customername',
}

/** The slot of each kind of number; the noun beside "reference" tells more than that word. */
const SLOT_OF: Readonly<Partial<Record<string, Slot>>> = {
  claim: 'claim',
  booking: 'booking',
  order: 'order',
  shipment: 'order',
  invoice: 'order',
  contract: 'account',
  membership: 'account',
  account: 'account',
}

/** What a request asks for, as far as two places must agree to speak of the same thing. */
interface Wanted {
  readonly slot: Slot
  /** Of a number: what it belongs to. Of a date: what happened on it. */
  readonly kind: string | null
  readonly text: string
}

/** Where the brand has what a request asks for; the latest place. Null when it has it nowhere, or cannot tell. */
export function knownFor({ asks, text }: Request, reading: Reading): KnownSlot | null {
  const kind = asks === 'date' ? eventIn(text) : referenceKind(tail(text))
  const isNumber = kind !== null && Object.values(SLOT_OF).includes(asks)
  const wanted = { slot: (isNumber ? SLOT_OF[kind] : undefined) ?? asks, kind, text }
  return told(wanted, reading) ?? recorded(wanted, reading)
}

function told({ slot, kind }: Wanted, reading: Reading): KnownSlot | null {
  const said = conversationOf(reading).filter(({ by }) => by !== 'other')
  for (const message of said.toReversed()) {
    const value = slotValuesIn(message).findLast((one) => one.slot === slot && agree(one.kind, kind, slot))
    if (value !== undefined) return { value: value.text, field: message.field, text: message.text }
  }
  return null
}

function recorded({ slot, kind, text }: Wanted, { known }: Reading): KnownSlot | null {
  const keys = KEYS[slot]?.split(' ') ?? []
  for (const [key, value] of Object.entries(known ?? {})) {
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') continue
    if (!keys.includes(fold(key).replace(/[^a-z]/g, ''))) continue
    const words = key.replace(/([a-z])([A-Z])/g, '$1 $2')
    if (!agree(slot === 'date' ? eventIn(words) : referenceKind(words), kind, slot)) continue
    if (slot === 'name' && /full|surname|last|cognome/iu.test(text) && !String(value).includes(' ')) continue
    return { value: String(value), field: `known.${key}`, text: String(value) }
  }
  return null
}

/** A number whose kind is not told may be any; a date is another one unless it is that of the same event. */
function agree(known: string | null, asked: string | null, slot: Slot): boolean {
  if (slot === 'date') return known !== null && known === asked
  return known === null || asked === null || known === asked
}

/** The last words, where the noun stands that names what is asked for. */
function tail(text: string): string {
  return text.split(/\s+/u).slice(-5).join(' ')
}
