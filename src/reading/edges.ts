import type { Token } from '../phrases/types.ts'
import type { ReadableText } from './facts.ts'

/** The part of a readable text that the readers of names need. */
export type Words = Pick<ReadableText, 'text' | 'tokens'>

/** The first token after the mentions that lead a reply, pictures and opening punctuation. */
export function bodyStart({ tokens }: Words, from = 0): number {
  let at = from
  while (at < tokens.length && isLead(tokens[at])) at++
  return at
}

function isLead(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'mention' || token.kind === 'emoji') return true
  return token.kind === 'punctuation' && !'([{^'.includes(token.base)
}

/** The end of the tokens once links, hashtags, mentions, pictures and marks of continuation are taken off. */
export function bodyEnd({ tokens }: Words, from = tokens.length): number {
  let end = from
  while (end > 0 && isTrail(tokens, end - 1)) end--
  return end
}

const CONTINUATION = '…>→➜➡"'

function isTrail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'url' || token.kind === 'hashtag' || token.kind === 'emoji' || token.kind === 'mention')
    return true
  if (token.kind !== 'punctuation') return false
  if (CONTINUATION.includes(token.base)) return true
  const before = tokens[at - 1]
  // A full stop or bracket that belongs to a link, and "..." written as three.
  if (before?.kind === 'url') return '.,!)]'.includes(token.base)
  return token.base === '.' && before?.base === '.'
}

/** The text between two neighbouring tokens; empty when they touch. */
export function between({ text, tokens }: Words, left: number): string {
  return text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? text.length)
}

/** Whether the token at `at` touches the one before it. */
export function isAttached({ tokens }: Words, at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start
}

/** Whether a line begins at the token. */
export function startsLine(part: Words, at: number): boolean {
  return at === 0 || /[\n\r\u2028\u2029]/.test(between(part, at - 1))
}

/** Whether a sentence has ended before the token at `at`: it leads the text, a line, or follows its mark or a link. */
export function afterSentence(part: Words, at: number): boolean {
  if (startsLine(part, at)) return true
  const before = part.tokens[at - 1]
  if (before === undefined || before.kind === 'word' || before.kind === 'number') return false
  return before.kind !== 'punctuation' || '.!?…)]"\''.includes(before.base)
}

/** Whether a clause ends before the token at `at`. */
export function closesClause(part: Words, at: number): boolean {
  if (at >= part.tokens.length || startsLine(part, at)) return true
  const next = part.tokens[at]
  if (next === undefined || next.kind === 'emoji' || next.kind === 'url' || next.kind === 'hashtag')
    return true
  if (next.kind !== 'punctuation') return false
  if ('–-'.includes(next.base)) return !isAttached(part, at)
  return '.!?…,;:)"'.includes(next.base)
}

/** Whether a token is a word written with a capital first letter. */
export function isCapitalised({ text }: Words, token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}
