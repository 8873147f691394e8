import { defineRule } from '../src/engine/rule.ts'
import { oneASentence } from '../src/reading/one-a-sentence.ts'
import { quote } from '../src/reading/quote.ts'
import { hasTimeBeside } from '../src/reading/time-beside.ts'

export const unboundedPromise = defineRule({
  id: 'unbounded-promise',
  summary: 'Something is promised for "soon"',
  why: `After a call that five million people listened to, a company promised "quick action". A telephone company told a
customer that the technician would come "in the next few days"; six months later he had gone back to his old one. "As soon
as possible" sounds like a promise and binds nobody: the customer cannot tell when it is broken.

A date or a time in the same sentence clears this. A request to the customer ("please reply as soon as possible") and a
wish ("see you soon") promise nothing.`,
  recommended: 'warn',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      soon: '"{words}" is a promise that cannot be checked: no day, no hour. Say by when, or leave it out.',
      date: 'If you do not know when it will be done, promise when you will write next: "by [day and hour]".',
    },
    it: {
      soon: '"{words}" è una promessa che non si può verificare: né giorno né ora. Di’ entro quando, o toglila.',
      date: 'Se non sai quando sarà fatto, prometti quando riscriverai: "entro [giorno e ora]".',
    },
  },

  *check({ parts }) {
    for (const part of parts) {
      for (const match of oneASentence(part, 'unbounded-promise')) {
        if (hasTimeBeside(part, match.sentence, 0)) continue
        yield {
          message: 'soon',
          data: { words: quote(part, match) },
          at: { part: part.index, start: match.start, end: match.end },
          suggestions: [{ message: 'date' }],
        }
      }
    }
  },
})
