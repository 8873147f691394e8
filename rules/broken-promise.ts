import { defineRule } from '../src/engine/rule.ts'
import { brokenPromises } from '../src/reading/broken-promises.ts'
import { opening } from '../src/reading/quote.ts'

export const brokenPromise = defineRule({
  id: 'broken-promise',
  summary: 'A promise of the brand is past due, and the reply says nothing of it',
  why: `After a flight that came two days late a kind manager apologised, the first to do so, and asked for 48 hours. After
seven days: nothing, not even "we are still checking". Then came "please write to this address", as if he had never
promised anything. A promise with a date is remembered by whoever got it.

The promise stands in the thread, and its time is over. The reply keeps it, or owns that it is late; to ask for something,
to send the customer on or to promise again does neither. Dates by which the *customer* must do something are no promise.`,
  recommended: 'error',
  needs: ['thread'],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      word: 'The customer was promised a word by {due:datetime}: "{promise}". That time is over, and the reply neither keeps the promise nor owns it. Say that it is late, what is known until now, and by when the rest comes.',
      deed: 'The customer was promised "{promise}" by {due:datetime}, has written since that it is not done, and the reply says nothing of it. Say what went wrong, and what happens now.',
    },
    it: {
      word: 'Al cliente era stata promessa una parola entro il {due:datetime}: "{promise}". Il termine è passato, e la risposta non mantiene la promessa né la riconosce. Di’ che è tardi, che cosa si sa finora, ed entro quando arriva il resto.',
      deed: 'Al cliente era stato promesso "{promise}" entro il {due:datetime}, ha scritto che non è avvenuto, e la risposta non ne parla. Di’ che cosa è andato storto, e che cosa succede ora.',
    },
  },

  *check(reading) {
    const broken = brokenPromises(reading).at(-1)
    const [first] = reading.parts
    if (broken === undefined || first === undefined) return
    const { of, text, due, said } = broken
    yield {
      message: of,
      data: { promise: text, due },
      evidence: [
        { what: 'draft', text: opening(first) },
        { what: said.field, text: said.text },
      ],
    }
  },
})
