import type { Language } from '../src/case/model.ts'
import { defineRule } from '../src/engine/rule.ts'
import { otherLanguage } from '../src/reading/other-language.ts'
import { line, opening } from '../src/reading/quote.ts'

/** Each language by its own name, which the customer's agent recognises in any output. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  it: 'italiano',
  es: 'español',
  fr: 'français',
  de: 'Deutsch',
  pt: 'português',
}

export const wrongLanguage = defineRule({
  id: 'wrong-language',
  summary: 'The reply is in another language than the post',
  why: `A customer writes in Italian, and the stock text at hand is the English one: they are told that nobody read what they
wrote, in words that they may not understand.

Both texts must prove their language by words that no other of the six languages has, so that short texts, names and quoted
words are not judged. Where the platform says another language, where the customer has written in both, where the reply is
in both, or where \`languages\` says that the brand does not answer in the customer's, nothing is found.`,
  recommended: 'warn',
  needs: ['post.text'],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      other:
        'The customer writes in {post}, and the reply is in {draft}: they may not understand it. Answer in their language, or say that you cannot and who can.',
    },
    it: {
      other:
        'Il cliente scrive in {post}, e la risposta è in {draft}: forse non la capisce. Rispondi nella sua lingua, o di’ che non puoi e chi può.',
    },
  },

  *check(reading) {
    const found = otherLanguage(reading)
    const [first] = reading.parts
    if (found === null || first === undefined) return
    yield {
      message: 'other',
      data: { post: NAMES[found.post], draft: NAMES[found.draft] },
      evidence: [
        { what: 'draft', text: opening(first) },
        { what: 'post.text', text: line(reading.post?.text ?? '') },
      ],
    }
  },
})
