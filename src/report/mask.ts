import type { Case } from '../case/model.ts'
import type { PersonalData } from '../reading/facts.ts'
import { lazily } from '../source/lazily.ts'

/** Hides personal data in a text; the result has the same length, so that offsets stay true. */
export interface Mask {
  (text: string): string
  /** A range of a text (cut at its end), hiding also what begins before it or ends after it. */
  range(text: string, start: number, end: number): string
}

type Find = (text: string) => readonly Pick<PersonalData, 'kind' | 'start' | 'end' | 'text'>[]

/** What `known` may hold that must not be shown, also as `orderId` or `claimNumbers`; names, flights and dates may. */
const PRIVATE_KEYS =
  /account|address|booking|card|case|claim|contract|iban|mail|order|phone|policy|reference|tax|ticket/i
/** Without a digit and without an e-mail's at sign there is no personal data; most texts have neither. */
const CANDIDATE = lazily(() => /\p{N}|[\p{L}._%+-][@＠]/u)
const INSTANT = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/
const NUMBERED = lazily(() => /[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu)
const WORD = lazily(() => /[\p{L}\p{N}]+/u)
const WORDS = lazily(() => /[\p{L}\p{N}]+/gu)
const LETTER_OR_DIGIT = lazily(() => /[\p{L}\p{N}]/u)
/** A shorter literal ("12") occurs in too many texts that have nothing to do with it. */
const SHORTEST_SECRET = 3

/** No address or number is longer: of a longer text, so much on both sides of a range decides what is hidden in it. */
const MARGIN = 256
const SHORT = 8 * MARGIN

/** For `--show-personal-data`. */
export const unmasked: Mask = Object.assign((text: string) => text, {
  range: (text: string, start: number, end: number) => text.slice(start, end),
})

/**
 * A mask for all that is said about one case. It hides what `find` sees in a text, and the personal data of the
 * draft, the post, the thread and `known` wherever they are quoted: a bare "4471" in a message gives nothing away
 * to a reader of texts, yet it is the claim number that the thread names.
 */
export function createMask(subject: Case, find: Find): Mask {
  let secrets: Secrets | undefined
  // The same words are quoted by many findings, and finding personal data is slow (some 20 µs a text).
  const known = new Map<string, string>()
  const mask = (text: string): string => {
    if (!mayBePersonal(text)) return text
    secrets ??= index(secretsOf(subject, find))
    const masked = known.get(text) ?? conceal(text, [...find(text), ...occurrences(text, secrets)])
    known.set(text, masked)
    return masked
  }
  return Object.assign(mask, {
    range(text: string, start: number, end: number) {
      if (!mayBePersonal(wholeWords(text, start, end))) return text.slice(start, end)
      const from = text.length <= SHORT ? 0 : Math.max(0, start - MARGIN)
      const to = text.length <= SHORT ? text.length : end + MARGIN
      return mask(text.slice(from, to)).slice(start - from, end - from)
    },
  })
}

/** A text that belongs to no case, such as what is wrong with a file, without its personal data. */
export function maskText(text: string, find: Find): string {
  return mayBePersonal(text) ? conceal(text, find(text)) : text
}

/** Whether it is worth while to look for personal data. */
export function mayBePersonal(text: string): boolean {
  return CANDIDATE().test(text) && !INSTANT.test(text)
}

function wholeWords(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - MARGIN), start)
    .split(/\s/)
    .at(-1)
  const [after] = text.slice(end, end + MARGIN).split(/\s/, 1)
  return `${before}${text.slice(start, end)}${after}`
}

type Ranges = readonly Pick<PersonalData, 'kind' | 'start' | 'end'>[]

function conceal(text: string, ranges: Ranges): string {
  if (ranges.length === 0) return text
  let shown = ''
  let at = 0
  for (const { kind, start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    shown += text.slice(at, from) + concealed(kind, text.slice(from, end))
    at = end
  }
  return shown + text.slice(at)
}

/**
 * Keeps what an agent who has the draft needs to recognise it and a stranger cannot use: the first letter of an
 * e-mail address or a street, the last quarter of a number, four characters at most.
 */
function concealed(kind: PersonalData['kind'], text: string): string {
  if (kind === 'email') return dots(text, (index, character) => index === 0 || /[@＠]/.test(character), /./su)
  if (kind === 'address') return dots(text, (index) => index === 0)
  const secret = text.match(NUMBERED())?.join('').length ?? 0
  let left = secret - Math.min(4, Math.floor(secret / 4))
  return text.replace(NUMBERED(), (chunk) => dots(chunk, () => left-- <= 0))
}

function dots(
  text: string,
  keep: (index: number, character: string) => boolean,
  hide = LETTER_OR_DIGIT(),
): string {
  let index = 0
  let shown = ''
  for (const character of text) {
    shown += !hide.test(character) || keep(index, character) ? character : '•'.repeat(character.length)
    index += 1
  }
  return shown
}

function secretsOf(subject: Case, find: Find): readonly string[] {
  const texts = [
    ...subject.parts.map((part) => part.text),
    subject.post?.text ?? '',
    ...(subject.thread ?? []).map((message) => message.text),
  ]
  const found = texts.filter((text) => CANDIDATE().test(text)).flatMap((text) => find(text))
  const said = found.flatMap(({ kind, text }) =>
    kind === 'email' || kind === 'address' ? [text] : [text, ...(text.match(NUMBERED()) ?? [])],
  )
  const known = Object.entries(subject.known ?? {})
    .filter(([key]) => PRIVATE_KEYS.test(key))
    .flatMap(([, value]) => [value].flat())
    .map((value) => String(value ?? ''))
  return [...new Set([...said, ...known])].filter((secret) => secret.length >= SHORTEST_SECRET)
}

/** Secrets by their first word, so that a text is searched once for all of them. */
type Secrets = ReadonlyMap<string, readonly { readonly secret: string; readonly before: number }[]>

function index(secrets: readonly string[]): Secrets {
  const byWord = new Map<string, { secret: string; before: number }[]>()
  for (const secret of secrets) {
    const word = WORD().exec(secret)
    if (word === null) continue
    const same = byWord.get(word[0]) ?? []
    same.push({ secret, before: word.index })
    byWord.set(word[0], same)
  }
  return byWord
}

function occurrences(text: string, secrets: Secrets): Ranges {
  if (secrets.size === 0) return []
  const ranges: { kind: PersonalData['kind']; start: number; end: number }[] = []
  for (const word of text.matchAll(WORDS())) {
    for (const { secret, before } of secrets.get(word[0]) ?? []) {
      const start = word.index - before
      const end = start + secret.length
      if (start < 0 || !text.startsWith(secret, start) || LETTER_OR_DIGIT().test(text[end] ?? '')) continue
      ranges.push({ kind: kindOf(secret), start, end })
    }
  }
  return ranges
}

/** Only the way of hiding depends on it. */
function kindOf(secret: string): PersonalData['kind'] {
  if (secret.includes('@')) return 'email'
  return /^\p{L}{2,}\P{N}* /u.test(secret) ? 'address' : 'claim'
}
