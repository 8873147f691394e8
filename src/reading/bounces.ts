import type { Dialect } from '../case/dialects.ts'
import { fold } from '../phrases/fold.ts'
import type { PhraseMatch } from '../phrases/types.ts'
import { conversationOf, type Said } from './conversation.ts'
import type { PartReading, Quote } from './facts.ts'
import { type Means, meansIn, meansOf } from './means.ts'
import { promisesIn } from './promises.ts'
import type { Reading } from './reading.ts'

/** How many words after "I've written" the means may stand. */
const REACH = 5

/** Words of the draft that move the customer to another channel of the same brand. */
export interface Bounce extends Quote {
  readonly part: number
  /** The line of the thread by which the customer has tried that channel already; null when none shows it. */
  readonly tried: Said | null
  /** The line of the thread, on that channel, in which the brand promised something that is still open. */
  readonly open: Said | null
}

/**
 * The moves to another channel in the draft. A move for the sake of personal data, an offer ("DM us if…"), a move that
 * the writer goes along with and one that the customer asked for are none, unless the customer has been there already.
 */
export function bouncesIn(reading: Reading): readonly Bounce[] {
  const isPrivate = reading.parts.some(({ requests }) => requests.some((request) => request.private))
  return reading.parts.flatMap((part) =>
    part.phrases('hand-off-channel').flatMap((match): readonly Bounce[] => {
      const { start, end } = match
      const handoff = part.handoffs.find((one) => one.start < end && start < one.end)
      const text = part.text.slice(start, end)
      const here = meansOf(reading.channel) ?? meansOfDesk(part, match, reading)
      const targets = meansAt(part, match).filter((means) => means !== here)
      const tried = triedBefore(targets, reading)
      const open = tried === null ? openPromise(targets, reading) : null
      const isFair =
        isPrivate ||
        handoff?.kind !== 'channel' ||
        isOffer(part, match) ||
        HANDED_IN.test(text) ||
        goesAlong(part, match) ||
        isAskedFor(reading) ||
        (targets.length === 0 && meansAt(part, match).length > 0)
      if (tried === null && open === null && isFair) return []
      return [{ start, end, text, part: part.index, tried, open }]
    }),
  )
}

/** Help desks answer mail by mail: "send me an e-mail" moves nobody, unless it names another address. */
function meansOfDesk(
  part: PartReading,
  { sentence }: PhraseMatch,
  { case: { template } }: Reading,
): Means | null {
  const { firstToken = 0, endToken = 0 } = part.sentences[sentence] ?? {}
  const address = part.tokens
    .slice(firstToken, endToken)
    .some(({ kind }) => kind === 'email' || kind === 'placeholder')
  return template !== null && MAIL_DESKS.has(template.dialect) && !address ? 'email' : null
}

const MAIL_DESKS = new Set<Dialect | null>([
  'zendesk',
  'freshdesk',
  'helpscout',
  'front',
  'gorgias',
  'zammad',
  'osticket',
])

/** The means that the words themselves name, else their sentence. */
function meansAt(part: PartReading, { start, end, sentence }: PhraseMatch): readonly Means[] {
  const own = meansIn(part.text.slice(start, end))
  const whole = part.sentences[sentence]
  return own.length > 0 || whole === undefined ? own : meansIn(part.text.slice(whole.start, whole.end))
}

/** "If you have any more questions, DM us": nobody is sent away. */
function isOffer(part: PartReading, { sentence }: PhraseMatch): boolean {
  return part.phrases('offer').some((offer) => offer.sentence === sentence)
}

/** The writer goes on there, says the same sentence or the next. */
function goesAlong(part: PartReading, { sentence }: PhraseMatch): boolean {
  return part.phrases('goes-along').some((one) => one.sentence >= sentence && one.sentence <= sentence + 1)
}

/** The customer asks how to reach the brand: "What is the number to call?" */
function isAskedFor(reading: Reading): boolean {
  const last = conversationOf(reading).findLast(({ by }) => by === 'customer')
  return (
    last?.says.questions.some(({ text }) => meansIn(text).length > 0 || CONTACT.test(fold(text))) ?? false
  )
}

/** "Forward the suspicious email to …": something is handed in, and the conversation stays where it is. */
const HANDED_IN =
  /^forward(?:ing)? (?:(?:it|this|that|them) (?:\S+ ){0,2}to |(?:\S+ ){1,4}(?:e-?mails?|mails?|texts?|sms|messages?|links?|screenshots?) )/i

const CONTACT =
  /(?<![a-z])(?:contact|reach|write|get in touch|contatt[a-z]*|scriv[a-z]*|rivolg[a-z]*)(?![a-z])/

function triedBefore(targets: readonly Means[], reading: Reading): Said | null {
  if (targets.length === 0) return null
  const own = conversationOf(reading).filter(({ by }) => by === 'customer')
  const wasThere = (said: Said): boolean => {
    const channel = meansOf(said.channel)
    return said.index !== null && channel !== null && targets.includes(channel)
  }
  return own.find((said) => wasThere(said) || targets.some((means) => saysTried(said.says, means))) ?? null
}

/** The means stands in the words that tell of the trying, or shortly after them: "I've written you three DMs". */
function saysTried({ tokens, text, sentences, phrases }: PartReading, means: Means): boolean {
  return phrases('tried-contact').some(({ start, endToken, sentence }) => {
    const until = Math.min(endToken + REACH, sentences[sentence]?.endToken ?? tokens.length)
    return meansIn(text.slice(start, tokens[until - 1]?.end ?? start)).includes(means)
  })
}

function openPromise(targets: readonly Means[], reading: Reading): Said | null {
  const conversation = conversationOf(reading)
  const open = promisesIn(reading).filter(({ keptBy }) => keptBy === null)
  const said = open.flatMap(({ message }) => conversation.find(({ index }) => index === message) ?? [])
  return said.find(({ channel }) => targets.some((means) => means === meansOf(channel))) ?? null
}
