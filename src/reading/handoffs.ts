import type { Brand } from '../case/model.ts'
import type { PhraseMatch, Token } from '../phrases/types.ts'
import type { Handoff, ReadableText } from './facts.ts'
import { isAmbiguousName, isFirstName, lexiconOf } from './lexicon/index.ts'
import { lowerBound, places } from './ordered.ts'
import { isOwnName } from './own-name.ts'
import { timesIn } from './times.ts'

/** The strongest first: where two overlap, the stronger one tells what the words do to the customer. */
const FAMILIES = [
  ['third-party', 'hand-off-third-party'],
  ['team', 'hand-off-team'],
  ['channel', 'hand-off-channel'],
  ['owned', 'hand-off-owned'],
] as const

interface Found extends Pick<PhraseMatch, 'start' | 'end' | 'sentence' | 'firstToken' | 'endToken'> {
  readonly kind: Handoff['kind']
}

/**
 * Where the draft sends the customer, or says that the writer takes it on. Moving to another channel becomes
 * `owned` when the writer promises there to go on with it: "DM us your details and we'll take a look".
 */
export function readHandoffs(
  text: ReadableText,
  brand: Pick<Brand, 'handles' | 'name' | 'departments'> = {},
): readonly Handoff[] {
  const named = text.phrases('contact-verb').flatMap((match) => namedRecipient(text, match, brand))
  const promises = text.phrases('commitment')
  const take = places(text.tokens.length)
  return FAMILIES.flatMap(([kind, family]) => [
    ...named.filter((found) => found.kind === kind),
    ...text.phrases(family).map((match): Found => ({ ...match, kind })),
  ])
    .filter(({ firstToken, endToken }) => take(firstToken, endToken))
    .sort((a, b) => a.start - b.start)
    .map((found) => ({
      kind: found.kind === 'channel' && isTakenOn(found, promises) ? 'owned' : found.kind,
      start: found.start,
      end: found.end,
      text: text.text.slice(found.start, found.end),
    }))
}

/** A promise of the writer in the same sentence or one of the next two. */
function isTakenOn({ sentence }: Found, promises: readonly PhraseMatch[]): boolean {
  const next = promises[lowerBound(promises, sentence, (promise) => promise.sentence)]
  return next !== undefined && next.sentence <= sentence + 2
}

/**
 * Whom a verb of contacting names: a capitalised name that is not the brand's own, or an account that is not. "Call
 * Monday" names nobody, and "speak to Maria" a person, who is as good as the brand.
 */
function namedRecipient(
  { text, tokens, sentences, language }: ReadableText,
  match: PhraseMatch,
  brand: Pick<Brand, 'handles' | 'name' | 'departments'>,
): readonly Found[] {
  const until = sentences[match.sentence]?.endToken ?? tokens.length
  const name: Token[] = []
  for (let i = match.endToken; i < until; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    // "AT&T" is one name.
    const joins = token?.base === '&' && name.length > 0 && next?.start === token.end && isName(text, next)
    if (!token || !(joins || isName(text, token))) break
    name.push(token)
  }
  const last = name.at(-1)
  const [first] = name
  if (!last || !first) return []
  if (isFirstName(first.base) && !isAmbiguousName(first.base)) return []
  if (language !== null && timesIn(tokens, language).some(({ from }) => from === match.endToken)) return []
  const words = text.slice(first.start, last.end)
  const isTeam =
    isDepartment(words, brand) || lexiconOf(language).phrases('teams').lengthAt(tokens, match.endToken) > 0
  const kind = isTeam ? 'team' : isOwnName(words, brand) ? 'channel' : 'third-party'
  return [{ ...match, kind, end: last.end, endToken: match.endToken + name.length }]
}

function isName(text: string, token: Token): boolean {
  if (token.kind === 'mention') return true
  return token.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end))
}

function isDepartment(words: string, { departments }: Pick<Brand, 'departments'>): boolean {
  if (/ (?:teams?|departments?|desk)$/i.test(words)) return true
  return departments?.some((name) => words.toLowerCase().startsWith(name.toLowerCase())) ?? false
}
