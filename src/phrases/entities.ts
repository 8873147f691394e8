/** A text with its HTML entities decoded, and where each unit of it was written. */
export interface Decoded {
  readonly text: string
  /** `origin[i]` is the offset in the original of unit `i`; one more entry for the end. */
  readonly origin: readonly number[]
}

/** Entities met in real exports and API payloads; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  agrave: 'à',
  egrave: 'è',
  eacute: 'é',
  igrave: 'ì',
  ograve: 'ò',
  ugrave: 'ù',
  euro: '€',
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g

/** Decodes HTML entities; null when there is none, which is the usual case and costs one search. */
export function decodeEntities(text: string): Decoded | null {
  if (!text.includes('&')) return null
  let decoded = ''
  const origin: number[] = []
  let last = 0
  for (const match of text.matchAll(ENTITY)) {
    const character = characterOf(match)
    if (character === null) continue
    for (let at = last; at < match.index; at++) origin.push(at)
    decoded += text.slice(last, match.index) + character
    for (let unit = 0; unit < character.length; unit++) origin.push(match.index)
    last = match.index + match[0].length
  }
  if (last === 0) return null
  for (let at = last; at <= text.length; at++) origin.push(at)
  return { text: decoded + text.slice(last), origin }
}

function characterOf([, decimal, hexadecimal, name]: RegExpMatchArray): string | null {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}
