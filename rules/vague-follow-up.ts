import { defineRule } from '../src/engine/rule.ts'
import { isInPerson } from '../src/reading/in-person.ts'
import { oneASentence } from '../src/reading/one-a-sentence.ts'
import { isPlaced } from '../src/reading/placed.ts'
import { quote } from '../src/reading/quote.ts'
import { namedRecipient } from '../src/reading/recipient.ts'
import { hasLimitBeside, hasTimeBeside } from '../src/reading/time-beside.ts'

export const vagueFollowUp = defineRule({
  id: 'vague-follow-up',
  summary: 'News is promised by nobody and for no day',
  why: `A customer had asked twice by mail and once in public. The answer: the matter was with the competent body, and she
would be told of "eventuali aggiornamenti", of any updates there might be. Nobody in particular would tell her, on no
particular day, and perhaps there would be nothing to tell. She was left to wait, and became angry.

A date in the sentence, or a dated promise in the one before or after it, clears this, and so do words that say where the
news will stand ("we'll keep you posted on" a page). One person who says "I", or who is named, lowers the severity by one
step, and so does a promise that waits for a thing to happen ("when it's back in stock") or to be sent by the customer.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      nobody:
        '"{words}": nobody says who will write, or by when, and the customer can only wait. Say "I", and a day and hour.',
      noDate: '"{words}": there is somebody to expect news from, but not until when. Say by when.',
      onAnswer:
        '"{words}": once the customer has sent what you ask for, how long will it take, and who will answer? Say it.',
      onEvent:
        '"{words}": nobody knows when that will be, and the customer can only wait. Say by when you expect it, or when you write in any case.',
      date: 'Like this: "I\'ll write to you here by [day and hour], also if I have nothing new."',
    },
    it: {
      nobody:
        '"{words}": nessuno dice chi scriverà, né entro quando, e il cliente può solo aspettare. Di’ "io", con giorno e ora.',
      noDate: '"{words}": si sa da chi aspettare notizie, ma non fino a quando. Di’ entro quando.',
      onAnswer:
        '"{words}": quando il cliente avrà mandato quello che chiedi, quanto ci vorrà, e chi risponderà? Dillo.',
      onEvent:
        '"{words}": nessuno sa quando sarà, e il cliente può solo aspettare. Di’ entro quando lo prevedi, o quando scrivi in ogni caso.',
      date: 'Così: "Le scrivo io qui entro [giorno e ora], anche se non ci fossero novità."',
    },
  },

  *check(reading) {
    for (const part of reading.parts) {
      for (const match of oneASentence(part, 'vague-follow-up')) {
        const { sentence, start, end } = match
        const own = part.sentences[sentence]
        if (own === undefined || hasTimeBeside(part, sentence, 1) || hasLimitBeside(part, sentence)) continue
        if (isPlaced(part, match)) continue
        const owned = isInPerson(part, match) || namedRecipient(part, own, reading) !== null
        const asked = part
          .phrases('ask')
          .some((ask) => ask.sentence === sentence || ask.sentence === sentence - 1)
        const event = part.phrases('awaits-event').some((one) => one.sentence === sentence)
        yield {
          message: owned ? 'noDate' : asked ? 'onAnswer' : event ? 'onEvent' : 'nobody',
          data: { words: quote(part, match) },
          at: { part: part.index, start, end },
          suggestions: [{ message: 'date' }],
          lesser: owned || asked || event,
        }
      }
    }
  },
})
