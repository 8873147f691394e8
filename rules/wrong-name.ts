import { defineRule, type Violation } from '../src/engine/rule.ts'
import { namePlaceholder } from '../src/reading/dialects/advice.ts'
import type { Reading } from '../src/reading/reading.ts'
import { writtenOutNames } from '../src/reading/written-out-names.ts'
import { rightName, wrongNames } from '../src/reading/wrong-names.ts'

export const wrongName = defineRule({
  id: 'wrong-name',
  summary: 'The customer is called by a name that is not theirs',
  why: `An airline apologised for having misspelt "Clare", and called her "Claire". To be called by another name is worse
than by none: it says that nobody looked.

The name is that of the profile, of \`known.customerName\`, or the one with which the customer signs. Short forms, surnames
after a title and third persons are fine. A name written into a template is wrong for everybody else who gets it.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      misspelt:
        'The customer writes it {name}, not "{used}": a misspelt name says that nobody looked. Write {name}.',
      other:
        'The reply addresses "{used}", and the customer is {name}: to be called by another name is worse than by none. Write {name}.',
      template:
        'The template calls everybody who gets it "{used}", a name left in from one reply. Put the placeholder of the customer’s name there.',
      rename: 'Write {name}.',
    },
    it: {
      misspelt:
        'Il cliente si scrive {name}, non "{used}": un nome sbagliato dice che nessuno ha guardato. Scrivi {name}.',
      other:
        'La risposta si rivolge a "{used}", e il cliente è {name}: essere chiamati con un altro nome è peggio che con nessuno. Scrivi {name}.',
      template:
        'Il modello chiama "{used}" chiunque lo riceva: un nome rimasto da una risposta. Mettici il segnaposto del nome del cliente.',
      rename: 'Scrivi {name}.',
    },
  },

  *check(reading) {
    if (reading.kind === 'template') {
      yield* namesInTemplate(reading)
      return
    }
    const right = rightName(reading)
    if (right === null) return
    for (const { part, start, end, text, kind } of wrongNames(reading)) {
      const { name, field } = right
      const said = field === 'post.author.displayName' ? reading.customer.displayName : name
      yield {
        message: kind,
        data: { used: text, name },
        at: { part, start, end },
        evidence: [
          { what: 'draft', text },
          { what: field, text: said ?? name },
        ],
        suggestions: [{ message: 'rename', data: { name }, edits: [{ part, start, end, text: name }] }],
      }
    }
  },
})

function* namesInTemplate(reading: Reading): Iterable<Violation> {
  const placeholder = namePlaceholder(reading.case.template?.dialect ?? null)
  for (const { part, start, end, text, position } of writtenOutNames(reading)) {
    const isWhole = placeholder !== null && position !== 'title'
    const edits = isWhole ? [{ part, start, end, text: placeholder }] : []
    yield {
      message: 'template',
      data: { used: text },
      at: { part, start, end },
      evidence: [{ what: 'draft', text }],
      suggestions: isWhole ? [{ message: 'rename', data: { name: placeholder }, edits }] : [],
    }
  }
}
