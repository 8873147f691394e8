/** Phrases that are regular expressions: run over each sentence as one folded line. */
import type { CompiledPhrase } from './compile.ts'
import type { RegexEngine } from './regex.ts'
import { PhraseSyntaxError } from './syntax-error.ts'
import type { Range, Sentence, Token } from './types.ts'

export interface Expression {
  readonly id: number
  readonly find: (text: string) => readonly Range[]
}

/**
 * Compiles the phrases that are expressions. Throws `PhraseSyntaxError` for one that the engine refuses, and
 * an `Error` when there is one and no engine.
 */
export function compileExpressions(
  phrases: readonly CompiledPhrase[],
  engine: RegexEngine | undefined,
): readonly Expression[] {
  return phrases.flatMap(({ expression }, id) => {
    if (expression === undefined) return []
    if (engine === undefined) throw new Error('a phrase is a regular expression, but no engine was given')
    return [{ id, find: compileExpression(expression, engine) }]
  })
}

/** Compiles one expression. Throws `PhraseSyntaxError` when the engine refuses it. */
export function compileExpression(expression: string, engine: RegexEngine): Expression['find'] {
  try {
    return engine.compile(expression)
  } catch (error) {
    throw new PhraseSyntaxError(error instanceof Error ? error.message : String(error), 1)
  }
}

/** What stands for a placeholder: a character that no expression means. */
const OBJECT = '\ufffc'

/**
 * Token ranges that an expression matches in a sentence. It sees the sentence in lower case with its accents,
 * straight quotes and single spaces; a match takes the whole tokens that it touches.
 */
export function matchesIn(
  tokens: readonly Token[],
  sentence: Sentence,
  expressions: readonly Expression[],
): readonly { readonly id: number; readonly firstToken: number; readonly endToken: number }[] {
  const starts: number[] = []
  let text = ''
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (index > sentence.firstToken && (tokens[index - 1]?.end ?? 0) < token.start) text += ' '
    starts.push(text.length)
    text += token.kind === 'placeholder' ? OBJECT : token.accented
  }
  return expressions.flatMap(({ id, find }) =>
    find(text).map(({ start, end }) => ({
      id,
      firstToken: sentence.firstToken + tokenAt(starts, start),
      endToken: sentence.firstToken + tokenAt(starts, end - 1) + 1,
    })),
  )
}

/** The index of the token in which an offset lies. */
function tokenAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}
