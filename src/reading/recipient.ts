import type { Range, Token } from '../phrases/types.ts'
import { isCapitalised } from './edges.ts'
import type { PartReading, Placeholder } from './facts.ts'
import { brandHandles } from './handles.ts'
import { isAcronym, isFirstName, lexiconOf } from './lexicon/index.ts'
import { nameWords } from './name-match.ts'
import type { Reading } from './reading.ts'

/** Pronouns that courtesy writes with a capital inside a sentence. */
const COURTESY = new Set(
  'i lei le la suo sua suoi sue loro voi vi vostro vostra usted ud uds vous'.split(' '),
)
/** Before a thing that has a name of its own: "your MacBook" receives nothing. */
const POSSESSIVES = new Set('your his her their tuo tua tuoi tue suo sua suoi sue vostro vostra'.split(' '))

/**
 * Somebody in a range of a message who can be asked for: one of the brand's departments or agents, a first name, or
 * another capitalised name that is not a sentence's first word (in German every noun has a capital, so there only
 * first names count). The customer, whoever signs, and the brand itself are none. Null without one.
 */
export function namedRecipient(part: PartReading, range: Range, reading: Reading): Range | null {
  const { departments = [], agents = [] } = reading.brand
  const addressed = [...part.names, ...(part.signature === null ? [] : [part.signature])]
  const words = part.tokens.filter(
    (token) =>
      token.start >= range.start &&
      token.end <= range.end &&
      token.kind === 'word' &&
      !addressed.some(({ start, end }) => token.start < end && start < token.end),
  )
  for (const name of [...departments, ...agents.map((agent) => agent.name)]) {
    const found = wordsInRow(words, nameWords(name))
    if (found !== null) return found
  }
  const named = part.placeholders.find(
    (placeholder) =>
      placeholder.start >= range.start && placeholder.end <= range.end && isRecipient(placeholder, part),
  )
  if (named !== undefined) return named
  const known = new Set([...agents.flatMap(({ name }) => nameWords(name).slice(0, 1))])
  const self = new Set([reading.brand.name ?? '', ...brandHandles(reading)].flatMap(nameWords))
  const starts = new Set(part.sentences.map((sentence) => firstWord(part.tokens, sentence.firstToken)))
  const { mayBeName } = lexiconOf(part.language)
  const name = words.find((word, i) => {
    const { base } = word
    if (!isCapitalised(part, word) || self.has(base) || COURTESY.has(base)) return false
    if (isFirstName(base) || known.has(base)) return true
    if (part.language === 'de' || starts.has(word) || !mayBeName(base) || isAcronym(base)) return false
    return /\p{Ll}/u.test(part.text.slice(word.start, word.end)) && !POSSESSIVES.has(words[i - 1]?.base ?? '')
  })
  return name ?? null
}

/** A placeholder for who or what can be asked for: "I've asked {{agent.name}} in {{department}}", "a [nome] di [reparto]". */
function isRecipient(placeholder: Placeholder, part: PartReading): boolean {
  const { key, role, start, end } = placeholder
  if (part.signature !== null && part.signature.start < end && start < part.signature.end) return false
  if (role === 'agent' || OFFICE.test(key)) return true
  if (role === 'signature' || !/^\s*(?:full[ _]?)?(?:name|nome|nombre|nom)\s*$/i.test(key)) return false
  const at = part.tokens.findIndex((token) => token.start === start)
  const { phrases } = lexiconOf(part.language)
  return (
    phrases('prepositions').lengthBefore(part.tokens, at) + phrases('roles').lengthBefore(part.tokens, at) > 0
  )
}

const OFFICE =
  /department|dept\b|\bgroup|\bteam|office|reparto|ufficio|settore|colleague|collega|specialist|owner|abteilung|departamento|service\b/i

function wordsInRow(tokens: readonly Token[], name: readonly string[]): Range | null {
  for (const [at, first] of tokens.entries()) {
    const last = tokens[at + name.length - 1]
    if (last !== undefined && name.every((word, i) => tokens[at + i]?.base === word)) {
      return { start: first.start, end: last.end }
    }
  }
  return null
}

function firstWord(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.slice(from, from + 8).find(({ kind }) => kind === 'word')
}
