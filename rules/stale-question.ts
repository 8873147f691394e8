import { duration, parseDuration } from '../src/engine/duration.ts'
import { defineRule } from '../src/engine/rule.ts'
import { datesOf, lastWord } from '../src/reading/last-word.ts'
import { stillQuestions } from '../src/reading/still-question.ts'
import { ownsWait } from '../src/reading/wait.ts'

interface Options {
  readonly maxAge: string
}

export const staleQuestion = defineRule<Options>({
  id: 'stale-question',
  summary: 'The reply asks whether something long over is still going on',
  why: `"Are you still in the elevator?" asked the railway, seven months after somebody had been stuck in one for minutes. The
question was kind, and told everybody that nobody had looked at the date. Whoever asks about "still" must know when it was.

After a few days nothing is "still" going on by itself. Find out what happened, in the thread and in your own systems, and
write that; or ask how it ended. Where the reply owns that it comes late, the question is only a warning.`,
  recommended: 'error',
  needs: ['post.createdAt'],
  appliesTo: ['reply'],
  defaults: { maxAge: '3d' },
  options: (z) =>
    z.strictObject({
      maxAge: duration(z).optional().describe("The customer's last word is older than this."),
    }),
  messages: {
    en: {
      still:
        '"{question}" asks about what the customer told {age:duration} ago, on {at:date}. For them it is long over, and the question shows that nobody looked. Find out how it ended, and write that.',
      lookUp: 'Instead: "I see that … on that day. Did it end well for you?"',
    },
    it: {
      still:
        '"{question}" chiede di ciò che il cliente ha raccontato {age:duration} fa, il {at:date}. Per lui è finita da tempo, e la domanda mostra che nessuno ha guardato. Scopri com’è andata, e scrivi quello.',
      lookUp: 'Invece: "Vedo che quel giorno … È finita bene?"',
    },
  },

  *check(reading, { maxAge }) {
    const last = lastWord(reading)
    if (last === null) return
    const age = reading.now - last.at
    if (age <= parseDuration(maxAge)) return
    const owned = ownsWait(reading)
    for (const part of reading.parts) {
      for (const { start, end, text } of stillQuestions(part)) {
        yield {
          message: 'still',
          data: { question: text, age, at: last.at },
          at: { part: part.index, start, end },
          evidence: [...datesOf(reading), ...(owned === null ? [] : [{ what: 'draft', text: owned.text }])],
          suggestions: [{ message: 'lookUp' }],
          lesser: owned !== null,
        }
      }
    }
  },
})
