import { defineRule, type Edit, type Evidence, type Violation } from '../src/engine/rule.ts'
import { readContinuation } from '../src/reading/continuation.ts'
import type { Counter, PartReading } from '../src/reading/facts.ts'
import { limitsOf, splits } from '../src/reading/length.ts'
import { ending } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'

interface Options {
  /** Where each counter must stand. */
  readonly position: 'any' | 'start' | 'end'
}

export const unthreadedMultipart = defineRule<Options>({
  id: 'unthreaded-multipart',
  summary: 'Several messages that the customer cannot put in order',
  why: `A customer's claim had gone unanswered for weeks. When she got angry in public, three messages arrived in quick
succession, unnumbered: read in any other order than they were meant, they made no sense. When one message is not enough,
number each at its start, and sign each: "[1/3] … – Marco".

A single message with a counter ("1/2") is one part of a series that is being written, and fine. One that is longer than
a network takes becomes several posts there, and nobody has numbered them.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: { position: 'any' },
  options: (z) =>
    z.strictObject({
      position: z.enum(['any', 'start', 'end']).optional().describe('Where the counter of each part stands.'),
    }),
  messages: {
    en: {
      unnumbered:
        'These {of} messages have no counters: the customer may see the last one first, and cannot know whether there is more. Number each at its start, from [1/{of}] to [{of}/{of}].',
      uncounted:
        'Message {index} of {of} has no counter, and others have: the customer cannot tell where it belongs. Write [{index}/{of}].',
      wrong:
        'The counter "{counter}" stands on message {index} of {of}: the customer will look for one that never comes. Write {index}/{of}.',
      incomplete:
        'The counters promise {promised} messages, and there are {of}: the customer will wait for {missing:list}. Add what is missing, or number anew.',
      notAtStart: 'The counter "{counter}" is not at the start, where it is seen first. Begin with it.',
      notAtEnd: 'The counter "{counter}" is not at the end, where this brand puts it. End with it.',
      tooLong:
        'The draft counts {length}, and {channel} takes {max}: it becomes several posts, and nobody has numbered them. Make it shorter, or split it yourself and number each part: [1/2], [2/2].',
      continued:
        'The message ends with "{mark}", so there is more, but it has no counter: the customer cannot know how much. Number it, like [1/2].',
      detached:
        'Message {index} answers "{answered}" and no earlier message of this draft: it will stand apart from them. Post each part as an answer to the one before.',
    },
    it: {
      unnumbered:
        'Questi {of} messaggi non sono numerati: il cliente può vedere per primo l’ultimo, e non sa se ce ne sono altri. Numera ciascuno all’inizio, da [1/{of}] a [{of}/{of}].',
      uncounted:
        'Il messaggio {index} di {of} non è numerato, e altri lo sono: il cliente non sa dove va. Scrivi [{index}/{of}].',
      wrong:
        'Il numero "{counter}" sta sul messaggio {index} di {of}: il cliente ne cercherà uno che non arriva. Scrivi {index}/{of}.',
      incomplete:
        'I numeri promettono {promised} messaggi, e sono {of}: il cliente aspetterà {missing:list}. Aggiungi ciò che manca, o numera di nuovo.',
      notAtStart: 'Il numero "{counter}" non sta all’inizio, dove si vede subito. Comincia da lì.',
      notAtEnd: 'Il numero "{counter}" non sta alla fine, dove lo mette questo marchio. Finisci con quello.',
      tooLong:
        'La bozza conta {length}, e {channel} ne accetta {max}: diventa più messaggi, e nessuno li ha numerati. Accorciala, o dividila tu e numera ogni parte: [1/2], [2/2].',
      continued:
        'Il messaggio finisce con "{mark}", dunque continua, ma non è numerato: il cliente non sa quanto manca. Numeralo, come [1/2].',
      detached:
        'Il messaggio {index} risponde a "{answered}" e a nessun messaggio precedente di questa bozza: resterà staccato. Pubblica ogni parte come risposta alla precedente.',
    },
  },

  *check(reading, { position }) {
    const { parts } = reading
    if (parts.length === 1) yield* alone(reading)
    else {
      yield* numbering(parts, position)
      yield* attachment(reading)
    }
    for (const { counter, index } of parts) {
      if (counter === null || position === 'any' || counter.at === position) continue
      const message = position === 'start' ? 'notAtStart' : 'notAtEnd'
      yield {
        message,
        data: { counter: counter.text },
        at: { part: index, start: counter.start, end: counter.end },
        lesser: true,
      }
    }
  },
})

/** A message that goes on without saying so, or that its channel will cut into several. */
function* alone({ parts, channel, kind, case: { template } }: Reading): Iterable<Violation> {
  const [part] = parts
  // A piece may well end where the agent's own words begin.
  if (part === undefined || part.counter !== null || template?.fragment === true) return
  const [limit] = channel !== null && splits(channel) ? limitsOf(channel, kind) : []
  const length = limit?.count(part.text) ?? 0
  if (limit !== undefined && length > limit.max) {
    const end = part.text.trimEnd().length
    const data = { length, channel, max: limit.max }
    yield { message: 'tooLong', data, at: { part: 0, start: end, end }, evidence: [words(ending(part))] }
  }
  const mark = readContinuation(part)
  if (mark?.certain !== true) return
  const at = { part: 0, start: mark.start, end: mark.end }
  yield { message: 'continued', data: { mark: mark.text }, at, evidence: [words(mark.text)] }
}

function* numbering(parts: readonly PartReading[], position: Options['position']): Iterable<Violation> {
  const of = parts.length
  const counters = parts.flatMap((part) => part.counter ?? [])
  if (counters.length === 0) {
    const marks = parts.flatMap((part) => readContinuation(part)?.text ?? [])
    const fix = parts.map((part) => numbered(part, of, position))
    yield { message: 'unnumbered', data: { of }, evidence: marks.map(words), fix }
    return
  }
  const missing = counters.length === of ? missingNumbers(counters) : []
  if (missing.length > 0) {
    const data = { of, promised: of + missing.length, missing }
    yield { message: 'incomplete', data, evidence: counters.map(({ text }) => words(text)) }
    return
  }
  for (const part of parts) {
    const { counter } = part
    const index = part.index + 1
    if (counter === null) {
      const edit = numbered(part, of, position)
      const at = { part: part.index, start: edit.start, end: edit.end }
      yield {
        message: 'uncounted',
        data: { index, of },
        at,
        evidence: counters.map(({ text }) => words(text)),
      }
    } else if (counter.index !== index || counter.of !== of) {
      const { start, end } = counter
      const data = { counter: counter.text, index, of }
      yield { message: 'wrong', data, at: { part: part.index, start, end }, evidence: [words(counter.text)] }
    }
  }
}

/** In a series that agrees with itself and promises more than is there: what is not there, like "2/3". */
function missingNumbers(counters: readonly Counter[]): readonly string[] {
  const promised = counters[0]?.of ?? 0
  const agree = counters.every(({ index, of }, i) => of === promised && index > (counters[i - 1]?.index ?? 0))
  if (!agree || promised <= counters.length) return []
  const there = new Set(counters.map(({ index }) => index))
  return Array.from({ length: promised }, (_, i) => i + 1)
    .filter((index) => !there.has(index))
    .map((index) => `${index}/${promised}`)
}

/** The counter goes before the words, but after the mentions that direct the message; or to the very end. */
function numbered({ index, text, tokens }: PartReading, of: number, position: Options['position']): Edit {
  const counter = `[${index + 1}/${of}]`
  const end = text.trimEnd().length
  if (position === 'end') return { part: index, start: end, end, text: ` ${counter}` }
  const start = tokens.find((token) => token.kind !== 'mention')?.start ?? end
  return { part: index, start, end: start, text: `${counter} ` }
}

/** A part that answers the post, or some other message, does not hang on the part before it. */
function* attachment({ parts, post }: Reading): Iterable<Violation> {
  for (const { index, inReplyTo } of parts.slice(1)) {
    const ids = parts.slice(0, index).flatMap((part) => part.id ?? [])
    const elsewhere = inReplyTo === post?.id || ids.length === index
    if (inReplyTo === null || ids.includes(inReplyTo) || !elsewhere) continue
    const evidence = [{ what: `draft.${index}.inReplyTo`, text: inReplyTo }]
    const at = { part: index, start: 0, end: 0 }
    yield { message: 'detached', data: { index: index + 1, answered: inReplyTo }, at, evidence }
  }
}

function words(text: string): Evidence {
  return { what: 'draft', text }
}
