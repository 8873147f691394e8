import { compileExpression } from './expressions.ts'
import { parsePhrase } from './notation.ts'

/**
 * Checks a phrase that somebody wrote; an expression is tried with the engine that will run it.
 * Throws `PhraseSyntaxError`.
 */
export async function checkPhrase(text: string): Promise<void> {
  const phrase = parsePhrase(text)
  if (phrase.is !== 'expression') return
  const { loadRegexEngine } = await import('./regex.ts')
  compileExpression(phrase.expression, await loadRegexEngine())
}
