import { defineRule } from '../src/engine/rule.ts'
import { askedInPublic } from '../src/reading/asked-data.ts'
import { disclosedData, leftoversIn } from '../src/reading/disclosed-data.ts'
import { isPublic } from '../src/reading/publicity.ts'
import { MissingFact } from '../src/reading/reading.ts'

export const publicPersonalData = defineRule({
  id: 'public-personal-data',
  summary: 'Asks for personal data where everybody reads them, or tells them there',
  why: `The first answer to a customer whose claim had been silent for weeks asked, in public, for the number of the claim.
Whoever reads along can use such a number: to call the hotline as the customer, to see where a parcel lies, to change a
booking. A post can be deleted, what was read of it cannot.

Ask in private ("send us the number by DM, and I'll go on with it there"), and do not repeat what the customer has sent.
A series of messages is read as one. The brand's own contacts are no personal data; on e-mail, chat and other private
channels nothing is found. A template is searched on every channel for what it has kept of the reply that it was made from.`,
  recommended: 'error',
  needs: [],
  appliesTo: ['reply', 'template'],
  defaults: {},
  messages: {
    en: {
      asks: '"{words}" asks for personal data where everybody reads the answer: whoever reads along can use them. Ask for them in private: "send us … by DM, and I’ll go on with it there".',
      tells:
        'This tells everybody the customer’s "{words}": whoever reads along can use it. Leave it out, or write it in private.',
      repeats:
        'The customer has published "{words}", and this repeats it: it stays here even when they delete theirs. Leave it out, and advise them to delete it.',
      leftover:
        'The template has "{words}" of some customer in it, and every customer who gets it would read that. Put a placeholder in its place.',
    },
    it: {
      asks: '"{words}" chiede dati personali dove tutti leggono la risposta: chiunque passi può usarli. Chiedili in privato: "mandaci … in DM, e lì continuo io".',
      tells:
        'Così tutti leggono "{words}" del cliente: chiunque passi può usarlo. Toglilo, o scrivilo in privato.',
      repeats:
        'Il cliente ha pubblicato "{words}", e qui lo si ripete: resta qui anche se lui lo cancella. Toglilo, e consigliagli di cancellarlo.',
      leftover:
        'Nel modello c’è "{words}" di un cliente, e lo leggerebbe ogni cliente che lo riceve. Metti un segnaposto al suo posto.',
    },
  },

  *check(reading) {
    const { kind, parts } = reading
    if (kind === 'template')
      for (const part of parts)
        for (const { start, end, text } of leftoversIn(part))
          yield found('leftover', { part: part.index, start, end, text })
    const everybodyReads = isPublic(reading)
    if (everybodyReads === null && kind === 'reply') throw new MissingFact('channel or post.visibility')
    if (everybodyReads !== true) return
    for (const request of askedInPublic(reading))
      yield { ...found('asks', request), lesser: request.isPostcode }
    if (kind === 'template') return
    for (const { published, ...data } of disclosedData(reading))
      yield { ...found(published === null ? 'tells' : 'repeats', data), lesser: published !== null }
  },
})

function found(
  message: string,
  { part, start, end, text }: { part: number; start: number; end: number; text: string },
) {
  return {
    message,
    data: { words: text },
    at: { part, start, end },
    evidence: [{ what: 'draft', text }],
  }
}
