import { duration, parseDuration } from '../src/engine/duration.ts'
import { defineRule } from '../src/engine/rule.ts'
import { sourceOf } from '../src/reading/agents.ts'
import { answeredSince, continues, isBySame, openPromise, refersBack } from '../src/reading/answers.ts'
import { line } from '../src/reading/quote.ts'
import { addsRequest, surfacing } from '../src/reading/surfacing.ts'

interface Options {
  readonly settledAfter: string
}

export const alreadyAnswered = defineRule<Options>({
  id: 'already-answered',
  summary: 'The brand has answered since the customer last wrote',
  why: `The railway's team had helped within minutes, on that very evening; seven months later somebody else answered the same
post, as if it were new. And an angry passenger, who waited for one answer, read three that did not know of one another.
Two answers to one question say that nobody reads what the others write.

Look at the thread first: another agent, or the same brand by mail, may have answered. A reply that goes on with the first
one ("as promised", "2/2", "an update on your suitcase") is no second answer, and neither is one to what the customer wrote
since. Where the agent is the same, the finding is only a warning. When the customer has only thanked for the answer, it
counts as long as the thanks are fresh.`,
  recommended: 'error',
  needs: ['thread', 'post.createdAt'],
  appliesTo: ['reply'],
  defaults: { settledAfter: '3d' },
  options: (z) =>
    z.strictObject({
      settledAfter: duration(z)
        .optional()
        .describe(
          "A question about a matter for which the customer's thanks are older than this is too late.",
        ),
    }),
  messages: {
    en: {
      answered:
        'The customer has had an answer since they last wrote ({who}): "{words}". A second one that does not know of it shows that nobody reads the thread. Go on from there, or do not answer.',
      settled:
        'The customer had an answer ({who}), and closed the matter with "{thanks}". To ask about it again shows that nobody reads the thread. Do not answer, or thank them in turn.',
      goOn: 'If there is news, say that it is: "An update on what I wrote on Monday: …"',
    },
    it: {
      answered:
        'Il cliente ha già avuto una risposta dopo il suo ultimo messaggio ({who}): "{words}". Una seconda che non ne sa niente mostra che nessuno legge la conversazione. Prosegui da lì, o non rispondere.',
      settled:
        'Il cliente ha avuto una risposta ({who}), e ha chiuso con "{thanks}". Chiedere di nuovo mostra che nessuno legge la conversazione. Non rispondere, o ringrazia a tua volta.',
      goOn: 'Se c’è una novità, di’ che lo è: "Un aggiornamento su ciò che le ho scritto lunedì: …"',
    },
  },

  *check(reading, { settledAfter }) {
    const found = answeredSince(reading)
    const back = surfacing(reading)
    if (found === null || (back !== null && addsRequest(back, reading))) return
    const { asked, answer, thanks } = found
    if (continues(answer, reading) || refersBack(reading) || openPromise(reading) !== null) return
    const who = sourceOf(answer, reading)
    const common = {
      evidence: [answer, thanks ?? asked].map(({ field, text }) => ({ what: field, text: line(text) })),
      suggestions: [{ message: 'goOn' }],
    }
    if (thanks === null) {
      const data = { who, words: line(answer.text) }
      yield { message: 'answered', data, ...common, lesser: isBySame(answer, reading) }
      return
    }
    const isFresh = thanks.at === null || reading.now - thanks.at <= parseDuration(settledAfter)
    const asks = reading.parts.some(({ questions }) => questions.length > 0)
    if (!isFresh && asks) yield { message: 'settled', data: { who, thanks: line(thanks.text) }, ...common }
  },
})
