import { defineRule, type Place } from '../src/engine/rule.ts'
import { changeOfAgent, introducesAgent } from '../src/reading/agent-change.ts'
import { line } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'

export const agentChange = defineRule({
  id: 'agent-change',
  summary: 'Another agent answers, without a word about it',
  why: `"It wasn't me who handled this file", said the next voice on the telephone, and the customer began anew. Where a bank's
team signs with first names, customers come back and ask for Theo or Danni: one agent who stays is worth a lot.

When it has to be another one, say so: who you are, that you have read the thread, and what became of the first. A first
reply, and an agent who has written in the thread before, need no introduction.`,
  recommended: 'info',
  needs: ['thread'],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      changed:
        'The customer was speaking with {before}; now {now} signs, and does not say so. They will ask themselves whether they must begin anew. Say who you are, and that you have read the thread.',
      introduce: 'Like this: "{now} here, I\'m taking over from {before} and have read everything."',
    },
    it: {
      changed:
        'Il cliente parlava con {before}; ora firma {now}, e non lo dice. Si chiederà se deve ricominciare da capo. Di’ chi sei, e che hai letto la conversazione.',
      introduce: 'Così: "Sono {now}, continuo io al posto di {before} e ho letto tutto."',
    },
  },

  *check(reading) {
    const change = changeOfAgent(reading)
    if (change === null || introducesAgent(reading, change)) return
    const { last, before, now } = change
    const place = signaturePlace(reading)
    yield {
      message: 'changed',
      data: { before, now },
      ...(place === null ? {} : { at: place }),
      evidence: [{ what: last.field, text: line(last.text) }],
      suggestions: [{ message: 'introduce', data: { before, now } }],
    }
  },
})

function signaturePlace({ parts }: Reading): Place | null {
  const part = parts.findLast(({ signature }) => signature !== null)
  if (part?.signature == null) return null
  return { part: part.index, start: part.signature.start, end: part.signature.end }
}
