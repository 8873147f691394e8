import { afterSentence, closesClause } from './edges.ts'
import type { Quote } from './facts.ts'
import { lexiconOf } from './lexicon/index.ts'
import { nameAt } from './name-span.ts'
import { type NamedText, NOBODY } from './people.ts'
import { readSignature } from './signature.ts'

/**
 * The name with which somebody signs or introduces themselves in a text of their own, like the customer's post:
 * "… Grazie, Silvia", "My name is Clare". Null when they do neither, or sign with initials only.
 */
export function readNameAsSigned(part: NamedText): Quote | null {
  const told = toldName(part)
  if (told !== null) return told
  const { text, tokens, sentences, language, placeholders } = part
  const bare = { text, tokens, sentences, language, placeholders, counter: null, salutation: null }
  const signature = readSignature(bare, NOBODY)
  if (signature === null || signature.level !== 'person' || signature.agent === null) return null
  const start = signature.start + signature.text.indexOf(signature.agent)
  return { text: signature.agent, start, end: start + signature.agent.length }
}

/** "Mi chiamo Clara", "the name is Clare, not Claire". */
function toldName(part: NamedText): Quote | null {
  const { tokens } = part
  const lexicon = lexiconOf(part.language)
  for (let at = 0; at < tokens.length; at++) {
    const length = lexicon.phrases('selfNames').lengthAt(tokens, at)
    if (length === 0) continue
    const isOpening =
      at === 0 ||
      afterSentence(part, at) ||
      tokens[at - 1]?.kind === 'punctuation' ||
      tokens[at - 1]?.kind === 'word'
    const span = isOpening ? nameAt(part, at + length, { accepts: lexicon.mayBeName }) : null
    if (span !== null && (closesClause(part, span.to) || span.to - span.from < 3))
      return { text: span.text, start: span.start, end: span.end }
  }
  return null
}
