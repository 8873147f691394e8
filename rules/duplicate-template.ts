import { defineRule } from '../src/engine/rule.ts'
import { line, opening } from '../src/reading/quote.ts'

interface Options {
  /** From which likeness on two templates are told, from 0.5 to 1. */
  readonly similarity: number
}

export const duplicateTemplate = defineRule<Options>({
  id: 'duplicate-template',
  summary: 'Two templates of a library say the same',
  why: `A library grows by copies. A year later the price is right in one of them and wrong in the other, and which one a
customer gets depends on what the agent happened to find.

A template that says word for word what one before it says is a warning, one that says nearly the same a remark. Numbers,
names and placeholders count: what differs in them answers another question. Texts of less than twelve words, the same
answer in another language or for another channel, and several texts of one entry are left alone.`,
  recommended: 'warn',
  needs: [],
  appliesTo: ['template'],
  defaults: { similarity: 0.85 },
  options: (z) =>
    z.strictObject({
      similarity: z
        .number()
        .min(0.5)
        .max(1)
        .optional()
        .describe('How alike two templates must be, from 0.5 to 1 (Jaccard over rows of three words).'),
    }),
  messages: {
    en: {
      same: 'This is "{other}" once more, word for word: who mends one of them leaves the other as it was. Keep one.',
      near: 'This and "{other}" are {percent} % alike: who mends one of them may overlook the other. Make one of the two, or say in their names when to take which.',
    },
    it: {
      same: 'È di nuovo "{other}", parola per parola: chi ne corregge uno lascia l’altro com’era. Tienine uno.',
      near: 'Questo e "{other}" sono uguali al {percent} %: chi ne corregge uno può dimenticare l’altro. Fanne uno solo, o di’ nei nomi quando usare quale.',
    },
  },

  *check({ parts, case: { template } }, { similarity }) {
    const likest = template?.likest ?? null
    const [first] = parts
    if (likest === null || first === undefined || likest.likeness < similarity) return
    const isSame = likest.likeness === 1
    yield {
      message: isSame ? 'same' : 'near',
      data: {
        other: likest.name ?? opening({ text: line(likest.text) }),
        percent: Math.floor(likest.likeness * 100),
      },
      evidence: [
        { what: 'draft', text: opening(first) },
        { what: 'library', text: line(likest.text) },
      ],
      lesser: !isSame,
    }
  },
})
