import { fold } from '../phrases/fold.ts'

/** What a number may belong to. Two numbers of one kind are the same thing to ask for; folded words, as stems. */
const KINDS: Readonly<Record<string, string>> = {
  claim: 'claim case ticket complaint incident reclam pratic segnalazion sinistr cas richiest',
  booking: 'booking reservation confirmation record locator pnr prenotazion bigliett',
  shipment: 'tracking shipment parcel delivery package spedizion pacc tracciament',
  invoice: 'invoice receipt transaction fattur scontrin ricevut',
  order: 'order purchase ordin acquist',
  baggage: 'baggage luggage bagagl pir',
  contract: 'contract policy contratt polizz',
  membership: 'membership member loyalty frequent tesser soci iscrizion',
  account: 'account customer client user conto utenz utent',
}

const STEMS = Object.entries(KINDS).flatMap(([kind, stems]) =>
  stems.split(' ').map((stem) => [stem, kind] as const),
)
/** The longest ending that an inflected form adds to its stem: "pratica", "reclamo", "orders". */
const LONGEST_ENDING = 2

/** Which kind of number the last noun of some words belongs to: "numero della pratica", "order 123". Null for none. */
export function referenceKind(words: string): string | null {
  const all = fold(words).match(/\p{L}+/gu) ?? []
  for (const word of all.toReversed()) {
    const stem = STEMS.find(([one]) => word.startsWith(one) && word.length - one.length <= LONGEST_ENDING)
    if (stem !== undefined) return stem[1]
  }
  return null
}
