import { defineRule, type Suggestion } from '../src/engine/rule.ts'
import type { Reading } from '../src/reading/reading.ts'
import { type Unfilled, unfilledIn } from '../src/reading/unfilled.ts'

export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  summary: 'A placeholder was never filled in',
  why: `"Dear [Name], thank you for contacting us about XXX." Nothing says more plainly that nobody has read the post: the
customer sees the form letter, and everybody who reads along sees it too. A tool that knows no name leaves its own mark,
"[[MISSING TOKEN]]".

Placeholders of the common help desks are found, and those that people write by hand. Code in backticks, quotations, masked
numbers (XXXX1234), kisses at the end and marks like [1/3] or [sic] are none.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      unfilled:
        '"{placeholder}" was never filled in: the customer reads it as it stands, and sees that nobody looked. Write what belongs there.',
      tag: '"{placeholder}" is an instruction to the template, which nobody carried out: the customer reads it as it stands. Take it out, and keep the words that fit.',
      write: 'Write "{words}".',
    },
    it: {
      unfilled:
        '"{placeholder}" non è mai stato compilato: il cliente lo legge così com’è, e vede che nessuno ha guardato. Scrivi quello che ci va.',
      tag: '"{placeholder}" è un’istruzione del modello che nessuno ha eseguito: il cliente la legge così com’è. Toglila, e tieni le parole giuste.',
      write: 'Scrivi "{words}".',
    },
  },

  *check(reading) {
    for (const part of reading.parts) {
      for (const found of unfilledIn(part)) {
        const { text, start, end, kind } = found
        yield {
          message: kind === 'tag' ? 'tag' : 'unfilled',
          data: { placeholder: text },
          at: { part: part.index, start, end },
          evidence: [{ what: 'draft', text }],
          suggestions: fillings(found, part.index, reading),
        }
      }
    }
  },
})

/** The name that belongs there, where it is known. */
function fillings({ role, start, end }: Unfilled, part: number, reading: Reading): readonly Suggestion[] {
  const { customer, agent } = reading
  const words =
    role === 'customer-name'
      ? customer.greetingName
      : role === 'other' || role === null
        ? null
        : firstName(agent)
  if (words === null) return []
  return [{ message: 'write', data: { words }, edits: [{ part, start, end, text: words }] }]
}

function firstName(agent: Reading['agent']): string | null {
  return agent?.name.split(/\s+/u)[0] ?? null
}
