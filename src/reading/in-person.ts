import type { Language } from '../case/languages.ts'
import type { PhraseMatch } from '../phrases/types.ts'
import type { ReadableText } from './facts.ts'

/** Words in which one person speaks, and not a company. */
const ONE: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^i(?:'|’|$)/,
  it: /^(?!però$).*[aeir]r(?:ò|o')$|^(?:io|faccio|tengo|scrivo|richiamo|aggiorno|ricontatto|personalmente)$/,
}

/** Whether one person says "I" in the words found, and so can be held to them. */
export function isInPerson({ language, tokens }: ReadableText, match: PhraseMatch): boolean {
  const one = language === null ? undefined : ONE[language]
  if (one === undefined) return false
  return tokens.slice(match.firstToken, match.endToken).some(({ accented }) => one.test(accented))
}
