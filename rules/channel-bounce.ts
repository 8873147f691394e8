import { defineRule } from '../src/engine/rule.ts'
import { bouncesIn } from '../src/reading/bounces.ts'

export const channelBounce = defineRule({
  id: 'channel-bounce',
  summary: 'Sends the customer to another channel of the same brand',
  why: `After seven days of silence a traveller was told to "write to this e-mail address"; the mail was answered with
"please contact the airport services". Six parties sent him to one another: back to the start. Whoever writes here wants an
answer here, and was perhaps there already.

A move is a warning, and an error where the thread shows that the customer has tried that channel, or that a promise is
open there. To ask for personal data in private, to go along ("DM us, and I'll look at it with you") and to offer a channel
are fine.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      tried:
        '"{words}": the customer has been there, and comes from there. Do for them what they would have to do, and answer here.',
      open: '"{words}": the brand has promised something there that is still open, and now sends the customer after it. Look it up yourself, and answer here.',
      away: '"{words}" makes the customer begin anew elsewhere. Answer here; move only what is private, and say that you go on with it there.',
    },
    it: {
      tried:
        '"{words}": il cliente c’è già stato, e viene da lì. Fai tu ciò che dovrebbe fare lui, e rispondi qui.',
      open: '"{words}": lì il marchio ha promesso qualcosa che è ancora in sospeso, e ora ci manda il cliente. Guarda tu a che punto è, e rispondi qui.',
      away: '"{words}" fa ricominciare il cliente da un’altra parte. Rispondi qui; sposta solo ciò che è privato, e di’ che lì continui tu.',
    },
  },

  *check(reading) {
    // Several ways to leave are one mistake: the worst is told.
    const bounces = bouncesIn(reading)
    const worst = bounces.find(({ tried, open }) => tried !== null || open !== null) ?? bounces[0]
    if (worst === undefined) return
    const { part, start, end, text, tried, open } = worst
    const proof = tried ?? open
    yield {
      message: tried !== null ? 'tried' : open !== null ? 'open' : 'away',
      data: { words: text },
      at: { part, start, end },
      evidence: [
        { what: 'draft', text },
        ...(proof === null ? [] : [{ what: proof.field, text: proof.text }]),
      ],
      lesser: proof === null,
    }
  },
})
