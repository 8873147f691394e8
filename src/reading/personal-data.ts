import type { Range } from '../phrases/types.ts'
import { addressesIn } from './addresses.ts'
import { isBankAccount, isCard, isItalianTaxId, isSpanishTaxId } from './check-digits.ts'
import type { PersonalData } from './facts.ts'
import { ACCENTS, LETTERS } from './letters.ts'
import { places } from './ordered.ts'
import { phonesIn } from './phones.ts'
import { REFERENCE_FILLERS, REFERENCE_NOUNS } from './reference-nouns.ts'

/** Where a value of personal data stands. */
export interface Spot extends Range {
  readonly kind: PersonalData['kind']
}

const EMAIL = new RegExp(
  String.raw`(?<![${LETTERS}\d])[${LETTERS}\d][${LETTERS}\d._%+-]{0,63}@[${LETTERS}\d-]{1,63}(?:\.[${LETTERS}\d-]{1,63}){0,4}\.[${LETTERS}]{2,24}`,
  'g',
)
const LINK = new RegExp(
  String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\.)\S+|(?<![${LETTERS}\d._-])[@#]\d*[${LETTERS}_][${LETTERS}\d_]*`,
  'g',
)
const CODE = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/g
const TAX_CODE = /(?<![A-Za-z0-9])(?:[A-Za-z]{6}[A-Za-z0-9]{10}|\d{8}-?[A-Za-z])(?![A-Za-z0-9])/g
const CPF = /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g
const SSN = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g
const CARD = /(?<![\d#/-])\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{1,4})?(?:[ -]?\d{3})?(?![\d-])/g
const REFERENCE = new RegExp(
  String.raw`(?<![${LETTERS}\d./€$£-])(?:[A-Z]{1,5}[-/]?)?\d[A-Z\d]*(?:[-/][A-Z\d]+){0,4}(?![${LETTERS}\d]|[.,:]\d)`,
  'g',
)
const NOUN_OR_SIGN = new RegExp(String.raw`[${LETTERS}]+'?|[^\s${LETTERS}]`, 'g')

/**
 * Personal data in a text, by where it stands: e-mail addresses, phone numbers, IBANs, card numbers, tax ids, postal
 * addresses, and the numbers of claims, orders and accounts. Links, handles and hashtags are left out. In order,
 * without overlap.
 */
export function personalDataIn(written: string, ignored: readonly Range[] = []): readonly PersonalData[] {
  // Most texts have neither digits nor addresses outside their links, and stop here.
  if (!TELLING.test(written)) return []
  const text = blank(MAY_LINK.test(written) ? written.replace(LINK, spaces) : written, ignored)
  const digits = digitsIn(text)
  if (digits === 0 && !text.includes('@')) return []
  const found: Spot[] = []
  const take = places(text.length)
  const add = (kind: PersonalData['kind'], ranges: readonly Range[]) => {
    for (const { start, end } of ranges) if (take(start, end)) found.push({ kind, start, end })
  }
  if (text.includes('@')) add('email', ranges(text, EMAIL))
  if (digits >= FEWEST_OF_ACCOUNT) add('iban', bankAccounts(text))
  add(
    'tax-id',
    ranges(text, TAX_CODE).filter((range) => isTaxCode(slice(text, range))),
  )
  if (digits >= FEWEST_OF_ID) add('tax-id', [...ranges(text, CPF), ...ranges(text, SSN)])
  if (digits >= FEWEST_OF_CARD)
    add(
      'card',
      ranges(text, CARD).filter((range) => isCard(slice(text, range).replace(/\D/g, ''))),
    )
  if (digits >= FEWEST_OF_REFERENCE) for (const { kind, ...range } of references(text)) add(kind, [range])
  if (digits >= FEWEST_OF_PHONE) add('phone', phonesIn(text))
  add('address', addressesIn(text))
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, start, end, text: written.slice(start, end) }))
}

/** What no personal data is without. */
const TELLING = /[\d@]/
/** What no link, handle or hashtag is without. */
const MAY_LINK = /[@#/]|www\./i
/** Digits without which it is not worth while to look; each country's account numbers have more. */
const FEWEST_OF_REFERENCE = 3
const FEWEST_OF_ACCOUNT = 8
const FEWEST_OF_PHONE = 6
const FEWEST_OF_ID = 9
const FEWEST_OF_CARD = 12

function digitsIn(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits += 1
  }
  return digits
}

function spaces(match: string): string {
  return ' '.repeat(match.length)
}

function blank(text: string, hidden: readonly Range[]): string {
  for (const { start, end } of hidden) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  return text
}

function ranges(text: string, pattern: RegExp): readonly Range[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}

/** What looks like an IBAN may run on into the words after it: the longest head that checks is taken. */
function bankAccounts(text: string): readonly Range[] {
  return ranges(text, CODE).flatMap(({ start, end }) => {
    for (let stop = end; stop - start >= 15; stop--) {
      const code = text.slice(start, stop)
      const isWhole = !/[A-Za-z0-9]/.test(text.charAt(stop)) || text.charAt(stop - 1) === ' '
      if (isWhole && isBankAccount(code.replaceAll(' ', '')))
        return [{ start, end: start + code.trimEnd().length }]
    }
    return []
  })
}

function isTaxCode(written: string): boolean {
  const code = written.replace('-', '').toUpperCase()
  return isItalianTaxId(code) || isSpanishTaxId(code)
}

/** "claim 4471", "numero della pratica: AB-4471": a number with its noun shortly before it. */
function references(text: string): readonly Spot[] {
  return ranges(text, REFERENCE).flatMap((range) => {
    const value = slice(text, range)
    if (value.replace(/\D/g, '').length < 3 || /^\d{1,2}[/-]\d{1,2}([/-]\d+)?$/.test(value)) return []
    const kind = nounBefore(text.slice(Math.max(0, range.start - 48), range.start), value)
    return kind ? [{ kind, ...range }] : []
  })
}

function nounBefore(before: string, value: string): PersonalData['kind'] | null {
  const words = fold(before).match(NOUN_OR_SIGN) ?? []
  const isMarked = /[#°º:]\s*$|\bn(?:r|o|um)?\.?\s*$/i.test(before)
  // "order 2020 edition", "account in 2019": a year is no reference unless it is marked as one.
  if (/^(?:19|20)\d{2}$/.test(value) && !isMarked) return null
  for (let i = words.length - 1; i >= 0 && i >= words.length - 8; i--) {
    const word = words[i] ?? ''
    const kind = REFERENCE_NOUNS.get(word)
    if (kind) return kind
    if (!REFERENCE_FILLERS.has(word) && !/^[#:.°º("'-]$/.test(word)) return null
  }
  return null
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(ACCENTS, '')
}
