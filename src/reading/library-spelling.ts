import { isTypingError, squeeze, words } from './dialects/keys.ts'
import { isByHand } from './dialects/notations.ts'
import { isFieldWord } from './placeholder-roles.ts'
import { readPlaceholders } from './placeholders.ts'

/** How often a library uses each placeholder, as written. */
type Counts = Readonly<Record<string, number>>

/** A spelling that a library uses once or twice beside another that it uses often. */
export interface OddSpelling {
  readonly count: number
  /** The usual key. */
  readonly usual: string
  readonly usualCount: number
  /** Only case and separators differ. */
  readonly alike: boolean
}

/** More than this is no slip. */
const ODD = 2
/** So many times as often is the usual spelling used, and so often at least. */
const FACTOR = 4
/** Shorter words have real neighbours. */
const SHORTEST = 5

type Spellings = ReadonlyMap<string, OddSpelling>
const known = new WeakMap<Counts, Spellings>()

/** Whether the library of a template spells a key otherwise as a rule; null when it does not, or nobody can tell. */
export function oddSpelling(counts: Counts, notation: string, key: string): OddSpelling | null {
  const spellings = known.get(counts) ?? spellingsOf(counts)
  known.set(counts, spellings)
  return spellings.get(identity(notation, key)) ?? null
}

function identity(notation: string, key: string): string {
  return `${notation} ${key}`
}

interface Use {
  readonly notation: string
  readonly key: string
  readonly count: number
}

function spellingsOf(counts: Counts): Spellings {
  const uses = usesOf(counts)
  const odd = uses.filter(({ count }) => count <= ODD)
  const usual = uses.filter(({ count }) => count >= FACTOR)
  const vocabulary = new Map<string, number>()
  for (const { key } of uses)
    for (const word of new Set(words(key.toLowerCase())))
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
  const found = new Map<string, OddSpelling>()
  for (const use of odd) {
    const candidates = usual.filter(
      ({ notation, count }) => notation === use.notation && count >= FACTOR * use.count,
    )
    const alike = candidates.filter(({ key }) => squeeze(key) === squeeze(use.key))
    const near = use.count > 1 ? [] : candidates.filter(({ key }) => isSlip(use.key, key, vocabulary))
    const [best] = alike.length > 0 ? alike : near
    if (best === undefined) continue
    const spelling = { count: use.count, usual: best.key, usualCount: best.count, alike: alike.length > 0 }
    found.set(identity(use.notation, use.key), spelling)
  }
  return found
}

/** One key may be written with several filters and fallbacks. */
function usesOf(counts: Counts): readonly Use[] {
  const uses = new Map<string, Use>()
  for (const [text, count] of Object.entries(counts)) {
    const [placeholder] = readPlaceholders(text)
    if (placeholder === undefined || placeholder.key === '') continue
    const { dialect: notation, key } = placeholder
    if (isByHand(notation) || notation === 'unbalanced') continue
    const id = identity(notation, key)
    uses.set(id, { notation, key, count: count + (uses.get(id)?.count ?? 0) })
  }
  return [...uses.values()]
}

/**
 * Whether one word of a key is a typing error of the usual key's. A word that other keys have too, or that fields are
 * commonly called, is another word: "sender" and "gender".
 */
function isSlip(odd: string, usual: string, vocabulary: ReadonlyMap<string, number>): boolean {
  if (Math.abs(odd.length - usual.length) > 1) return false
  const [a, b] = [words(odd.toLowerCase()), words(usual.toLowerCase())]
  if (a.length !== b.length) return false
  const differing = a.filter((word, i) => word !== b[i])
  const [wrong] = differing
  const right = wrong === undefined ? undefined : b[a.indexOf(wrong)]
  if (wrong === undefined || right === undefined || differing.length > 1) return false
  if (Math.min(wrong.length, right.length) < SHORTEST || !isTypingError(wrong, right)) return false
  return (vocabulary.get(wrong) ?? 0) <= 1 && !isFieldWord(wrong)
}
