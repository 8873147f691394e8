import type { Quote, ReadableText } from './facts.ts'

/** The sentences that end with a question mark, as they are written. */
export function readQuestions({ text, tokens, sentences }: ReadableText): readonly Quote[] {
  return sentences.flatMap(({ start, firstToken, endToken }) => {
    for (let i = endToken - 1; i >= firstToken; i--) {
      const token = tokens[i]
      if (token?.kind !== 'punctuation') break
      if (MARKS.includes(token.base)) return [{ start, end: token.end, text: text.slice(start, token.end) }]
    }
    return []
  })
}

/** Also the marks of Arabic and Greek, and those that stand for two. */
const MARKS = '?؟;⁇⁈⁉'
