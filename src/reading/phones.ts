import type { Range } from '../phrases/types.ts'
import { ACCENTS, LETTERS } from './letters.ts'

/** Digits with the marks that people write between them; what it finds is only a candidate. */
const CANDIDATE = new RegExp(
  String.raw`(?<![${LETTERS}\d#€$£@_/.,:-])(?:\+|00)?\(?\d(?:[ .()\u00a0/-]{0,2}\d){5,16}(?![${LETTERS}\d%€$£]|[.,:/]\d| ?(?:[€$£%]|[Ee][Uu][Rr][Oo]?|[Uu][Ss][Dd])(?![${LETTERS}]))`,
  'g',
)

/** Words that announce a phone number, in the six languages: of a text in lower case, without accents. */
const ANNOUNCED = new RegExp(
  String.raw`(?:call|phone|tel|telephone|mobile|ring|dial|text|whatsapp|fax|number|toll[- ]?free|helpline|hotline|chiam[${LETTERS}]*|telefon[${LETTERS}]*|cell[${LETTERS}]*|verde|numero|recapito|contatt[${LETTERS}]*|llam[${LETTERS}]*|movil|appel[${LETTERS}]*|portable|anruf[${LETTERS}]*|rufnummer|handy|nummer|ligue|ligar|celular|telemovel)[^${LETTERS}\d]{0,3}(?:(?:us|me|on|at|al|allo|il|di|a|au|unter|para|o|e|is)[^${LETTERS}\d]{1,3}){0,2}$`,
)

/** Phone numbers in a text: with a country code, in groups, or announced as such. Dates, prices and ids are none. */
export function phonesIn(text: string): readonly Range[] {
  return Array.from(text.matchAll(CANDIDATE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => isPhone(text.slice(start, end), text.slice(Math.max(0, start - 40), start)))
}

function isPhone(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '')
  if (digits.length > 15 || isDate(written)) return false
  if (/^(?:\+|00)/.test(written)) return digits.length >= 8
  if (ANNOUNCED.test(before.toLowerCase().normalize('NFD').replace(ACCENTS, ''))) return true
  const groups = written.split(/\D+/).filter((group) => group !== '')
  if (groups.length === 1) return isKnownShape(digits)
  return (
    digits.length <= 11 &&
    (digits.length >= 9 || digits.startsWith('0')) &&
    !isThousands(groups) &&
    isPlausible(groups)
  )
}

/** Without marks only the shapes that ids rarely have: Italian mobiles and land lines, toll-free numbers. */
function isKnownShape(digits: string): boolean {
  return /^3[2-9]\d{8}$|^0[1-9]\d{7,9}$|^80[03]\d{6}$|^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits)
}

function isDate(written: string): boolean {
  return (
    /^\(?\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)?\d{2}\)?$/.test(written) ||
    /^\(?(?:19|20)\d{2}[./ -]\d{1,2}[./ -]\d{1,2}\)?/.test(written) ||
    /^(?:19|20)\d{2} ?[/-] ?(?:19|20)\d{2}$/.test(written)
  )
}

/** 3 500 000, 1.250.000: groups of three after a short one, unless the head is that of a toll-free number. */
function isThousands([first = '', ...rest]: readonly string[]): boolean {
  return first.length < 3 && !first.startsWith('0') && rest.every((group) => group.length === 3)
}

function isPlausible(groups: readonly string[]): boolean {
  return (
    groups.length <= 6 &&
    groups.every((group) => group.length <= 8) &&
    groups.some((group) => group.length >= 2)
  )
}
