import { duration, parseDuration } from '../src/engine/duration.ts'
import { defineRule } from '../src/engine/rule.ts'
import { datesOf, lastWord } from '../src/reading/last-word.ts'
import { quote } from '../src/reading/quote.ts'

interface Limits {
  readonly warnAfter: string
  readonly maxAge: string
}

interface Options extends Limits {
  /** Limits of their own for some channels, over the general ones and over `CHANNELS`. */
  readonly channels: Readonly<Record<string, Partial<Limits>>>
}

/** Clocks of platforms and of desks differ by seconds; more than this is a wrong date or a wrong zone. */
const CLOCK_TOLERANCE = 5 * 60_000

const REVIEWS: Limits = { warnAfter: '14d', maxAge: '90d' }
const TICKETS: Limits = { warnAfter: '7d', maxAge: '30d' }

/** Where older things are answered; what a configuration says of one of them changes nothing for the others. */
const CHANNELS: Options['channels'] = {
  trustpilot: REVIEWS,
  'google-play': REVIEWS,
  'app-store': REVIEWS,
  tripadvisor: REVIEWS,
  zendesk: TICKETS,
  freshdesk: TICKETS,
  'help-scout': TICKETS,
  front: TICKETS,
  zammad: TICKETS,
}

export const stalePost = defineRule<Options>({
  id: 'stale-post',
  summary: 'The post is older than the team answers',
  why: `In February a commentator with a large following posted that she was stuck in a station's elevator. The railway's
team helped her within minutes. In September somebody reposted the old post; the team saw it, and asked kindly whether she
was still in the elevator: 206 days later. Everybody laughed. Zeal is no excuse: look at the date before you answer.

The age counts from the customer's last word, so a fresh follow-up to an old post is fresh. Where the platform's id tells
the time (X, Mastodon, Bluesky), the id is believed and not the date beside it: the date of a repost is a classic error.
Reviews and help desks answer older things, hence the longer limits by channel.`,
  recommended: 'error',
  needs: ['post.createdAt'],
  appliesTo: ['reply'],
  defaults: { warnAfter: '48h', maxAge: '7d', channels: CHANNELS },
  options: (z) => {
    const limits = {
      warnAfter: duration(z).optional().describe('Older than this: one step below the severity of the rule.'),
      maxAge: duration(z).optional().describe('Older than this: the severity of the rule.'),
    }
    return z.strictObject({
      ...limits,
      channels: z
        .record(z.string(), z.strictObject(limits))
        .optional()
        .describe('Limits of their own for some channels; channels that are not named keep theirs.'),
    })
  },
  messages: {
    en: {
      stale:
        'The message that this answers is {age:duration} old: {at:date}. Whoever wrote it has moved on, and everybody else sees how late the answer is. See what has happened since; if it is settled, do not answer.',
      staleById:
        'The post is {age:duration} old: {at:date}. Its id says so; createdAt says {claimed:date}, perhaps the date of a repost. Whoever wrote it has moved on, and everybody else sees how late the answer is. See what has happened since; if it is settled, do not answer.',
      late: 'The customer has waited {age:duration}, since {at:date}, and knows it. Say sorry for the wait first, then answer.',
      lateById:
        'The customer has waited {age:duration}, since {at:date}: the id of the post says so, although createdAt says {claimed:date}. Say sorry for the wait first, then answer.',
      future:
        'The message that this answers is dated {ahead:duration} ahead of now: {at:datetime}. One of the two clocks or time zones is wrong, and with it every other date of this case. Mend the date, or give the right --now.',
      sayWait: 'Begin with the wait: say that the answer is late, and that you are sorry.',
      mendDate: 'Set createdAt to the date that the id proves: {at:date}.',
    },
    it: {
      stale:
        'Il messaggio a cui si risponde ha {age:duration}: è del {at:date}. Chi l’ha scritto è passato ad altro, e tutti vedono quanto è tardi. Guarda che cosa è successo nel frattempo; se è risolto, non rispondere.',
      staleById:
        'Il post ha {age:duration}: è del {at:date}. Lo dice il suo id; createdAt dice {claimed:date}, forse la data di una ricondivisione. Chi l’ha scritto è passato ad altro, e tutti vedono quanto è tardi. Guarda che cosa è successo nel frattempo; se è risolto, non rispondere.',
      late: 'Il cliente aspetta da {age:duration}, dal {at:date}, e lo sa. Prima scusati per l’attesa, poi rispondi.',
      lateById:
        'Il cliente aspetta da {age:duration}, dal {at:date}: lo dice l’id del post, anche se createdAt dice {claimed:date}. Prima scusati per l’attesa, poi rispondi.',
      future:
        'Il messaggio a cui si risponde è datato {ahead:duration} nel futuro: {at:datetime}. Uno dei due orologi o fusi orari è sbagliato, e con lui ogni altra data del caso. Correggi la data, o dai il --now giusto.',
      sayWait: 'Comincia dall’attesa: di’ che la risposta arriva tardi, e scusati.',
      mendDate: 'Metti in createdAt la data che l’id dimostra: {at:date}.',
    },
  },

  *check(reading, options) {
    const last = lastWord(reading)
    if (last === null) return
    const { now, postTime, channel } = reading
    const age = now - last.at
    if (-age > CLOCK_TOLERANCE) {
      yield {
        message: 'future',
        data: { ahead: -age, at: last.at },
        at: { field: last.field },
        evidence: datesOf(reading),
      }
      return
    }
    const own = channel === null ? {} : { ...CHANNELS[channel], ...options.channels[channel] }
    const limits = { ...options, ...own }
    const over = age > parseDuration(limits.maxAge)
    if (!over && age <= parseDuration(limits.warnAfter)) return

    const claimed = last.field.startsWith('post.') ? (postTime?.claimed ?? null) : null
    const sorry = reading.parts.flatMap((part) =>
      part.phrases('wait-acknowledged').map((found) => quote(part, found)),
    )
    const data = { age, at: last.at }
    yield {
      message: claimed === null ? (over ? 'stale' : 'late') : over ? 'staleById' : 'lateById',
      data: claimed === null ? data : { ...data, claimed },
      evidence: [...datesOf(reading), ...sorry.slice(0, 1).map((text) => ({ what: 'draft', text }))],
      suggestions: [
        ...(claimed === null ? [] : [{ message: 'mendDate', data }]),
        ...(sorry.length > 0 ? [] : [{ message: 'sayWait' }]),
      ],
      lesser: !over || sorry.length > 0,
    }
  },
})
