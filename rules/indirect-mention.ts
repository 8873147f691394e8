import { duration, parseDuration } from '../src/engine/duration.ts'
import { defineRule } from '../src/engine/rule.ts'
import { citing } from '../src/reading/directness.ts'
import { lastWord } from '../src/reading/last-word.ts'
import { line } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'
import { addsRequest, surfacing } from '../src/reading/surfacing.ts'

interface Options {
  readonly maxAge: string
  readonly minGap: string
}

export const indirectMention = defineRule<Options>({
  id: 'indirect-mention',
  summary: 'The post only names the brand, and asks it nothing',
  why: `The post about the elevator did not speak to the railway: it only named it. To answer what somebody tells their friends
can be kind, and it can be an intrusion; seven months later it is absurd.

A post speaks to the brand when the brand is its first mention and stands where one calls somebody, when it answers the
brand, when it is private, and when it asks for something, wherever the handle stands. Otherwise look twice. The severity
is that of the rule when the post is also old or came back through somebody else, and one step lower when it is not.`,
  recommended: 'warn',
  needs: ['post.text', 'brand.handles'],
  appliesTo: ['reply'],
  defaults: { maxAge: '7d', minGap: '24h' },
  options: (z) =>
    z.strictObject({
      maxAge: duration(z).optional().describe('A post older than this is old.'),
      minGap: duration(z)
        .optional()
        .describe('What brought the post back is later than it by more than this.'),
    }),
  messages: {
    en: {
      cited:
        'The post names {mention} in passing and asks nothing: the customer speaks to others. Answer only if it helps them, and say why you step in.',
      unnamed:
        'The post does not mention the brand, and asks it nothing: the customer speaks to others, and does not expect you. Answer only if it helps them, and say how you come to read it.',
    },
    it: {
      cited:
        'Il post nomina {mention} di passaggio e non chiede niente: il cliente parla ad altri. Rispondi solo se gli serve, e di’ perché intervieni.',
      unnamed:
        'Il post non menziona il marchio e non gli chiede niente: il cliente parla ad altri, e non ti aspetta. Rispondi solo se gli serve, e di’ come ti è capitato di leggerlo.',
    },
  },

  *check(reading, options) {
    const found = citing(reading)
    const back = surfacing(reading)
    if (found === null || (back !== null && addsRequest(back, reading))) return
    const resurfaced =
      back?.quietSince != null && (back.at ?? reading.now) - back.quietSince > parseDuration(options.minGap)
    yield {
      message: found.kind,
      ...(found.kind === 'cited' ? { data: { mention: found.mention.text } } : {}),
      at: { field: 'post.text' },
      evidence: [
        { what: 'post.text', text: line(reading.post?.text ?? '') },
        ...(resurfaced && back !== null ? [back.proof] : []),
      ],
      lesser: !resurfaced && !isOld(reading, options),
    }
  },
})

function isOld(reading: Reading, { maxAge }: Options): boolean {
  const last = lastWord(reading)
  return last !== null && reading.now - last.at > parseDuration(maxAge)
}
