import type { PostInput } from '../case/model.ts'
import { atHandle, isBrand, sameAuthor, sameHandle } from './handles.ts'
import { known } from './json.ts'
import type { Entry } from './platform.ts'

/**
 * A retweet, boost or repost: the post is the original; whoever repeated it only brought it into view. The
 * wrapper's date, author and text are never those of the post: taking them for it is the classic error.
 */
export function reposted(original: PostInput, by: string | undefined, at: string | undefined): PostInput {
  return { ...original, resurfacedBy: known({ by: atHandle(by), at, kind: 'repost' as const }) }
}

/**
 * A quote is one of two things. Where its words speak to the brand it is a post of its own, and what it quotes
 * is the thread; where they do not, it brings the quoted post into view as a repost does.
 */
export function quoted(
  quote: PostInput,
  original: PostInput,
  brandHandles: readonly string[],
): Pick<Entry, 'post' | 'quotes'> {
  if (speaksToBrand(quote, original, brandHandles)) return { post: quote, quotes: original }
  const { author, createdAt, text } = quote
  const by = atHandle(author?.handle) ?? (author?.displayName || undefined)
  const resurfacedBy = known({
    by,
    at: createdAt,
    kind: 'quote' as const,
    text: text?.replace(QUOTED_LINK, ''),
  })
  return { post: { ...original, resurfacedBy } }
}

/** X ends a quote's text with the link of what it quotes. */
const QUOTED_LINK = /\s*https:\/\/t\.co\/\w{1,20}$/
/** "@Acme ahem" points; "@Acme it is still broken" says something. */
const FEW_WORDS = 3

function speaksToBrand(quote: PostInput, original: PostInput, brandHandles: readonly string[]): boolean {
  // An answer in a conversation, or words about what the brand itself has said.
  if (quote.inReplyTo || isBrand(original.author, brandHandles)) return true
  const named = sameAuthor(quote.author, original.author) || namesBrand(quote, original, brandHandles)
  return named && saysSomething(quote.text ?? '')
}

/** Where the brand is not configured, it is whoever the original speaks to; where that is not known, anybody. */
function namesBrand(quote: PostInput, original: PostInput, brandHandles: readonly string[]): boolean {
  const mentions = (quote.mentions ?? []).filter((mention) => !sameHandle(mention, original.author?.handle))
  const brands = brandHandles.length > 0 ? brandHandles : (original.mentions ?? [])
  if (brands.length === 0) return mentions.length > 0
  return mentions.some((mention) => brands.some((brand) => sameHandle(mention, brand)))
}

function saysSomething(text: string): boolean {
  const own = text.replace(QUOTED_LINK, '')
  const words = own.match(/@?[\p{L}\p{N}][\p{L}\p{N}'’_.-]*/gu) ?? []
  return own.includes('?') || words.filter((word) => !word.startsWith('@')).length > FEW_WORDS
}
