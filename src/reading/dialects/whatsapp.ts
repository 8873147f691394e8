import type { DialectTable } from './table.ts'

/** WhatsApp: parameters without a meaning of their own, by number or by a name that the business gives. */
export const whatsapp: DialectTable = {
  title: 'WhatsApp',
  notations: ['double-brace'],
  user: 'customer',
  names: '',
  agents: '',
  signatures: '',
  others: '0* 1* 2* 3* 4* 5* 6* 7* 8* 9*',
  own: '.',
  signs: 'never',
  advice: null,
}
