import type { Language } from '../src/case/model.ts'
import { defineRule, type Edit, type Suggestion, type Violation } from '../src/engine/rule.ts'
import { DIALECT_TABLES } from '../src/reading/dialects/index.ts'
import type { PartReading } from '../src/reading/facts.ts'
import { type FaultyPlaceholder, faultyPlaceholders } from '../src/reading/placeholder-faults.ts'
import { around } from '../src/reading/rendered.ts'

interface Options {
  /** Keys or whole placeholders of the team's own; `*` stands for anything. */
  readonly allow: readonly string[]
}

export const unknownPlaceholder = defineRule<Options>({
  id: 'unknown-placeholder',
  summary: 'A placeholder that will not be filled in',
  why: `A saved reply began with \`Hallo {%customer.firstName,fallback=%},\`: whoever has no name on file is greeted with
"Hallo ,". A library spelt one placeholder \`{{NOM_CLIENT}}\` in eight answers and \`{{NOMCLIENT}}\` in the ninth, and a
customer of that one read it as it stood.

A placeholder that the tool does not know stays empty, or is sent as it stands, in every reply made from the template. What
each tool knows is in [the page on placeholders](../placeholders.md). Where the tool is not known, braces must match, a
name's fallback must say something, and one spelling must not stand alone against many.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['template'],
  defaults: { allow: [] },
  options: (z) =>
    z.strictObject({
      allow: z
        .array(z.string().min(1))
        .optional()
        .describe('Keys of your own, like `ticket.vip` or `shop.*`, or whole placeholders, like `[*]`.'),
    }),
  messages: {
    en: {
      misspelt:
        '{tool} knows no "{placeholder}": nothing comes in its place, in every reply made from this template. Did you mean {meant}?',
      unknown:
        '"{placeholder}" is not among the placeholders of {tool}, so that nothing may come in its place. Take one that {tool} has, or `allow` your own.',
      foreign:
        '"{placeholder}" is not how {tool} writes a placeholder: the customer reads it as it stands. Write it as {tool} does.',
      unbalanced:
        'The braces of "{placeholder}" do not match, so that no tool fills it in: the customer reads it as it stands. Write {meant}.',
      inconsistent:
        '"{placeholder}" is spelt so {count} times in this library, and {meant} {usual} times: one of the two is never filled in. Write it as everywhere else.',
      byHand:
        'Nobody fills in "{placeholder}" but the agent, and when they overlook it the customer reads it as it stands. Take a placeholder of {tool}, if it has one for this.',
      emptyFallback:
        'Where the name is not known, nothing comes in the place of "{placeholder}", and the customer reads "{rendered}". Give it a fallback that reads well.',
      write: 'Write {placeholder}.',
    },
    it: {
      misspelt:
        '{tool} non conosce "{placeholder}": al suo posto non viene niente, in ogni risposta fatta con questo modello. Forse {meant}?',
      unknown:
        '"{placeholder}" non è tra i segnaposto di {tool}, e al suo posto potrebbe non venire niente. Prendine uno che {tool} ha, o metti il tuo in `allow`.',
      foreign:
        '{tool} non scrive così un segnaposto: il cliente legge "{placeholder}" così com’è. Scrivilo come fa {tool}.',
      unbalanced:
        'Le parentesi di "{placeholder}" non tornano, e nessuno strumento lo compila: il cliente lo legge così com’è. Scrivi {meant}.',
      inconsistent:
        '"{placeholder}" è scritto così {count} volte in questa raccolta, e {meant} {usual} volte: uno dei due non sarà mai compilato. Scrivilo come altrove.',
      byHand:
        'Solo l’operatore compila "{placeholder}", e se gli sfugge il cliente lo legge così com’è. Prendi un segnaposto di {tool}, se ce n’è uno adatto.',
      emptyFallback:
        'Se il nome non è noto, al posto di "{placeholder}" non viene niente, e il cliente legge "{rendered}". Dagli un ripiego che si legga bene.',
      write: 'Scrivi {placeholder}.',
    },
  },

  *check({ parts, case: { template }, language }, { allow }) {
    if (template === null) return
    const tool = template.dialect === null ? '' : DIALECT_TABLES[template.dialect].title
    for (const part of parts) {
      for (const found of faultyPlaceholders(part, template)) {
        const { text, key, start, end } = found.placeholder
        if (allow.some((pattern) => fits(pattern, key) || fits(pattern, text))) continue
        yield {
          ...judge(found, part, tool, language),
          at: { part: part.index, start, end },
          evidence: [{ what: 'draft', text }],
        }
      }
    }
  },
})

function judge(
  { placeholder, fault }: FaultyPlaceholder,
  part: PartReading,
  tool: string,
  language: Language | null,
): Violation {
  const data = { placeholder: placeholder.text, tool }
  const instead = (text: string) => replacement(placeholder, part.index, text)
  switch (fault.kind) {
    case 'misspelt': {
      const { meant, sure } = fault
      const [only = ''] = meant
      const found = { message: 'misspelt', data: { ...data, meant: meant.join(', ') } }
      if (sure) return { ...found, fix: [instead(only)] }
      return meant.length === 1 ? { ...found, suggestions: [suggest(only, instead(only))] } : found
    }
    case 'foreign':
      return {
        message: 'foreign',
        data,
        suggestions: fault.meant.map((text) => suggest(text, instead(text))),
      }
    case 'unbalanced': {
      const [meant = ''] = fault.meant
      return {
        message: 'unbalanced',
        data: { ...data, meant },
        suggestions: [suggest(meant, instead(meant))],
      }
    }
    case 'inconsistent': {
      const { meant, sure, count, usualCount } = fault
      const found = { message: 'inconsistent', data: { ...data, meant, count, usual: usualCount } }
      return sure
        ? { ...found, fix: [instead(meant)] }
        : { ...found, suggestions: [suggest(meant, instead(meant))] }
    }
    case 'empty-fallback': {
      const { rendered, filled } = around(placeholder, part, language)
      const suggestions = filled === null ? [] : [suggest(filled, instead(filled))]
      return { message: 'emptyFallback', data: { ...data, rendered }, suggestions }
    }
    case 'unknown':
      return { message: 'unknown', data, lesser: true }
    case 'by-hand':
      return { message: 'byHand', data, lesser: true }
  }
}

function replacement({ start, end }: FaultyPlaceholder['placeholder'], part: number, text: string): Edit {
  return { part, start, end, text }
}

function suggest(placeholder: string, edit: Edit): Suggestion {
  return { message: 'write', data: { placeholder }, edits: [edit] }
}

/** Whether a text is what a pattern says; `*` stands for anything. */
function fits(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return pattern === text
  if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length) return false
  let at = head.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0 || found + piece.length > text.length - tail.length) return false
    at = found + piece.length
  }
  return true
}
