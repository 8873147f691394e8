import { defineRule } from '../src/engine/rule.ts'
import { customerSays } from '../src/reading/customer-says.ts'
import { oneASentence } from '../src/reading/one-a-sentence.ts'
import { quote } from '../src/reading/quote.ts'

export const retentionPressure = defineRule({
  id: 'retention-pressure',
  summary: 'A customer who wants to leave is held back',
  why: `A couple called to disconnect. "Why is it that you don't want the number one service?" asked the agent, again and
again, and first they should tell him why. One of them recorded it, and five million people listened. Whoever wants to
leave has decided; questions, offers and obstacles before the yes turn a former customer into an enemy.

Only where the post or the thread says that the customer wants to leave. A draft that has let them go ("your cancellation
is confirmed") may ask or offer whatever it likes.`,
  recommended: 'error',
  needs: [['post.text', 'thread']],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      pressure:
        'The customer wants to leave, and "{words}" holds them back. Confirm the cancellation first, with its date; a question may follow, once it binds nobody.',
      confirm:
        'Like this: "Your contract is cancelled as of [date], and there is nothing left for you to do."',
    },
    it: {
      pressure:
        'Il cliente vuole andarsene, e "{words}" lo trattiene. Prima conferma la disdetta, con la data; una domanda può seguire, quando non vincola più nessuno.',
      confirm: 'Così: "Il suo contratto è disdetto dal [data], e lei non deve fare altro."',
    },
  },

  *check(reading) {
    const { parts } = reading
    if (parts.some((part) => part.phrases('leave-granted').length > 0)) return
    const wish = customerSays(reading, 'cancel-intent')
    if (wish === null) return
    for (const part of parts) {
      for (const match of oneASentence(part, 'retention-pressure')) {
        yield {
          message: 'pressure',
          data: { words: quote(part, match) },
          at: { part: part.index, start: match.start, end: match.end },
          evidence: [wish],
          suggestions: [{ message: 'confirm' }],
        }
      }
    }
  },
})
