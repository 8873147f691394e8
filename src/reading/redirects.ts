import type { Range } from '../phrases/types.ts'
import { conversationOf } from './conversation.ts'
import { type Statement, sentenceOf } from './customer-says.ts'
import type { Handoff, PartReading } from './facts.ts'
import { quote } from './quote.ts'
import type { Reading } from './reading.ts'

/** The customer is sent to another company or body. */
export interface Redirect {
  readonly handoff: Handoff
  /** The link, address or number that says how to get there, where the draft gives one. */
  readonly way: Range | null
  /** It is for a case that may come: "if it isn't there by Friday, check with your bank". */
  readonly isFallback: boolean
  /** What shows that the customer has been there, or was sent there before. */
  readonly loop: Statement | null
}

/** A link, an e-mail address or a telephone number. */
const WAY = /https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\+?\d(?:[ ().-]?\d){6,14}/i

/**
 * Where a message sends the customer to somebody else. Not where the writer has spoken with the other party, or will,
 * in the same sentence or one beside it.
 */
export function redirectsIn(part: PartReading, reading: Reading): readonly Redirect[] {
  return part.handoffs
    .filter(({ kind }) => kind === 'third-party')
    .flatMap((handoff) => {
      const at = part.sentences.indexOf(sentenceIn(part, handoff))
      const near = part.phrases('spoken-for').some(({ sentence }) => Math.abs(sentence - at) <= 1)
      if (near) return []
      const isFallback = part.phrases('offer').some(({ sentence }) => sentence === at)
      return [{ handoff, isFallback, way: wayIn(part, handoff, at), loop: loopOf(part, handoff, reading) }]
    })
}

function sentenceIn(part: PartReading, range: Range): PartReading['sentences'][number] {
  const own = sentenceOf(part, range)
  return part.sentences.find(({ start }) => start === own.start) ?? { ...own, firstToken: 0, endToken: 0 }
}

/** After the words that send there, up to the end of the next sentence. */
function wayIn({ text, sentences }: PartReading, handoff: Handoff, sentence: number): Range | null {
  const end = (sentences[sentence + 1] ?? sentences[sentence])?.end ?? text.length
  const found = WAY.exec(text.slice(handoff.end, end))
  return found === null
    ? null
    : { start: handoff.end + found.index, end: handoff.end + found.index + found[0].length }
}

/** The customer says that they come from there, or somebody sent them there before. */
function loopOf(part: PartReading, handoff: Handoff, reading: Reading): Statement | null {
  const body = bodyOf(part, handoff)
  if (body === null) return null
  for (const { by, field, says } of conversationOf(reading).toReversed()) {
    const names = (range: Range) => wordsIn(says, range).includes(body)
    const sent =
      by === 'customer'
        ? says.phrases('went-there').map((match) => sentenceOf(says, match))
        : says.handoffs.filter(({ kind }) => kind === 'third-party')
    const found = sent.find(names)
    if (found !== undefined) return { what: field, text: quote(says, sentenceOf(says, found)) }
  }
  return null
}

/** The last word of "contact the courier", "deve rivolgersi al vettore": whom it names. */
function bodyOf(part: PartReading, handoff: Handoff): string | null {
  const last = wordsIn(part, handoff).at(-1)
  return last === undefined || last.length < 3 ? null : last
}

function wordsIn({ tokens }: PartReading, { start, end }: Range): readonly string[] {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .filter(({ kind }) => kind === 'word' || kind === 'mention')
    .map(({ base }) => base)
}
