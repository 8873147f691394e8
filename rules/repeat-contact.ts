import { duration, parseDuration } from '../src/engine/duration.ts'
import { defineRule } from '../src/engine/rule.ts'
import { line } from '../src/reading/quote.ts'
import { unansweredMessages } from '../src/reading/repetition.ts'
import { ownsRepetition } from '../src/reading/wait.ts'

interface Options {
  readonly minGap: string
}

export const repeatContact = defineRule<Options>({
  id: 'repeat-contact',
  summary: 'The customer had to write again, and the reply says nothing of it',
  why: `A claim on the web site, a reminder by mail, "must I go to the social networks?": each time no answer. When one came,
it began as if she had never written. Whoever has waited and asked again wants to read first that it was seen.

One line is enough: "You've written to us three times, and that is two too many." Messages within minutes of one another
are one contact, and so are thanks.`,
  recommended: 'warn',
  needs: ['thread', 'post.createdAt'],
  appliesTo: ['reply'],
  defaults: { minGap: '1h' },
  options: (z) =>
    z.strictObject({
      minGap: duration(z)
        .optional()
        .describe('The first and the last unanswered message are at least so far apart.'),
    }),
  messages: {
    en: {
      repeated:
        'The customer has written {count} times without an answer, over {span:duration}, and the reply says nothing of it: they will read that nobody noticed. Begin with the wait, or with the messages that nobody answered.',
      own: 'Like this: "You have written to us {count} times and waited since {since:date}: I\'m sorry."',
    },
    it: {
      repeated:
        'Il cliente ha scritto {count} volte senza risposta, nel giro di {span:duration}, e la risposta non ne parla: leggerà che nessuno se n’è accorto. Comincia dall’attesa, o dai messaggi rimasti senza risposta.',
      own: 'Così: "Ci ha scritto {count} volte e aspetta dal {since:date}: mi dispiace."',
    },
  },

  *check(reading, { minGap }) {
    const messages = unansweredMessages(reading)
    const [first, last] = [messages.at(0), messages.at(-1)]
    if (first === undefined || last === undefined) return
    const span = last.at - first.at
    if (messages.length < 2 || span < parseDuration(minGap) || ownsRepetition(reading)) return
    const count = messages.length
    yield {
      message: 'repeated',
      data: { count, span },
      evidence: messages.map(({ field, text }) => ({ what: field, text: line(text) })),
      suggestions: [{ message: 'own', data: { count, since: first.at } }],
    }
  },
})
