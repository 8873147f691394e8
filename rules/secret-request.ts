import { defineRule } from '../src/engine/rule.ts'
import { oneASentence } from '../src/reading/one-a-sentence.ts'
import { quote } from '../src/reading/quote.ts'

export const secretRequest = defineRule({
  id: 'secret-request',
  summary: 'Asks the customer to tell a password, a PIN or a security code',
  why: `Whoever has a customer's password or the code that was sent to their phone is, to every machine, that customer. No
brand needs it, and those who ask for it are thieves: a real reply that does so teaches customers to answer the next thief,
and nobody can take back what was read.

It is an error on every channel, in private as well. To warn ("we'll never ask for your PIN"), to speak of a password ("did
you try resetting it?") and to say where it is entered ("enter the code in the app") are fine.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      asks: '"{words}" asks for what only the customer may know: with it anybody is the customer, and a thief asks in the same words. Never ask for it; have them sign in, or check who they are by what you can see yourself.',
    },
    it: {
      asks: '"{words}" chiede ciò che solo il cliente deve sapere: chi lo ha è il cliente, e un ladro lo chiede con le stesse parole. Non chiederlo mai; fallo accedere da sé, o verifica chi è con ciò che vedi tu.',
    },
  },

  *check({ parts }) {
    for (const part of parts)
      for (const match of oneASentence(part, 'secret-request')) {
        const words = quote(part, match)
        yield {
          message: 'asks',
          data: { words },
          at: { part: part.index, start: match.start, end: match.end },
          evidence: [{ what: 'draft', text: words }],
        }
      }
  },
})
