import { defineRule } from '../src/engine/rule.ts'
import { quote } from '../src/reading/quote.ts'
import { unnamedOffices } from '../src/reading/unnamed-office.ts'

export const competentOffice = defineRule({
  id: 'competent-office',
  summary: 'The customer is handed to an office without a name',
  why: `A customer asked why every other flight had left on time. The answer: the matter was with "l'ente competente", the
body competent, and there might be news. Nobody could tell her which body that was; a later message had to explain that it
was the customer-relations office. An office without a name cannot be asked, cannot be followed, and need not answer.

A hand-off is fine when three things stand beside it: a **name** (a person, a department), a **first person** who has done
or will do something ("I've asked Priya"), and a **date**. Two of the three lower the severity by one step.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      unnamed:
        '"{office}" names nobody whom the customer could ask, and nobody who follows it up. Say who has it, that you follow it, and by when there is an answer.',
      noName:
        '"{office}" names nobody whom the customer could ask. You follow it up, by a date: now say who has it.',
      noOwner:
        '"{office}": somebody has the matter, but nobody says "I follow it up", and so the customer would have to. Say it, in the first person.',
      noDate:
        '"{office}": somebody has the matter, but nobody says until when, and the customer can only wait. Say by when you will answer.',
      handOff:
        'Like this: "I\'ve passed it to [name] in [department], and I\'ll write to you here by [day and hour]."',
    },
    it: {
      unnamed:
        '"{office}" non nomina nessuno a cui il cliente possa chiedere, né chi segue la cosa. Di’ chi ce l’ha, che la segui tu, ed entro quando c’è una risposta.',
      noName:
        '"{office}" non nomina nessuno a cui il cliente possa chiedere. La segui tu, entro una data: ora di’ chi ce l’ha.',
      noOwner:
        '"{office}": qualcuno ha la pratica, ma nessuno dice "la seguo io", e così toccherebbe al cliente. Dillo, in prima persona.',
      noDate:
        '"{office}": qualcuno ha la pratica, ma nessuno dice fino a quando, e il cliente può solo aspettare. Di’ entro quando rispondi.',
      handOff: 'Così: "Ho passato tutto a [nome] di [reparto], e le scrivo io qui entro [giorno e ora]."',
    },
  },

  *check(reading) {
    for (const part of reading.parts) {
      for (const { office, found, missing } of unnamedOffices(part, reading)) {
        const [first, ...more] = missing
        if (first === undefined) continue
        yield {
          message: more.length === 0 ? first : 'unnamed',
          data: { office: quote(part, office) },
          at: { part: part.index, start: office.start, end: office.end },
          evidence: found.map((range) => ({ what: 'draft', text: quote(part, range) })),
          suggestions: [{ message: 'handOff' }],
          lesser: more.length === 0,
        }
      }
    }
  },
})
