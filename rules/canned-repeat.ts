import { defineRule } from '../src/engine/rule.ts'
import { opening } from '../src/reading/quote.ts'
import { repeatOf } from '../src/reading/repeats.ts'

interface Options {
  /** From 0 to 1: how alike two replies are before they count as the same. */
  readonly similarity: number
  /** Replies of at most so many words are courtesies, and may be alike. */
  readonly shortWords: number
}

export const cannedRepeat = defineRule<Options>({
  id: 'canned-repeat',
  summary: 'The same reply again',
  why: `Every protester of a weekend got the same offer of help, signed with initials, sometimes with the right name: it
looked like a bot, and made the news as one. A customer who gets the same words twice knows that nobody read the second
message.

Two replies are the same when they share most of their rows of three words, names, numbers and links aside. In the thread
that is an error; a reply to somebody else (\`--recent FILE\`, or \`recent\` in the case) lowers it by one step.`,
  recommended: 'error',
  needs: [['thread', 'recent']],
  appliesTo: ['reply'],
  defaults: { similarity: 0.85, shortWords: 6 },
  options: (z) =>
    z.strictObject({
      similarity: z
        .number()
        .min(0.5)
        .max(1)
        .optional()
        .describe('How alike two replies must be, from 0.5 to 1 (Jaccard over rows of three words).'),
      shortWords: z.int().nonnegative().optional().describe('Replies of at most so many words may be alike.'),
    }),
  messages: {
    en: {
      customer:
        'This customer has already got this reply ({percent} % alike): nobody seems to have read what they wrote since. Answer that.',
      thread:
        'Somebody else in this thread got the same reply ({percent} % alike), where everybody can read both: it looks like a bot. Answer what this person wrote.',
      others:
        'The same reply went to somebody else ({percent} % alike). Customers compare: write what is true of this one alone.',
    },
    it: {
      customer:
        'Questo cliente ha già ricevuto questa risposta (uguale al {percent} %): pare che nessuno abbia letto ciò che ha scritto poi. Rispondi a quello.',
      thread:
        'Un altro in questa conversazione ha ricevuto la stessa risposta (uguale al {percent} %), e tutti le leggono entrambe: sembra un automa. Rispondi a ciò che ha scritto questa persona.',
      others:
        'La stessa risposta è andata a qualcun altro (uguale al {percent} %). I clienti confrontano: scrivi ciò che vale solo per questo.',
    },
  },

  *check(reading, { similarity, shortWords }) {
    const repeat = repeatOf(reading, similarity, shortWords)
    const [first] = reading.parts
    if (repeat === null || first === undefined) return
    yield {
      message: repeat.to,
      data: { percent: Math.round(repeat.likeness * 100) },
      evidence: [
        { what: 'draft', text: opening(first) },
        { what: repeat.field, text: repeat.text },
      ],
      lesser: repeat.to === 'others',
    }
  },
})
