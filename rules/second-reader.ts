import { defineRule } from '../src/engine/rule.ts'
import { customerAnger, customerSays, othersInThread, type Proof } from '../src/reading/exposure.ts'
import { line } from '../src/reading/quote.ts'
import type { Reading } from '../src/reading/reading.ts'

interface Options {
  readonly followers: number
  readonly verified: boolean
  readonly others: number
}

interface Reason {
  readonly message: 'legal' | 'press' | 'leaving' | 'others' | 'followers' | 'verified'
  readonly proofs: readonly Proof[]
  readonly count?: number
}

export const secondReader = defineRule<Options>({
  id: 'second-reader',
  summary: 'A reply that many will read, and nobody else has',
  why: `The person stuck in the elevator had once spoken for a senator, and had fifty-five thousand followers; the call in
which a couple was not allowed to cancel was heard five million times. Such replies go on to the news, with the brand's name.

Let a colleague read the reply first when the customer has many followers or a verified account, speaks of lawyers or the
press, wants to leave and is angry, or when other customers have joined in. Then say who did:
\`--ack second-reader=NAME\`. The finding stays in the report, and no longer counts.`,
  recommended: 'warn',
  needs: [['post.text', 'post.author.followers', 'post.author.verified', 'thread']],
  appliesTo: ['reply'],
  defaults: { followers: 10_000, verified: true, others: 2 },
  options: (z) =>
    z.strictObject({
      followers: z.int().positive().optional().describe('So many followers and more.'),
      verified: z.boolean().optional().describe('Whether a verified account is enough.'),
      others: z.int().positive().optional().describe('So many other customers in the thread and more.'),
    }),
  messages: {
    en: {
      legal:
        'The customer speaks of lawyers or authorities: each word of the reply may be read there. Have a colleague read it before it goes out.',
      press:
        'The customer speaks of the press: the reply may be quoted, alone and in full. Have a colleague read it before it goes out.',
      leaving:
        'An angry customer wants to leave: the reply may be the last one they read. Have a colleague read it before it goes out.',
      others:
        '{count} other customers have joined in: all of them read the reply. Have a colleague read it before it goes out.',
      followers:
        'The customer has {count} followers: whatever goes wrong here, they will see it. Have a colleague read it before it goes out.',
      verified:
        'The customer has a verified account: the reply will be seen by many. Have a colleague read it before it goes out.',
      ack: 'Once read, say by whom: --ack second-reader=NAME.',
    },
    it: {
      legal:
        'Il cliente parla di avvocati o autorità: ogni parola della risposta potrà essere letta là. Fallo leggere a un collega prima di pubblicare.',
      press:
        'Il cliente parla della stampa: la risposta potrà essere citata, da sola e per intero. Fallo leggere a un collega prima di pubblicare.',
      leaving:
        'Un cliente arrabbiato vuole andarsene: la risposta può essere l’ultima che legge. Fallo leggere a un collega prima di pubblicare.',
      others:
        'Si sono uniti {count} altri clienti: tutti leggono la risposta. Fallo leggere a un collega prima di pubblicare.',
      followers:
        'Il cliente ha {count} follower: se qui qualcosa va storto, lo vedranno. Fallo leggere a un collega prima di pubblicare.',
      verified:
        'Il cliente ha un profilo verificato: la risposta sarà vista da molti. Fallo leggere a un collega prima di pubblicare.',
      ack: 'Quando è stata letta, di’ da chi: --ack second-reader=NOME.',
    },
  },

  *check(reading, options) {
    const reasons = reasonsFor(reading, options)
    const [first] = reasons
    if (first === undefined) return
    yield {
      message: first.message,
      ...(first.count === undefined ? {} : { data: { count: first.count } }),
      evidence: reasons.flatMap(({ proofs }) => proofs.map(({ what, text }) => ({ what, text: line(text) }))),
      suggestions: [{ message: 'ack' }],
    }
  },
})

/** The gravest first: the message tells that one, the evidence tells all. */
function reasonsFor(reading: Reading, { followers, verified, others }: Options): readonly Reason[] {
  const author = reading.post?.author
  const leaving = customerSays(reading, 'cancel-intent').slice(0, 1)
  const anger = customerAnger(reading).slice(0, 1)
  const joined = othersInThread(reading)
  const count = author?.followers ?? 0
  const reasons: readonly Reason[] = [
    { message: 'legal', proofs: customerSays(reading, 'legal-threat').slice(0, 1) },
    { message: 'press', proofs: customerSays(reading, 'press-threat').slice(0, 1) },
    { message: 'leaving', proofs: leaving.length > 0 && anger.length > 0 ? [...leaving, ...anger] : [] },
    { message: 'others', proofs: joined.length >= others ? joined : [], count: joined.length },
    { message: 'followers', proofs: count >= followers ? [proof('followers', count)] : [], count },
    { message: 'verified', proofs: verified && author?.verified === true ? [proof('verified', true)] : [] },
  ]
  return reasons.filter(({ proofs }) => proofs.length > 0)
}

function proof(field: string, value: number | boolean): Proof {
  return { what: `post.author.${field}`, text: String(value) }
}
