import { defineRule, type Evidence } from '../src/engine/rule.ts'
import { earlierContacts } from '../src/reading/contacts.ts'
import { mayMean, meansOf } from '../src/reading/means.ts'
import { quote } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'

export const deniedHistory = defineRule({
  id: 'denied-history',
  summary: 'Denies a contact that the thread shows',
  why: `A customer had called the toll-free number, written a mail and commented twice. On his fourth contact he read that
"it is the first time that you contact us". To be told that one never spoke is to be called a liar, by those who did not
look.

What shows the contact is an earlier message of the customer in the thread, or \`known.contacts\` of two or more. A claim or
a call that the brand cannot find is denied only against a message that came that way.`,
  recommended: 'error',
  needs: [['thread', 'known']],
  appliesTo: ['reply'],
  defaults: {},
  messages: {
    en: {
      contact:
        '"{words}": the customer has been in touch before, and is called a liar here. Say what was said until now, and go on from there.',
      message:
        '"{words}": there is one from the customer in the thread. Read it, say sorry for what was overlooked, and answer it.',
    },
    it: {
      contact:
        '"{words}": il cliente si era già fatto vivo, e qui gli si dà del bugiardo. Di’ che cosa è stato detto finora, e continua da lì.',
      message:
        '"{words}": nella conversazione ce n’è una del cliente. Leggila, scusati per la svista, e rispondi a quella.',
    },
  },

  *check(reading) {
    const earlier = earlierContacts(reading)
    const contacts =
      earlier[0] === undefined ? counted(reading) : { what: earlier[0].field, text: earlier[0].text }
    for (const part of reading.parts) {
      const at = { part: part.index }
      const [denial] = part.phrases('denied-contact')
      if (denial !== undefined && contacts !== null) {
        const words = quote(part, denial)
        const { start, end } = denial
        yield {
          message: 'contact',
          data: { words },
          at: { ...at, start, end },
          evidence: [draft(words), contacts],
        }
        continue
      }
      for (const { start, end } of part.phrases('denied-message')) {
        const words = quote(part, { start, end })
        const proof = earlier.find(({ channel }) => {
          const means = meansOf(channel)
          return means !== null && mayMean(words, means)
        })
        const record =
          proof === undefined ? claimFor(words, reading) : { what: proof.field, text: proof.text }
        if (record === null) continue
        yield {
          message: 'message',
          data: { words },
          at: { ...at, start, end },
          evidence: [draft(words), record],
        }
      }
    }
  },
})

function counted({ known }: Reading): Evidence | null {
  const contacts = known?.contacts ?? 0
  return contacts < 2 ? null : { what: 'known.contacts', text: String(contacts) }
}

/** A claim that has a number was made. */
function claimFor(words: string, { known }: Reading): Evidence | null {
  const claim = known?.claim
  if (!mayMean(words, 'form') || (typeof claim !== 'string' && typeof claim !== 'number')) return null
  return { what: 'known.claim', text: String(claim) }
}

function draft(text: string): Evidence {
  return { what: 'draft', text }
}
