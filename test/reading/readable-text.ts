import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/case/languages.ts'
import { compilePacks } from '../../src/phrases/compile.ts'
import { loadPacks } from '../../src/phrases/load-packs.ts'
import { createMatcher } from '../../src/phrases/match.ts'
import { tokenize } from '../../src/phrases/tokens.ts'
import type { ReadableText } from '../../src/reading/facts.ts'
import { sentencesOf } from '../../src/reading/sentences.ts'
import { timeSpans } from '../../src/reading/times.ts'

/** Reads texts with the project's own packs. */
export async function textReader(): Promise<(text: string, language: Language) => ReadableText> {
  const packs = await loadPacks(fileURLToPath(new URL('../../rules/packs/', import.meta.url)))
  const languages = [...new Set(packs.map(({ language }) => language))]
  const matchers = new Map(
    languages.map((language) => {
      const own = packs.filter((pack) => pack.language === language)
      return [language, createMatcher(compilePacks(own, language), timeSpans)] as const
    }),
  )
  return (text, language) => {
    const tokens = tokenize(text)
    const sentences = sentencesOf(text, tokens)
    const matches = matchers.get(language)?.match(tokens, sentences) ?? []
    const phrases = (family: string) => matches.filter((match) => match.family === family)
    return { text, language, tokens, sentences, placeholders: [], phrases }
  }
}
