import { PhraseSyntaxError } from '../phrases/syntax-error.ts'
import { suggest } from '../source/did-you-mean.ts'
import type { Path } from '../source/document.ts'
import type { Blame } from './blame.ts'
import type { PhraseValue } from './layer.ts'

/** The families of phrases that there are: to know them may mean to read the packs. */
export type Families = () => Promise<readonly string[]>

/**
 * Checks that phrases belong to a family that there is, and are written in the notation of the packs.
 * @param families asked for only when there are phrases; null when they are not known
 * @throws UserError at the first that is wrong, at the character where it goes wrong
 */
export async function checkPhrases(
  phrases: Readonly<Record<string, PhraseValue>>,
  path: Path,
  families: Families | null,
  blame: Blame,
): Promise<void> {
  if (Object.keys(phrases).length === 0) return
  const { checkPhrase } = await import('../phrases/check.ts')
  const known = families === null ? null : await families()
  for (const [family, lists] of Object.entries(phrases)) {
    if (known !== null && !known.includes(family)) {
      const message = `is no family of phrases; ${suggest(family, known)}`
      throw blame.about({ path: [...path, family], what: 'key', message })
    }
    for (const [list, texts] of Object.entries(lists)) {
      for (const [index, text] of texts.entries()) {
        try {
          await checkPhrase(text)
        } catch (error) {
          if (!(error instanceof PhraseSyntaxError)) throw error
          const message = `is no phrase: ${error.message}`
          throw blame.about({
            path: [...path, family, list, index],
            what: 'value',
            message,
            offset: error.column - 1,
          })
        }
      }
    }
  }
}
