import { defineRule } from '../src/engine/rule.ts'
import { customerSays } from '../src/reading/customer-says.ts'
import { hoursGivenAs } from '../src/reading/hours-given.ts'
import { oneASentence } from '../src/reading/one-a-sentence.ts'
import { quote } from '../src/reading/quote.ts'

export const hoursExcuse = defineRule({
  id: 'hours-excuse',
  summary: 'Office hours or many messages are the excuse',
  why: `A customer furious about lost luggage was told in public, hours later, that the team was open from 9 to 17. That was
the answer. Whoever has lost a suitcase has not asked when somebody works, and the network where they asked never closes.

Hours that inform are fine ("we're open until 9: your parcel is ready"), and so are hours for a customer who asked for
them. They are no excuse for silence, and they are no answer.`,
  recommended: 'warn',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      excuse:
        '"{words}" explains why you were silent, and helps nobody. Say sorry for the wait in three words, and then what happens now.',
      answer:
        '"{words}" is all that this reply says. The customer has not asked when you work: say what you do, and by when.',
      help: 'Like this: "Sorry for the wait. I\'ve [what you did], and I\'ll write to you here by [day and hour]."',
    },
    it: {
      excuse:
        '"{words}" spiega perché non c’era risposta, e non aiuta nessuno. Scusati in tre parole, e poi di’ che cosa succede ora.',
      answer:
        '"{words}" è tutto quello che dice questa risposta. Il cliente non ha chiesto quando lavorate: di’ che cosa fai, ed entro quando.',
      help: 'Così: "Mi scuso per l’attesa. Ho [che cosa hai fatto], e le scrivo qui entro [giorno e ora]."',
    },
  },

  *check(reading) {
    if (customerSays(reading, 'asks-opening-hours') !== null) return
    for (const part of reading.parts) {
      const excuses = oneASentence(part, 'hours-excuse')
      // A template that tells the hours is for those who ask for them.
      const hours = hoursGivenAs(part).filter(
        ({ match, as }) =>
          !excuses.some(({ sentence }) => sentence === match.sentence) &&
          (as === 'excuse' || reading.kind === 'reply'),
      )
      for (const { match, as } of [...excuses.map((match) => ({ match, as: 'excuse' as const })), ...hours]) {
        yield {
          message: as,
          data: { words: quote(part, match) },
          at: { part: part.index, start: match.start, end: match.end },
          suggestions: [{ message: 'help' }],
        }
      }
    }
  },
})
