import { defineRule } from '../src/engine/rule.ts'
import { splits } from '../src/reading/length.ts'
import { overlongParts } from '../src/reading/overlong.ts'
import { ending, opening } from '../src/reading/quote.ts'

interface Options {
  /** Limits of the team's own by channel, over the channel's. */
  readonly limits: Readonly<Record<string, number>>
}

export const messageTooLong = defineRule<Options>({
  id: 'message-too-long',
  summary: 'A message is longer than its channel takes',
  why: `When a customer had asked for weeks and got angry, the answer came in three pieces, in any order: one message had not
been enough. What is too long is cut in the middle of a word, sent in pieces that nobody numbered, or refused after the
agent has gone on to the next customer.

Each channel counts in its own way: on X a link is 23 characters, whatever its length, and an emoji two; on Bluesky a
family of emoji is one; Mastodon leaves out the server of a handle; some review sites count bytes. Each message of a series
is counted by itself. A placeholder of a template counts as its example, or as nothing: a template that is too long is so
for every customer. Paying accounts on X and many servers of Mastodon take more: say so with \`limits\`.`,
  recommended: 'error',
  needs: ['channel'],
  appliesTo: ['reply', 'template'],
  defaults: { limits: {} },
  options: (z) =>
    z.strictObject({
      limits: z
        .record(z.string(), z.int().positive())
        .optional()
        .describe('How much a channel takes, by its name, like `{x: 25000}`: over what it takes by default.'),
    }),
  messages: {
    en: {
      split:
        'This counts {length}, and {channel} takes {max}: it will be split, and the pieces are read in any order. Make it shorter, or split it yourself and number each part: [1/2], [2/2].',
      refused:
        'This counts {length}, and {channel} takes {max}: it will be refused, or cut here. Make it shorter.',
      bytes:
        'This has {length} bytes, and {channel} takes {max}: letters with accents count two, emoji four and more. Make it shorter.',
    },
    it: {
      split:
        'Qui si contano {length} caratteri, e {channel} ne accetta {max}: il testo sarà spezzato, e i pezzi si leggono in qualsiasi ordine. Accorcialo, o dividilo tu e numera ogni parte: [1/2], [2/2].',
      refused:
        'Qui si contano {length} caratteri, e {channel} ne accetta {max}: il testo sarà rifiutato, o tagliato qui. Accorcialo.',
      bytes:
        'Sono {length} byte, e {channel} ne accetta {max}: le lettere accentate contano due, gli emoji quattro e più. Accorcialo.',
    },
  },

  *check(reading, { limits }) {
    for (const { part, channel, limit, length, from } of overlongParts(reading, limits)) {
      const end = part.text.trimEnd().length
      const text = from < end ? opening({ text: part.text.slice(from, end) }) : ending(part)
      yield {
        message: limit.unit === 'bytes' ? 'bytes' : splits(channel) ? 'split' : 'refused',
        data: { length, channel, max: limit.max },
        at: { part: part.index, start: from, end },
        evidence: [{ what: 'draft', text }],
      }
    }
  },
})
