import { fold } from '../phrases/fold.ts'
import { DIMINUTIVES } from './lexicon/diminutives.ts'
import { isOneSlip } from './one-slip.ts'
import type { Customer } from './reading.ts'

export type NameMatch = 'same' | 'misspelt' | 'other'

/** Two letters of a name may be swapped, missing or wrong by slip only when enough letters remain to tell. */
const SHORTEST_MISSPELT = 5
/** "Ste" for "Stefania": a short form is at least so long. */
const SHORTEST_FORM = 3
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii'])

/**
 * Whether a name that a draft uses is the customer's: one of the tokens of the display name or of the known name, a
 * short form of one, or written in the handle. `misspelt`: one letter off. Ask it only where something is known of
 * the customer's name: without a name and a matching handle everything is `other`.
 */
export function nameMatches(used: string, customer: Customer): NameMatch {
  const words = nameWords(used).filter((word) => !SUFFIXES.has(word))
  const { nameTokens } = customer
  if (words.length === 0) return 'other'
  if (words.some((word) => nameTokens.some((token) => sameName(word, token)))) return 'same'
  const whole = words.join('')
  // "J.J." is one name.
  if (whole.length > 1 && nameTokens.includes(whole)) return 'same'
  if (nameTokens.length > 1 && (nameTokens.join('') === whole || nameTokens.slice(0, 2).join('') === whole))
    return 'same'
  if (isInHandle(words[0] ?? '', customer.handle)) return 'same'
  return words.some((word) => nameTokens.some((token) => isMisspelt(word, token))) ? 'misspelt' : 'other'
}

/** The words of a name, folded. */
export function nameWords(name: string): readonly string[] {
  if (/^[a-z]+$/.test(name)) return [name]
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Whether a name of three letters and more is written in a handle, digits read as the letters they imitate. */
export function isInHandle(word: string, handle: string | null): boolean {
  return handle !== null && word.length >= 3 && handleSkeleton(handle).includes(skeleton(word))
}

/** One handle is asked about again and again: the customer's. */
let lastHandle = { handle: '', skeleton: '' }

function handleSkeleton(handle: string): string {
  if (lastHandle.handle !== handle) lastHandle = { handle, skeleton: skeleton(handle) }
  return lastHandle.skeleton
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
}

function skeleton(word: string): string {
  return fold(word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[01i3457]/g, (character) => LOOK_ALIKES[character] ?? character)
}

function sameName(used: string, token: string): boolean {
  if (used === token) return true
  const [short, long] = used.length < token.length ? [used, token] : [token, used]
  if (short.length >= SHORTEST_FORM && long.length >= short.length + 2 && long.startsWith(short)) return true
  const groups = groupsOf(used)
  return groups !== undefined && (groupsOf(token)?.some((group) => groups.includes(group)) ?? false)
}

let groupsByName: ReadonlyMap<string, readonly number[]> | undefined

function groupsOf(name: string): readonly number[] | undefined {
  groupsByName ??= groupNames()
  return groupsByName.get(name)
}

function groupNames(): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>()
  for (const [group, line] of fold(DIMINUTIVES).split('\n').entries())
    for (const name of line.split(' ').filter((word) => word !== '')) {
      const groups = byName.get(name)
      if (groups === undefined) byName.set(name, [group])
      else groups.push(group)
    }
  return byName
}

/** One typing error apart, in names long enough to tell. */
function isMisspelt(used: string, token: string): boolean {
  return Math.max(used.length, token.length) >= SHORTEST_MISSPELT && isOneSlip(used, token)
}
