import { defineRule } from '../src/engine/rule.ts'
import { oneASentence } from '../src/reading/one-a-sentence.ts'
import { quote } from '../src/reading/quote.ts'

export const blameShift = defineRule({
  id: 'blame-shift',
  summary: 'Somebody else is to blame',
  why: `A couple wanted to disconnect, and for eighteen minutes an agent asked them why. The company's answer: the employee's
behaviour was unacceptable and not what its people are taught, and the overwhelming majority of them work hard. The
customer replied that the fault was not the employee's but the company's. Elsewhere an airline's office said "it wasn't me
who handled this file" and "haven't you had our mail?".

Nobody who complains cares which of your people, suppliers or rules it was. Where the draft takes the fault as well
("this was our mistake", "abbiamo sbagliato noi"), naming the others is an explanation, and passes.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      blame:
        '"{words}" puts the blame on somebody else, and to the customer they are all you. Say what you got wrong and what you do about it.',
      own: 'Like this: "That should not have happened, and it is our fault. I have [what you did]."',
    },
    it: {
      blame:
        '"{words}" dà la colpa a qualcun altro, e per il cliente siete tutti la stessa cosa. Di’ che cosa avete sbagliato e che cosa fate.',
      own: 'Così: "Non doveva succedere, ed è colpa nostra. Ho [che cosa hai fatto]."',
    },
  },

  *check({ parts }) {
    if (parts.some((part) => part.phrases('owned-fault').length > 0)) return
    for (const part of parts) {
      for (const match of oneASentence(part, 'blame-shift')) {
        yield {
          message: 'blame',
          data: { words: quote(part, match) },
          at: { part: part.index, start: match.start, end: match.end },
          suggestions: [{ message: 'own' }],
        }
      }
    }
  },
})
