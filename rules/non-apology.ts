import { defineRule } from '../src/engine/rule.ts'
import { oneASentence } from '../src/reading/one-a-sentence.ts'
import { quote } from '../src/reading/quote.ts'

export const nonApology = defineRule({
  id: 'non-apology',
  summary: 'An apology that is none',
  why: `"We are sorry if you feel neglected" says that the customer's feelings are the trouble. "We apologise, but the delay
was due to the weather" takes back with its second half what the first half gave. Either is worse than no apology: the
customer had asked why every other flight left on time, and read that nobody had done anything wrong.

"Sorry for any trouble, Nick!" is an apology, and so is every one that names what went wrong. A plain apology beside
it lowers the severity by one step; so does a "sorry, but" that only leads up to a no, and an "if" about a fact ("sorry if
my last message was unclear").`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      conditional:
        '"{words}" leaves open whether anything went wrong, or regrets only what the customer feels. Say what went wrong, without an "if".',
      hollow:
        '"{words}" takes the apology back, or leaves open who did it. Say what you did wrong; the reasons, if they help the customer, come later.',
      refusal:
        '"{words}": the first half only leads up to the no. Say no plainly, say why, and what can be done instead.',
      plain:
        'Like this: "I\'m sorry that [what happened]. That was our fault, and this is what I do now: […]."',
    },
    it: {
      conditional:
        '"{words}" lascia in dubbio se qualcosa sia andato male, o si rammarica solo di quello che sente il cliente. Di’ che cosa è andato male, senza "se".',
      hollow:
        '"{words}" ritira le scuse, o non dice chi ha sbagliato. Di’ che cosa avete sbagliato; i motivi, se servono al cliente, vengono dopo.',
      refusal:
        '"{words}": la prima metà prepara soltanto il no. Di’ il no con chiarezza, di’ perché, e che cosa si può fare invece.',
      plain:
        'Così: "Mi dispiace che [che cosa è successo]. È colpa nostra, ed ecco che cosa faccio ora: […]."',
    },
  },

  *check({ parts }) {
    for (const part of parts) {
      const felt = part.phrases('feelings')
      const plain = [...part.phrases('apology'), ...part.phrases('owned-fault')]
      for (const match of oneASentence(part, 'conditional-apology', 'non-apology', 'softened-refusal')) {
        const { family, sentence, start, end } = match
        const isRefusal = family === 'softened-refusal'
        const isMild =
          isRefusal ||
          (family === 'conditional-apology' && !felt.some((words) => words.sentence === sentence))
        yield {
          message: isRefusal ? 'refusal' : family === 'non-apology' ? 'hollow' : 'conditional',
          data: { words: quote(part, match) },
          at: { part: part.index, start, end },
          suggestions: [{ message: 'plain' }],
          lesser: isMild || plain.some((apology) => apology.end <= start || apology.start >= end),
        }
      }
    }
  },
})
