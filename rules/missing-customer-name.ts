import { defineRule, type Suggestion } from '../src/engine/rule.ts'
import { isCustomersName } from '../src/reading/addressing.ts'
import { namePlaceholder } from '../src/reading/dialects/advice.ts'
import type { PartReading } from '../src/reading/facts.ts'
import { greetingFor, nameInGreeting, newGreeting } from '../src/reading/greeting.ts'
import { sameHandle } from '../src/reading/handles.ts'
import { opening } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'
import { requireLatinLetters, requireWholeReply, requireWholeText } from '../src/reading/whole-reply.ts'
import { writtenOutNames } from '../src/reading/written-out-names.ts'
import { wrongNames } from '../src/reading/wrong-names.ts'

interface Options {
  /** Also in the second and later replies of a thread. */
  readonly every: boolean
  /** Channels on which customers must not be named. */
  readonly notOn: readonly string[]
}

const WEEK = 7 * 86_400_000

export const missingCustomerName = defineRule<Options>({
  id: 'missing-customer-name',
  summary: 'The customer is not addressed by name',
  why: `After weeks of silence a customer got her first reply in public: cold, without her name. "Buongiorno Silvia, …
– Marco" is the advice: address people by their names at once, for they are people, and close with yours.

An @handle is no name, and "Hi there" greets nobody. Where the display name is no person's (a shop, an emoji), a greeting
is enough. A name is asked of the first reply of a conversation only (one that was quiet for a week begins anew); turn
\`every\` on for all of them. Where no thread is given and the reply looks like a later one ("thanks for the details", or the
post answers the brand), the severity is one step lower.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: { every: false, notOn: ['tripadvisor', 'reddit'] },
  options: (z) =>
    z.strictObject({
      every: z
        .boolean()
        .optional()
        .describe('Ask for the name in each reply of a conversation, not only in the first.'),
      notOn: z
        .array(z.string())
        .optional()
        .describe(
          'Channels on which customers must not be named: reviews without names, forums of nicknames.',
        ),
    }),
  messages: {
    en: {
      missing:
        'The customer is not addressed by name: the reply could be to anybody. The display name says {name}; write "{greeting}".',
      unknown:
        'The customer is not addressed by name: the reply could be to anybody. Look for the name in the profile or in the thread, and write it after the greeting; an @handle is no name.',
      template:
        'The template greets nobody: each customer who gets it reads a form letter. Put the placeholder of the customer’s first name after the greeting.',
      greeting:
        'The reply does not greet. The display name is no person’s name, so a greeting is enough: begin with one.',
      write: 'Begin with "{greeting}".',
    },
    it: {
      missing:
        'Il cliente non è chiamato per nome: la risposta potrebbe essere per chiunque. Il profilo dice {name}; scrivi "{greeting}".',
      unknown:
        'Il cliente non è chiamato per nome: la risposta potrebbe essere per chiunque. Cerca il nome nel profilo o nella conversazione, e scrivilo dopo il saluto; un @handle non è un nome.',
      template:
        'Il modello non saluta nessuno: ogni cliente che lo riceve legge una circolare. Metti dopo il saluto il segnaposto del nome del cliente.',
      greeting:
        'La risposta non saluta. Il nome del profilo non è di una persona, perciò basta un saluto: comincia con quello.',
      write: 'Comincia con "{greeting}".',
    },
  },

  *check(reading, { every, notOn }) {
    const { parts, customer, channel } = reading
    const [first] = parts
    if (first === undefined || (channel !== null && notOn.includes(channel))) return
    // One that nobody filled in is a mistake of its own; in a template it is how the customer is named.
    if (parts.some(({ placeholders }) => placeholders.some(({ role }) => role === 'customer-name'))) return
    requireWholeReply(reading)
    const { salutation } = first
    const place = salutation === null ? {} : { at: { part: 0, start: salutation.start, end: salutation.end } }
    const evidence = [{ what: 'draft', text: salutation?.text ?? opening(first) }]
    if (reading.kind === 'template') {
      // A name that is written out is for "wrong-name" to judge.
      if (writtenOutNames(reading).length > 0) return
      requireWholeText(reading)
      const suggestions = greetingWithPlaceholder(reading, first)
      yield { message: 'template', ...place, evidence, suggestions, lesser: looksBegun(reading) }
      return
    }
    if ((first.counter?.index ?? 1) > 1 || (!every && hasBegun(reading))) return

    const name = customer.greetingName
    const used = parts.flatMap((part) => part.names)
    if (used.some((use) => name === null || isCustomersName(use.text, reading))) return
    // Another name than theirs is for "wrong-name" to judge: one mistake is reported once.
    if (wrongNames(reading).length > 0) return
    requireLatinLetters(reading)
    const lesser = !every && looksBegun(reading)
    if (name === null) {
      const isPerson = customer.displayName === null
      if (isPerson || parts.every((part) => part.salutation === null)) {
        yield { message: isPerson ? 'unknown' : 'greeting', ...place, evidence, lesser }
      }
      return
    }
    const greeting = greetingFor(name, reading.language, reading.brand)
    const proof = [...evidence, { what: 'post.author.displayName', text: customer.displayName ?? name }]
    const edit = salutation === null ? newGreeting(first, greeting) : nameInGreeting(salutation, name)
    const edits = edit === null ? [] : [{ part: 0, ...edit }]
    yield {
      message: 'missing',
      data: { name, greeting },
      ...place,
      evidence: proof,
      lesser,
      // Into a greeting that is there the name fits; a new one is for the writer to choose.
      ...(salutation !== null && edit !== null
        ? { fix: edits }
        : { suggestions: [{ message: 'write', data: { greeting }, edits }] }),
    }
  },
})

/** The tool's placeholder for the first name, behind the greeting. */
function greetingWithPlaceholder(
  { case: { template }, language, brand }: Reading,
  part: PartReading,
): readonly Suggestion[] {
  const name = template === null ? null : namePlaceholder(template.dialect)
  if (name === null) return []
  const { salutation } = part
  const greeting = greetingFor(name, language, brand)
  const edit = salutation === null ? newGreeting(part, greeting) : nameInGreeting(salutation, name)
  if (edit === null) return []
  const words =
    salutation === null ? greeting : salutation.text.slice(0, edit.start - salutation.start) + edit.text
  return [{ message: 'write', data: { greeting: words }, edits: [{ part: 0, ...edit }] }]
}

/** The brand has spoken in this conversation; one that was quiet for a week begins anew. */
function hasBegun(reading: Reading): boolean {
  const said = reading.thread?.filter(({ by }) => by === 'brand') ?? []
  return said.some(({ createdAt }) => createdAt === undefined || reading.now - Date.parse(createdAt) <= WEEK)
}

/** Without a thread to tell: the post answers the brand, or the draft what the customer sent on being asked. */
function looksBegun({ thread, post, brand, parts }: Reading): boolean {
  if (thread !== null) return false
  const answered = post?.inReplyTo
  const handles = brand.handles ?? []
  if (answered != null && handles.some((handle) => sameHandle(answered, handle))) return true
  return parts.some((part) => part.phrases('carries-on').length > 0)
}
