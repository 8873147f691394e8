import type { Brand } from '../case/model.ts'
import type { Token } from '../phrases/types.ts'
import { conversationOf, isToSomebodyElse } from './conversation.ts'
import type { PartReading, Quote } from './facts.ts'
import { sameHandle } from './handles.ts'
import { isOwnName } from './own-name.ts'
import type { Reading } from './reading.ts'

/** How a post that is not directed at the brand comes to it: it names the brand's handle in passing, or not at all. */
export type Citing = { readonly kind: 'cited'; readonly mention: Quote } | { readonly kind: 'unnamed' }

/** Networks on which a post reaches somebody by a mention. On a page, in a shop or a mailbox it is there for the brand. */
const BY_MENTION = new Set(['x', 'mastodon', 'bluesky', 'threads'])

/**
 * How the post only cites the brand; null when it speaks to the brand, and when that cannot be told. It speaks to the
 * brand when the brand's handle is its first mention, at an edge of a sentence or behind a greeting, or follows another
 * mention; when it answers the brand; when it is private; and when it asks for something, wherever the handle stands.
 */
export function citing(reading: Reading): Citing | null {
  const { post, brand, channel } = reading
  const handles = brand.handles ?? []
  if (post?.text === undefined || handles.length === 0 || post.visibility === 'private') return null
  if (channel !== null ? !BY_MENTION.has(channel) : post.mentions === undefined) return null
  if (isInTalk(reading)) return null
  const says = reading.readText(post.text, post.createdAt ?? null)
  if (says.questions.length > 0 || says.phrases('plea').length > 0) return null
  const mentions = says.tokens.flatMap((token, at) => (token.kind === 'mention' ? [{ token, at }] : []))
  const ours = mentions.find(({ token }) => isBrands(quoteOf(says, token), brand))
  if (ours === undefined) {
    // The text may have been stored without the mentions at its head.
    const isMentioned = post.mentions?.some((mention) => isBrands(mention, brand))
    return isMentioned === true ? null : { kind: 'unnamed' }
  }
  if (ours === mentions[0] && isAddressed(says, ours.at)) return null
  // "… and them not arriving @acme @acmecare": a handle behind another is no word of the sentence, it is there to be seen.
  const isTagged = mentions.some(
    ({ token, at }) => isBrands(quoteOf(says, token), brand) && says.tokens[at - 1]?.kind === 'mention',
  )
  if (isTagged) return null
  const { start, end } = ours.token
  return { kind: 'cited', mention: { start, end, text: quoteOf(says, ours.token) } }
}

/** Whether the post answers the brand, or the brand is already speaking with the customer. */
function isInTalk(reading: Reading): boolean {
  const { post, brand } = reading
  const answered = post?.inReplyTo
  if (answered != null && isBrands(answered, brand)) return true
  const conversation = conversationOf(reading)
  const before = conversation.slice(
    0,
    conversation.findIndex(({ index }) => index === null),
  )
  return before.some((said) => said.by === 'brand' && !isToSomebodyElse(said, reading))
}

/**
 * A mention may name its server ("@acme@social.example"), and the shop's account may be another than the one that
 * cares: "@Acme" is answered by "@AcmeCare".
 */
function isBrands(mention: string, brand: Brand): boolean {
  const handles = brand.handles ?? []
  return handles.some((handle) => sameHandle(mention, handle)) || isOwnName(localPart(mention), brand)
}

function localPart(handle: string): string {
  return /^@?([^@.]*)/.exec(handle.trim())?.[1] ?? handle
}

function quoteOf({ text }: PartReading, { start, end }: Token): string {
  return text.slice(start, end)
}

/** "Hey @Acme": so many words before the handle at the head of the post are a greeting. */
const GREETING = 2
/** Before a handle they make it a part of the sentence: "the lift at @Acme". */
const TIES = new Set(
  `a an the at in on by of for to from with near behind outside inside via and or than like about my your our their his
   il lo la i gli le un una di del dello della dei degli delle da dal dallo dalla in nel nello nella con su sul sulla
   per tra fra a al allo alla e ed o presso vicino dietro davanti mio mia nostro nostra suo sua
   el los las de en con por para y le les du des à au aux dans chez avec et der die das dem den ein eine bei im am mit
   von und o os as do da no na em com`.split(/\s+/),
)

/** Whether the handle stands where one calls somebody: at the head, or at an edge of a sentence. */
function isAddressed({ tokens, sentences }: PartReading, at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'word' && TIES.has(before.base)) return false
  const after = tokens[at + 1]
  if (before?.base === ',' || after?.base === ',') return true
  const sentence = sentences.find(({ firstToken, endToken }) => firstToken <= at && at < endToken)
  const words = (from: number, to: number): number =>
    tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number').length
  const lead = words(sentence?.firstToken ?? 0, at)
  const rest = words(at + 1, sentence?.endToken ?? tokens.length)
  return lead === 0 || rest === 0 || (lead <= GREETING && words(0, at) <= GREETING)
}
