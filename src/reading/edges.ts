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
export function startsLine({ text, tokens }: Words, at: number): boolean {
  if (at === 0) return true
  const end = tokens[at]?.start ?? text.length
  for (let unit = tokens[at - 1]?.end ?? 0; unit < end; unit++) {
    const code = text.charCodeAt(unit)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/** Whether a sentence has ended before the token at `at`: it leads the text, a line, or follows its mark or a link. */
export function afterSentence(part: Words, at: number): boolean {
  if (startsLine(part, at)) return true
  const before = part.tokens[at - 1]
  if (before === undefined || before.kind === 'word' || before.kind === 'number') return false
  return before.kind !== 'punctuation' || '.!?…)]"\'¡¿'.includes(before.base)
}

/** Whether a clause ends before the token at `at`. */
export function closesClause(part: Words, at: number): boolean {
  if (at >= part.tokens.length || startsLine(part, at)) return true
  const next = part.tokens[at]
  if (next === undefined || next.kind === 'emoji' || next.kind === 'url' || next.kind === 'hashtag')
    return true
  if (next.kind !== 'punctuation') return false
  // The mark of a signature: "… on it Dana ^SR".
  if ('–-^*/~'.includes(next.base)) return !isAttached(part, at)
  return '.!?…,;:)"'.includes(next.base)
}

/** Whether a token is a word written with a capital first letter. */
export function isCapitalised({ text }: Words, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const code = text.charCodeAt(token.start)
  // Unicode properties cost fifty times as much as a comparison, and most words are plain.
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}
