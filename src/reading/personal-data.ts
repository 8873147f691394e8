import type { Range } from '../phrases/types.ts'
import { addressesIn } from './addresses.ts'
import { isBankAccount, isCard, isItalianTaxId, isSpanishTaxId } from './check-digits.ts'
import type { PersonalData } from './facts.ts'
import { places } from './ordered.ts'
import { phonesIn } from './phones.ts'
import { REFERENCE_FILLERS, REFERENCE_NOUNS } from './reference-nouns.ts'

/** Where a value of personal data stands. */
export interface Spot extends Range {
  readonly kind: PersonalData['kind']
}

const EMAIL =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/gu
const LINK = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d._-])[@#]\d*[\p{L}_][\p{L}\d_]*/giu
const CODE = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/g
const TAX_CODE = /(?<![A-Za-z0-9])(?:[A-Za-z]{6}[A-Za-z0-9]{10}|\d{8}-?[A-Za-z])(?![A-Za-z0-9])/g
const CPF = /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g
const SSN = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g
const CARD = /(?<![\d#/-])\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{1,4})?(?:[ -]?\d{3})?(?![\d-])/g
const REFERENCE =
  /(?<![\p{L}\d./€$£-])(?:[A-Z]{1,5}[-/]?)?\d[A-Z\d]*(?:[-/][A-Z\d]+){0,4}(?![\p{L}\d]|[.,:]\d)/gu

/**
 * Personal data in a text, by where it stands: e-mail addresses, phone numbers, IBANs, card numbers, tax ids, postal
 * addresses, and the numbers of claims, orders and accounts. Links, handles and hashtags are left out. In order,
 * without overlap.
 */
export function personalDataIn(written: string, ignored: readonly Range[] = []): readonly PersonalData[] {
  // Nearly all texts have neither digits nor addresses outside their links, and stop here.
  if (!TELLING.test(written)) return []
  const text = blank(written.replace(LINK, spaces), ignored)
  if (!TELLING.test(text)) return []
  const found: Spot[] = []
  const take = places(text.length)
  const add = (kind: PersonalData['kind'], ranges: readonly Range[]) => {
    for (const { start, end } of ranges) if (take(start, end)) found.push({ kind, start, end })
  }
  add('email', ranges(text, EMAIL))
  add('iban', bankAccounts(text))
  add(
    'tax-id',
    ranges(text, TAX_CODE).filter((range) => isTaxCode(slice(text, range))),
  )
  add('tax-id', [...ranges(text, CPF), ...ranges(text, SSN)])
  add(
    'card',
    ranges(text, CARD).filter((range) => isCard(slice(text, range).replace(/\D/g, ''))),
  )
  for (const { kind, ...range } of references(text)) add(kind, [range])
  add('phone', phonesIn(text))
  add('address', addressesIn(text))
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, start, end, text: written.slice(start, end) }))
}

/** What no personal data is without. */
const TELLING = /[\d@]/

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
  const words = fold(before).match(/\p{L}+'?|[^\s\p{L}]/gu) ?? []
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
  return text.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '')
}
