import type { Range } from '../phrases/types.ts'
import { lazily } from '../source/lazily.ts'
import { CAPITALS, LETTERS } from './letters.ts'

/** A name of one to four capitalised words, with small words between: "Dei Mille", "XX Settembre", "de la Paix". */
const NAME = `(?:(?:d[aeiou]l?l?[aeio]?|d'|l'|de la|von|am|of|la|le|les|los|das?|dos?) ?){0,2}[${CAPITALS}][${LETTERS}'’.]{1,24}(?: (?:(?:d[aeiou]l?l?[aeio]?|de|d'|e|von|of) ?)?[${CAPITALS}][${LETTERS}'’.]{0,24}){0,3}`
const HOUSE = String.raw`\d{1,4}(?:[/-]?[a-zA-Z])?(?![${LETTERS}\d%/:€$£]|[.,]\d)`

/** Street first, number last: Italian, Spanish, Portuguese, and German where street and word are one. */
const streetFirst = lazily(
  () =>
    new RegExp(
      String.raw`(?<![${LETTERS}\d])(?:[Vv]ia|[Vv]iale|[Vv]\.le|[Pp]iazza|[Pp]\.za|[Pp]iazzale|[Cc]orso|[Cc]\.so|[Ll]argo|[Vv]icolo|[Ss]trada|[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Rr]ua|[Tt]ravessa|[Pp]raça) (${NAME}),? (?:n\.? ?|nº ?|n° ?)?${HOUSE}|(?<![${LETTERS}\d])[${CAPITALS}][${LETTERS}]{2,24}(?:straße|strasse|str\.|weg|platz|allee|gasse) ${HOUSE}`,
      'g',
    ),
)

/** Number first: English and French. */
const numberFirst = lazily(
  () =>
    new RegExp(
      String.raw`(?<![${LETTERS}\d/.,:€$£#-])\d{1,5}[a-zA-Z]?,? (?:(?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Qq]uai) ${NAME})|(?:[${CAPITALS}][${LETTERS}'’.]{1,24} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Court|Square|Terrace|Close|Crescent|Highway|Hwy|Parkway|Pkwy)(?![${LETTERS}]))`,
      'g',
    ),
)

/** "via" is also "by way of": what follows is then no street. */
const NO_STREET =
  /^(?:DM|E-?mail|Mail|App|Twitter|Facebook|Instagram|WhatsApp|Telegram|Messenger|SMS|Chat|PEC|Web|X|PM|Fax|LinkedIn)(?![A-Za-z])/

/** What no address is without: the expressions above take long to compile, and few texts name a street. */
const STREET =
  /\b(?:via|viale|v\.le|piazzale?|p\.za|corso|c\.so|largo|vicolo|strada|calle|avenida|avda|plaza|paseo|rua|travessa|rue|avenue|boulevard|bd|place|chemin|impasse|quai|street|st|road|rd|ave|lane|ln|drive|blvd|court|square|terrace|close|crescent|highway|hwy|parkway|pkwy)\b|\bc\/|pra.a\b|stra(?:ß|ss)e|str\.|weg\b|platz\b|allee\b|gasse\b/i

/** Postal addresses: a street with the number of a house. */
export function addressesIn(text: string): readonly Range[] {
  if (!/\d/.test(text) || !STREET.test(text)) return []
  const streets = Array.from(text.matchAll(streetFirst())).filter(([, name = '']) => !NO_STREET.test(name))
  return [...streets, ...text.matchAll(numberFirst())].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
