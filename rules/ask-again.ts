import { defineRule, type Violation } from '../src/engine/rule.ts'
import { explanationIn } from '../src/reading/explained.ts'
import type { PartReading, Request } from '../src/reading/facts.ts'
import { type KnownSlot, knownFor } from '../src/reading/known-slots.ts'
import { quote } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'

export const askAgain = defineRule({
  id: 'ask-again',
  summary: 'Asks for what the customer has already given',
  why: `A customer had filed a claim, and reminded the airline of it twice by mail. The first answer that she got asked for
the number of the claim: the airline had it. To ask again says that nobody read what was there, and costs one more round.

The number may stand in the post, in the thread or in \`known\`. To ask whether a quoted value is still right is fine, and
so is asking for another one, or checking who it is.`,
  recommended: 'error',
  needs: [['thread', 'known', 'post.text']],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      known:
        'This asks for what you have already been told: "{value}". The customer would have to look it up and write it again. Use it; in doubt, ask in private whether it is right.',
      explained:
        'The customer has said what it is about, and would have to begin anew. Read the thread, and answer that, or ask about what is not clear in it.',
    },
    it: {
      known:
        'Si chiede ciò che è già stato detto: "{value}". Il cliente dovrebbe cercarlo e scriverlo di nuovo. Usalo; nel dubbio chiedi in privato se è giusto.',
      explained:
        'Il cliente ha già detto di che cosa si tratta, e dovrebbe ricominciare. Leggi la conversazione e rispondi a quella, o chiedi ciò che non è chiaro.',
    },
  },

  *check(reading) {
    for (const part of reading.parts) {
      for (const request of part.requests) {
        const known = knownFor(request, reading)
        if (known !== null && !isFair(request, known, part, reading)) yield asked(part, request, known)
      }
      const [question] = part.phrases('ask-explanation')
      const told = question === undefined ? null : explanationIn(reading)
      if (question === undefined || told === null) continue
      yield {
        message: 'explained',
        at: { part: part.index, start: question.start, end: question.end },
        evidence: [
          { what: 'draft', text: quote(part, question) },
          { what: told.field, text: told.text },
        ],
      }
    }
  },
})

function asked(
  part: PartReading,
  { start, end, text }: Request,
  { value, field, text: line }: KnownSlot,
): Violation {
  return {
    message: 'known',
    data: { value },
    at: { part: part.index, start, end },
    evidence: [
      { what: 'draft', text },
      { what: field, text: line },
    ],
  }
}

/** The value is quoted to be confirmed, or another one is asked for, or who writes is being checked. */
function isFair(request: Request, { value }: KnownSlot, part: PartReading, { parts }: Reading): boolean {
  const end = characters(value).slice(-4)
  return (
    part.phrases('ask-different').length > 0 ||
    parts.some(({ text }) => characters(text.replace(request.text, '')).includes(end))
  )
}

function characters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
