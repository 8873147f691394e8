import { timeOfXId } from '../case/id-time.ts'
import type { PostInput } from '../case/model.ts'
import { toIso } from './instant.ts'
import { known } from './json.ts'

/** The address of a post; X finds the author by itself. */
export function xUrl(id: string | undefined, handle: string | undefined): string | undefined {
  if (id === undefined || !/^\d{1,19}$/.test(id)) return undefined
  return `https://x.com/${handle !== undefined && /^\w{1,20}$/.test(handle) ? handle : 'i'}/status/${id}`
}

/** What is left of a post that the payload names but does not hold: its id, and so its age. */
export function unseenXPost(id: string | undefined, fields: PostInput = {}): PostInput {
  const createdAt = id === undefined ? undefined : toIso(timeOfXId(id))
  return known({ platform: 'x', id, url: xUrl(id, fields.author?.handle), createdAt, ...fields })
}

const RETWEET = /^RT @(\w{1,20}):? ?/

/** Whose words follow "RT @name:", and the words. */
export function splitRetweet(
  text: string | undefined,
): { readonly handle: string; readonly text: string } | null {
  const found = RETWEET.exec(text ?? '')
  if (found?.[1] === undefined) return null
  return { handle: found[1], text: (text ?? '').slice(found[0].length) }
}

/** The accounts that a text names, where the payload does not list them. */
export function xMentionsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w@])@(\w{1,20})(?![\w@])/g)].map((found) => `@${found[1]}`)
}
