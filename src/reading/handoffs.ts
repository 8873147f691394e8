import type { Brand } from '../case/model.ts'
import type { PhraseMatch, Range, Token } from '../phrases/types.ts'
import type { Handoff, ReadableText } from './facts.ts'
import { isOwnName } from './own-name.ts'

/** The strongest first: where two overlap, the stronger one tells what the words do to the customer. */
const FAMILIES = [
  ['third-party', 'hand-off-third-party'],
  ['team', 'hand-off-team'],
  ['channel', 'hand-off-channel'],
  ['owned', 'hand-off-owned'],
] as const

type Found = Pick<Handoff, 'kind'> & Range & { readonly sentence: number }

/**
 * Where the draft sends the customer, or says that the writer takes it on. Moving to another channel becomes
 * `owned` when the writer promises there to go on with it: "DM us your details and we'll take a look".
 */
export function readHandoffs(
  text: ReadableText,
  brand: Pick<Brand, 'handles' | 'name' | 'departments'> = {},
): readonly Handoff[] {
  const named = text.phrases('contact-verb').flatMap((match) => namedRecipient(text, match, brand))
  const phrased = FAMILIES.flatMap(([kind, family]) =>
    text.phrases(family).map(({ start, end, sentence }): Found => ({ kind, start, end, sentence })),
  )
  const strongest = FAMILIES.flatMap(([kind]) =>
    [...named, ...phrased].filter((found) => found.kind === kind),
  )
  const kept: Found[] = []
  for (const found of strongest)
    if (!kept.some((other) => found.start < other.end && other.start < found.end)) kept.push(found)
  const promises = text.phrases('commitment')
  return kept
    .map((found) =>
      found.kind === 'channel' && isTakenOn(found, promises) ? { ...found, kind: 'owned' as const } : found,
    )
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, start, end, text: text.text.slice(start, end) }))
}

/** A promise of the writer in the same sentence or one of the next two. */
function isTakenOn({ sentence }: Found, promises: readonly PhraseMatch[]): boolean {
  return promises.some((promise) => promise.sentence >= sentence && promise.sentence <= sentence + 2)
}

/** Whom a verb of contacting names: a capitalised name that is not the brand's own, or an account that is not. */
function namedRecipient(
  { text, tokens, sentences }: ReadableText,
  { start, sentence, endToken }: PhraseMatch,
  brand: Pick<Brand, 'handles' | 'name' | 'departments'>,
): readonly Found[] {
  const until = sentences[sentence]?.endToken ?? tokens.length
  const name: Token[] = []
  for (let i = endToken; i < until; i++) {
    const token = tokens[i]
    if (!token || !isName(text, token)) break
    name.push(token)
  }
  const last = name.at(-1)
  const [first] = name
  if (!last || !first) return []
  const words = text.slice(first.start, last.end)
  const kind = isDepartment(words, brand) ? 'team' : isOwnName(words, brand) ? 'channel' : 'third-party'
  return [{ kind, start, end: last.end, sentence }]
}

function isName(text: string, token: Token): boolean {
  if (token.kind === 'mention') return true
  return token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end))
}

function isDepartment(words: string, { departments }: Pick<Brand, 'departments'>): boolean {
  return departments?.some((name) => words.toLowerCase().startsWith(name.toLowerCase())) ?? false
}
