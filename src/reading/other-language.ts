import type { Language } from '../case/model.ts'
import { conversationOf } from './conversation.ts'
import { isForeignTo, provenLanguage } from './language.ts'
import { quotationsIn } from './quotations.ts'
import type { Reading } from './reading.ts'

/** The draft is in one language, and what it answers in another. */
export interface OtherLanguage {
  readonly draft: Language
  readonly post: Language
}

/**
 * Whether the draft and the post are in two languages, both proven by their own words. Not where the platform says
 * otherwise, where the customer has also written in the draft's language, or where the brand does not answer in the
 * customer's. Quoted words do not count.
 */
export function otherLanguage(reading: Reading): OtherLanguage | null {
  const { post, parts, languages } = reading
  // Known already, and nearly always the same: then no more words are counted.
  if (reading.language !== null && reading.language === reading.readText(post?.text ?? '').language)
    return null
  const question = unquoted(post?.text ?? '')
  const answer = unquoted(parts.map(({ text }) => text).join('\n'))
  const asked = provenLanguage(question)
  const written = provenLanguage(answer)
  if (asked === null || written === null || asked === written) return null
  // Either may be in both.
  if (!isForeignTo(question, written, asked) || !isForeignTo(answer, asked, written)) return null
  if (!languages.includes(asked) || !agrees(post?.language, asked)) return null
  const others = conversationOf(reading).filter(({ by }) => by === 'customer')
  if (others.some(({ text }) => provenLanguage(unquoted(text)) === written)) return null
  return { draft: written, post: asked }
}

function agrees(declared: string | undefined, language: Language): boolean {
  const code =
    declared
      ?.slice(0, 3)
      .toLowerCase()
      .replace(/[-_].*$/u, '') ?? 'und'
  return code === 'und' || code === 'qst' || code === language
}

function unquoted(text: string): string {
  let rest = ''
  let at = 0
  for (const { start, end } of quotationsIn(text)) {
    rest += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}
