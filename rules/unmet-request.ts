import { defineRule } from '../src/engine/rule.ts'
import { isOnlyCourtesy } from '../src/reading/courtesy.ts'
import { opening } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'
import { speaksOf, type Wanted, wantsIn } from '../src/reading/wants.ts'

export const unmetRequest = defineRule({
  id: 'unmet-request',
  summary: 'Says no word of what the customer asks for',
  why: `A couple asked to be disconnected, for eighteen minutes, and five million people listened. The apology came eight
days later, with regret, embarrassment and a promise to treasure the experience. The cancellation it did not mention.

The customer asks to cancel, to be refunded or to be called, and the reply has no word of it, asks for nothing that would
be needed, and takes nothing on. A question is unmet where the reply is nothing but courtesies.`,
  recommended: 'warn',
  needs: [['post.text', 'thread']],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      cancel:
        'The customer asks to cancel ("{words}"), and the reply has no word of it. Say that it is done, or how and by when it will be.',
      refund:
        'The customer asks for a refund ("{words}"), and the reply has no word of it. Say yes or no, how much, and by when.',
      call: 'The customer asks to be called ("{words}"), and the reply has no word of it. Say who will call, and when.',
      question:
        'The customer asks "{words}", and the reply is nothing but courtesies. Answer the question, or say who finds out and by when.',
    },
    it: {
      cancel:
        'Il cliente chiede di disdire ("{words}"), e la risposta non ne parla. Di’ che è fatto, o come ed entro quando lo sarà.',
      refund:
        'Il cliente chiede un rimborso ("{words}"), e la risposta non ne parla. Di’ sì o no, quanto, ed entro quando.',
      call: 'Il cliente chiede di essere chiamato ("{words}"), e la risposta non ne parla. Di’ chi chiama, e quando.',
      question:
        'Il cliente chiede "{words}", e la risposta è fatta solo di cortesie. Rispondi alla domanda, o di’ chi si informa ed entro quando.',
    },
  },

  *check(reading) {
    const [first] = reading.parts
    if (first === undefined || !isWhole(reading)) return
    const unmet = wantsIn(reading).find((wanted) => isUnmet(wanted, reading))
    if (unmet === undefined) return
    const { want, words, said } = unmet
    yield {
      message: want,
      data: { words: words.text },
      evidence: [
        { what: 'draft', text: opening(first) },
        { what: said.field, text: said.text },
      ],
    }
  },
})

/** A part of a series may leave the answer to another one, and silence is judged in languages that are read. */
function isWhole({ parts, language }: Reading): boolean {
  const promised = Math.max(1, ...parts.map(({ counter }) => counter?.of ?? 1))
  return promised <= parts.length && (language === 'en' || language === 'it')
}

function isUnmet({ want }: Wanted, { parts }: Reading): boolean {
  if (want === 'question') return parts.every(isOnlyCourtesy)
  // Who asks for what is needed, sends the customer on or gives a link has gone into it, well or badly.
  const isDealtWith = parts.some(
    ({ requests, handoffs, questions, tokens }) =>
      requests.length + handoffs.length + questions.length > 0 || tokens.some(({ kind }) => kind === 'url'),
  )
  return !isDealtWith && !parts.some(({ text }) => speaksOf(text, want))
}
