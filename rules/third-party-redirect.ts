import { defineRule } from '../src/engine/rule.ts'
import { quote } from '../src/reading/quote.ts'
import { redirectsIn } from '../src/reading/redirects.ts'

export const thirdPartyRedirect = defineRule({
  id: 'third-party-redirect',
  summary: 'The customer is sent to another company',
  why: `A flight was 48 hours late, and three months later a suitcase was still missing. Six parties sent the traveller to
one another: the airline to the airport, the airport to its handling company, which said "please contact the airline".
Back to the start. Whoever sold the journey is the one whom the customer knows.

It passes where the writer has spoken with the other company, or will, and where somebody can only go themselves: to the
police, to a doctor. A link, address or number that leads there lowers the severity by one step, and so does an "if" that
makes it a last resort; not where the customer has come from there already: that is a loop.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      redirect:
        '"{words}" leaves it to the customer to find somebody else and to begin again. Ask there yourself, and say by when you answer.',
      pointer:
        '"{words}": the way is there, but the customer must begin again. Could you ask there yourself? At least say what they should tell them.',
      loop: '"{words}", and there the customer has been: this goes in a circle. Ask there yourself, and say by when you answer.',
      ask: 'Like this: "I\'ve asked [company] myself; I\'ll write to you here by [day and hour]."',
    },
    it: {
      redirect:
        '"{words}" lascia al cliente di cercare qualcun altro e ricominciare da capo. Chiedi tu, e di’ entro quando rispondi.',
      pointer:
        '"{words}": la strada c’è, ma il cliente deve ricominciare da capo. Puoi chiedere tu? Almeno di’ che cosa deve dire.',
      loop: '"{words}", e lì il cliente c’è già stato: si gira in tondo. Chiedi tu, e di’ entro quando rispondi.',
      ask: 'Così: "Ho chiesto io a [azienda]; le scrivo qui entro [giorno e ora]."',
    },
  },

  *check(reading) {
    for (const part of reading.parts) {
      for (const { handoff, way, isFallback, loop } of redirectsIn(part, reading)) {
        yield {
          message: loop !== null ? 'loop' : way === null ? 'redirect' : 'pointer',
          data: { words: handoff.text },
          at: { part: part.index, start: handoff.start, end: handoff.end },
          evidence: [
            ...(loop === null ? [] : [loop]),
            ...(way === null ? [] : [{ what: 'draft', text: quote(part, way) }]),
          ],
          suggestions: [{ message: 'ask' }],
          lesser: loop === null && (way !== null || isFallback),
        }
      }
    }
  },
})
