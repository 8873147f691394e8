import { defineRule } from '../src/engine/rule.ts'
import { quote } from '../src/reading/quote.ts'

export const boilerplate = defineRule({
  id: 'boilerplate',
  summary: 'A stock phrase that would fit under every post',
  why: `"We take this very seriously", "la sua opinione è per noi importante": everybody has read these words under every
complaint, and nobody has ever been helped by them. A courier's customers, asked what they want from a public answer, said:
a name, help where they asked, and no trained monkeys. A stock phrase costs characters that a fact could have, and it tells
the customer that nobody has read the post.`,
  recommended: 'info',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      stock: '"{words}" would fit under every post. Leave it out, or say what is true of this one only.',
      template:
        '"{words}" would fit into every template, and each customer has read it before. Leave it out, or leave room for what is true of one case only.',
    },
    it: {
      stock: '"{words}" starebbe sotto ogni post. Toglilo, o di’ quello che vale solo per questo.',
      template:
        '"{words}" starebbe in ogni modello, e ogni cliente l’ha già letto. Toglilo, o lascia posto per quello che vale in un caso solo.',
    },
  },

  *check({ parts, kind }) {
    for (const part of parts) {
      for (const match of part.phrases('boilerplate')) {
        yield {
          message: kind === 'template' ? 'template' : 'stock',
          data: { words: quote(part, match) },
          at: { part: part.index, start: match.start, end: match.end },
        }
      }
    }
  },
})
