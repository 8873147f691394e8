import { duration, parseDuration } from '../src/engine/duration.ts'
import { defineRule } from '../src/engine/rule.ts'
import { atHandle } from '../src/reading/handles.ts'
import { addsRequest, surfacing } from '../src/reading/surfacing.ts'

interface Options {
  readonly minGap: string
  /** For a topic in which others wrote after the post: forums run on through longer pauses than streams do. */
  readonly minSilence: string
}

export const resurfacedPost = defineRule<Options>({
  id: 'resurfaced-post',
  summary: 'An old post came back into view through somebody else',
  why: `A post of February came into view in September because somebody reposted it. The team thought that it was new and
answered; the customer had been helped within minutes, seven months before. A repost, a quote or a bump brings a post
before your eyes again, and the date on top is often not the post's.

A quote in which somebody asks the brand something is a fresh post by them: answer that one, and them.`,
  recommended: 'error',
  needs: ['post.createdAt', ['post.text', 'post.resurfacedBy']],
  appliesTo: ['reply'],
  defaults: { minGap: '24h', minSilence: '7d' },
  options: (z) =>
    z.strictObject({
      minGap: duration(z).optional().describe('What surfaced the post is later than it by more than this.'),
      minSilence: duration(z)
        .optional()
        .describe(
          'A topic in which others wrote after the post was quiet for longer than this before its bump.',
        ),
    }),
  messages: {
    en: {
      repost:
        'The post came back through a repost by {by} on {at:date}, {gap:duration} after the customer wrote it. They are not waiting for you now, and a late answer makes news. See how it ended; answer only what is still open.',
      quote:
        'The post came back through a quote by {by} on {at:date}, {gap:duration} after the customer wrote it. They are not waiting for you now, and a late answer makes news. See how it ended; if anybody asks you something, it is {by}.',
      bump: 'The topic was quiet for {gap:duration} until {by} brought it up again on {at:date}. The customer who opened it may have what they needed. See how it ended; answer whoever brought it up.',
      own: 'The customer brought their own post up again on {at:date}, {gap:duration} after writing it. To answer the old words as if they were new tells them that nobody looked. Ask what they need today.',
      manual:
        'The post is a copy that {by} made of what somebody else wrote ("{mark}"). Its date is the copy’s: the words may be months old, and the customer is another person. Find the first post, its date and its author before answering.',
      undated:
        'The post came back through {by}, nobody says when; it is {gap:duration} old. The customer may have been helped long ago. See how it ended; answer only what is still open.',
      checkFirst: 'Open the post itself: its date, its author, the answers that it already has.',
    },
    it: {
      repost:
        'Il post è tornato in vista il {at:date} con una ricondivisione di {by}, {gap:duration} dopo che il cliente l’ha scritto. Non aspetta te adesso, e una risposta così tarda fa notizia. Guarda com’è finita; rispondi solo a ciò che è ancora aperto.',
      quote:
        'Il post è tornato in vista il {at:date} con una citazione di {by}, {gap:duration} dopo che il cliente l’ha scritto. Non aspetta te adesso, e una risposta così tarda fa notizia. Guarda com’è finita; se qualcuno ti chiede qualcosa, è {by}.',
      bump: 'La discussione taceva da {gap:duration} quando {by} l’ha riportata su, il {at:date}. Il cliente che l’ha aperta forse ha già avuto ciò che serviva. Guarda com’è finita; rispondi a chi l’ha riportata su.',
      own: 'Il cliente ha riportato su il suo stesso post il {at:date}, {gap:duration} dopo averlo scritto. Rispondere alle vecchie parole come se fossero nuove gli dice che nessuno ha guardato. Chiedi che cosa serve oggi.',
      manual:
        'Il post è una copia che {by} ha fatto di parole altrui ("{mark}"). La data è quella della copia: le parole possono avere mesi, e il cliente è un’altra persona. Trova il primo post, la sua data e il suo autore prima di rispondere.',
      undated:
        'Il post è tornato in vista con {by}, non si sa quando; ha {gap:duration}. Il cliente forse è stato aiutato da tempo. Guarda com’è finita; rispondi solo a ciò che è ancora aperto.',
      checkFirst: 'Apri il post stesso: la data, l’autore, le risposte che ha già.',
    },
  },

  *check(reading, { minGap, minSilence }) {
    const found = surfacing(reading)
    if (found === null || addsRequest(found, reading)) return
    const { quietSince, at } = found
    const gap = quietSince === null ? null : (at ?? reading.now) - quietSince
    if (gap !== null && gap <= parseDuration(found.running ? minSilence : minGap)) return

    const by = found.by === null ? '?' : atHandle(found.by)
    const common = { evidence: [found.proof], suggestions: [{ message: 'checkFirst' }] }
    if (gap === null || found.kind === 'manual') {
      yield { message: 'manual', data: { by, mark: found.proof.text }, ...common }
    } else if (at === null) {
      yield { message: 'undated', data: { by, gap }, ...common, lesser: true }
    } else {
      yield { message: found.own ? 'own' : found.kind, data: { by, at, gap }, ...common }
    }
  },
})
