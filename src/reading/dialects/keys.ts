import type { Dialect } from '../../case/dialects.ts'
import type { Placeholder } from '../facts.ts'
import { isOneSlip } from '../one-slip.ts'
import { DIALECT_TABLES } from './index.ts'

type Role = Placeholder['role']

/** The keys of a dialect, ready to be asked for. */
interface Keys {
  readonly exact: ReadonlyMap<string, Known>
  /** Beginnings that anything may follow. */
  readonly open: readonly string[]
  readonly includes: (key: string) => boolean
  readonly own: readonly string[]
  readonly complete: boolean
  readonly ignoresCase: boolean
}

interface Known {
  readonly role: Role
  /** The key as one writes it, also where case is of no account. */
  readonly written: string
}

/** What a dialect makes of a key. `misspelt`: unknown, and `candidates` are what it may be a slip of. */
export type Verdict =
  /** `listed`: the tool itself has it; else it may be a team's own. */
  | { readonly is: 'known'; readonly listed: boolean }
  | { readonly is: 'unknown' }
  | { readonly is: 'misspelt'; readonly candidates: readonly string[]; readonly alike: boolean }

const compiled = new Map<Dialect, Keys>()

/** What stands for a key in a dialect, or for the key that it is a slip of; null where only its words can tell. */
export function roleInDialect(dialect: Dialect, key: string): Role | null {
  const keys = keysOf(dialect)
  const known = keys.exact.get(plain(key, keys))
  if (known !== undefined) return known.role
  const verdict = judgeKey(dialect, key)
  if (verdict.is !== 'misspelt') return null
  const roles = new Set(verdict.candidates.map((candidate) => keys.exact.get(plain(candidate, keys))?.role))
  const [role] = roles
  return roles.size === 1 ? (role ?? null) : null
}

/** Whether a text that is kept elsewhere comes in the place of the key. */
export function includesText(dialect: Dialect, key: string): boolean {
  return keysOf(dialect).includes(key)
}

/** Whether a dialect knows a key, and what it may have been meant to be. */
export function judgeKey(dialect: Dialect, key: string): Verdict {
  const keys = keysOf(dialect)
  const asked = plain(key, keys)
  if (keys.exact.has(asked) || keys.open.some((start) => asked.startsWith(start)) || keys.includes(asked))
    return LISTED
  const all = [...keys.exact]
  const alike = all.filter(([known]) => squeeze(known) === squeeze(asked))
  const near = all.filter(([known]) => isNear(asked, known, isOwn(asked, keys)))
  const found = alike.length > 0 ? alike : near
  if (found.length > 0) {
    const candidates = found.map(([, { written }]) => written)
    return { is: 'misspelt', candidates, alike: alike.length > 0 }
  }
  return keys.complete && !isOwn(asked, keys) ? UNKNOWN : OWN
}

const LISTED: Verdict = { is: 'known', listed: true }
const OWN: Verdict = { is: 'known', listed: false }
const UNKNOWN: Verdict = { is: 'unknown' }

/** A key without case and separators: "first_name" and "firstName" are alike. */
export function squeeze(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Shorter words have real neighbours: `id` and `is`, `name` and `game`. */
const SHORTEST_SLIP = 3
const SHORTEST_OWN_SLIP = 5

/** Whether one word of a key is a typing error of the word at its place, and all others are the same. */
function isNear(asked: string, known: string, own: boolean): boolean {
  if (Math.abs(asked.length - known.length) > 1) return false
  const [a, b] = [words(asked), words(known)]
  if (a.length !== b.length) return false
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]))
  const [pair] = differing
  if (pair === undefined || differing.length > 1) return false
  const shortest = Math.min(pair[0].length, pair[1].length)
  if (shortest < SHORTEST_SLIP || !isOneSlip(...pair)) return false
  return !own || isSwapped(...pair) || (shortest >= SHORTEST_OWN_SLIP && isTypingError(...pair))
}

/** The same letters in another order are no word of a team's own. */
function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('')
}

/** One letter off, and not as a plural or a number is: those are other fields. */
export function isTypingError(a: string, b: string): boolean {
  return isOneSlip(a, b) && !/\d/.test(a + b) && `${a}s` !== b && `${b}s` !== a
}

export function words(key: string): readonly string[] {
  return key.split(/[._\s-]+|(?<=\p{Ll})(?=\p{Lu})/u)
}

function isOwn(key: string, { own }: Keys): boolean {
  return own.some((start) => (start === '.' ? true : key.startsWith(`${start}.`)))
}

function keysOf(dialect: Dialect): Keys {
  const known = compiled.get(dialect)
  if (known !== undefined) return known
  const {
    names,
    agents,
    signatures,
    includes = '',
    others,
    own = '',
    complete,
    ignoresCase,
  } = DIALECT_TABLES[dialect]
  const exact = new Map<string, Known>()
  const open: string[] = []
  const add = (list: string, role: Role) => {
    for (const written of expand(list)) {
      const key = ignoresCase ? written.toLowerCase() : written
      if (key.endsWith('*')) open.push(key.slice(0, -1))
      else if (!exact.has(key)) exact.set(key, { role, written })
    }
  }
  add(names, 'customer-name')
  add(agents, 'agent')
  add(signatures, 'signature')
  add(others, 'other')
  const included = expand(includes).map((key) => key.replace(/\*$/, ''))
  const keys: Keys = {
    exact,
    open,
    includes: (key) => included.some((start) => key.startsWith(start)),
    own: expand(ignoresCase ? own.toLowerCase() : own),
    complete: complete ?? false,
    ignoresCase: ignoresCase ?? false,
  }
  compiled.set(dialect, keys)
  return keys
}

/** The key as tables write it: `ticket.messages[0].body` is `ticket.messages.body`. */
function plain(key: string, { ignoresCase }: Keys): string {
  const bare = key.replace(/\[[^\]]*\]/g, '')
  return ignoresCase ? bare.toLowerCase() : bare
}

/** The keys of a list: "a.{b,c} d" is a.b, a.c and d. */
function expand(list: string): readonly string[] {
  const tight = list.replace(/,\s+/g, ',').replace(/\{\s+/g, '{')
  return tight
    .split(/\s+/)
    .filter((key) => key !== '')
    .flatMap(unfold)
}

function unfold(key: string): readonly string[] {
  const group = /\{([^{}]*)\}/.exec(key)
  if (group === null) return [key]
  const [{ length }, inside = ''] = group
  const rest = key.slice(group.index + length)
  return inside.split(',').flatMap((one) => unfold(key.slice(0, group.index) + one + rest))
}
