import type { Agent, SignaturePolicy } from '../src/case/model.ts'
import { defineRule, type Edit, type Suggestion, type Violation } from '../src/engine/rule.ts'
import { agentPlaceholder, signsByItself, toolTitle } from '../src/reading/dialects/advice.ts'
import type { PartReading, Signature, SignatureStyle } from '../src/reading/facts.ts'
import { ending } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'
import { onRoster, signatureOf } from '../src/reading/roster.ts'
import { requireLatinLetters, requireWholeReply, requireWholeText } from '../src/reading/whole-reply.ts'

/** What the brand's configuration says, unless the rule's options say otherwise. */
interface Options extends Omit<SignaturePolicy, 'by'> {
  /** Names that may sign besides the brand's agents. */
  readonly agents: readonly string[]
}

/** A brand that signs with bare names accepts each of these. */
const NAMES: readonly SignatureStyle[] = ['name', 'closing', 'from', 'intro']
/** From the least to the most that a customer learns. */
const LEVELS: readonly Signature['level'][] = ['team', 'initials', 'person']
/** Stands in for the agent in an example when the case names none. */
const SOMEBODY: Agent = { name: 'Marco Bianchi', initials: 'MB' }

export const missingSignature = defineRule<Options>({
  id: 'missing-signature',
  summary: 'The reply does not say who writes it',
  why: `The first reply to an angry customer came cold, without a name and without a signature. "It wasn't me who handled
this file", said the next voice on the telephone. Where a bank's team signs with first names, customers come back and ask
for Theo or Danni: a name is somebody who will remember.

Close with the name or the initials, as the brand does it; in a series of messages, each of them.

Many help desks add the agent's signature to what a template says. Where the tool of a library may do so, a template
without one is a step less severe: say \`brand.signature.by: helpdesk\` if yours does, or \`by: agent\` if people sign
themselves. On GitHub and Discourse the page shows who writes, and nothing is asked unless you say \`by: agent\`.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: { agents: [] },
  options: (z) =>
    z.strictObject({
      style: z
        .enum(['any', 'caret', 'star', 'slash', 'dash', 'tilde', 'name'])
        .optional()
        .describe(
          'How a signature is marked: ^MB, *MB, /MB, – Marco, ~ Marco, Marco. Default: brand.signature.style.',
        ),
      level: z
        .enum(['person', 'initials', 'team'])
        .optional()
        .describe('The least that it says of who writes. Default: brand.signature.level, else anything.'),
      where: z
        .enum(['every', 'last'])
        .optional()
        .describe('In a series: every part, or the last one. Default: brand.signature.where, else every.'),
      agents: z.array(z.string().min(1)).optional().describe('Names that may sign besides brand.agents.'),
    }),
  messages: {
    en: {
      missing:
        'The message ends without the name or initials of whoever writes: the customer cannot know who cares for them, nor ask for that person again. End with them, like "{example}".',
      template:
        'The template ends without the name of whoever sends it: the customer cannot know who cares for them, nor ask for that person again. End it with the placeholder of the agent’s name or signature.',
      perhaps:
        'The template ends without the name of whoever sends it. If {tool} adds a signature to each reply, set `brand.signature.by: helpdesk`; if it does not, the customer cannot know who cares for them: end it with the placeholder of the agent’s name.',
      sign: 'End with "{signature}".',
      level:
        'The message is signed "{signature}", and the brand asks for more: the customer should know whom they speak to. Sign like "{example}".',
      style:
        'The signature "{signature}" is not in the style of the brand: customers know its replies by that. Sign like "{example}".',
      stranger:
        '"{signer}" is not among the agents of the brand: if the customer asks for them, nobody will be found. Sign with a name of the roster, or add the agent to it.',
    },
    it: {
      missing:
        'Il messaggio finisce senza il nome o le iniziali di chi scrive: il cliente non sa chi si occupa di lui, né può chiedere di quella persona. Finisci con la firma, come "{example}".',
      template:
        'Il modello finisce senza il nome di chi lo manda: il cliente non sa chi si occupa di lui, né può chiedere di quella persona. Finisci con il segnaposto del nome o della firma dell’operatore.',
      perhaps:
        'Il modello finisce senza il nome di chi lo manda. Se {tool} aggiunge una firma a ogni risposta, imposta `brand.signature.by: helpdesk`; se no, il cliente non sa chi si occupa di lui: finisci con il segnaposto del nome dell’operatore.',
      sign: 'Finisci con "{signature}".',
      level:
        'Il messaggio è firmato "{signature}", e il marchio chiede di più: il cliente deve sapere con chi parla. Firma come "{example}".',
      style:
        'La firma "{signature}" non è nello stile del marchio: i clienti ne riconoscono così le risposte. Firma come "{example}".',
      stranger:
        '"{signer}" non è tra gli agenti del marchio: se il cliente chiede di lui, non si troverà nessuno. Firma con un nome della lista, o aggiungi l’agente.',
    },
  },

  *check(reading, { agents, ...own }) {
    const policy = { ...reading.brand.signature, ...own }
    const tool = reading.case.template?.dialect ?? null
    const signs = policy.by === 'agent' ? 'never' : signsByItself(tool)
    if (policy.by === 'helpdesk' || signs === 'always') return
    requireWholeReply(reading)
    const roster = [...(reading.brand.agents ?? []), ...agents.map((name) => ({ name }))]
    const writer = writerOf(reading, roster)
    const example = signatureOf(writer ?? SOMEBODY, policy)
    for (const part of partsToSign(reading, policy.where ?? 'every')) {
      const { signature, index } = part
      // A placeholder that nobody filled in is a mistake of its own.
      if (signature !== null) {
        yield* judge(index, signature, policy, roster, example)
        continue
      }
      requireWholeText(reading)
      requireLatinLetters(reading)
      const end = part.text.trimEnd().length
      const at = { part: index, start: end, end }
      const evidence = [{ what: 'draft', text: ending(part) }]
      if (reading.kind === 'template') {
        const suggestions = signingPlaceholder(reading, at, policy)
        yield signs === 'perhaps'
          ? { message: 'perhaps', data: { tool: toolTitle(tool) }, at, evidence, suggestions, lesser: true }
          : { message: 'template', at, evidence, suggestions }
        continue
      }
      const fix = writer !== null ? { fix: [{ ...at, text: ` ${example}` }] } : {}
      yield { message: 'missing', data: { example }, at, evidence, ...fix }
    }
  },
})

/** A template is for any agent: it ends with the placeholder that its tool has for their names. */
function signingPlaceholder(
  { case: { template } }: Reading,
  at: Omit<Edit, 'text'>,
  policy: SignaturePolicy,
): readonly Suggestion[] {
  const name = agentPlaceholder(template?.dialect ?? null)?.replace(/\s/g, '')
  if (name === undefined) return []
  const signature = signatureOf({ name, initials: name }, policy)
  return [{ message: 'sign', data: { signature }, edits: [{ ...at, text: `\n${signature}` }] }]
}

function* judge(
  part: number,
  { text, agent, style, level, start, end }: Signature,
  policy: SignaturePolicy,
  roster: readonly Agent[],
  example: string,
): Iterable<Violation> {
  const common = { at: { part, start, end }, evidence: [{ what: 'draft', text }] }
  const data = { signature: text, example }
  if (style === 'placeholder') return
  if (policy.level !== undefined && LEVELS.indexOf(level) < LEVELS.indexOf(policy.level)) {
    yield { message: 'level', data, ...common }
  } else if (agent !== null && level !== 'team' && roster.length > 0 && !onRoster(agent, roster)) {
    yield { message: 'stranger', data: { signer: agent }, ...common }
  } else if (policy.style !== undefined && !accepts(policy.style, style)) {
    yield { message: 'style', data, ...common, lesser: true }
  }
}

/** Who signs: the agent of the case, or the only one that the brand has. */
function writerOf({ agent, case: { agent: named } }: Reading, roster: readonly Agent[]): Agent | null {
  if (agent !== null) return agent
  if (named !== null) return { name: named }
  return roster.length === 1 ? (roster[0] ?? null) : null
}

/** With `last`, a single message "1/2" is not the one to sign. Whoever introduces themselves first signs for all. */
function partsToSign({ parts }: Reading, where: 'every' | 'last'): readonly PartReading[] {
  if (parts[0]?.signature?.style === 'intro')
    return parts.filter(({ index, signature }) => index === 0 || signature)
  if (where === 'every') return parts
  return parts.slice(-1).filter(({ counter }) => counter === null || counter.index === counter.of)
}

function accepts(wanted: NonNullable<SignaturePolicy['style']>, found: SignatureStyle): boolean {
  return wanted === 'any' || found === wanted || (wanted === 'name' && NAMES.includes(found))
}
