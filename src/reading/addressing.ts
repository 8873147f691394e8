import { nameMatches, nameWords } from './name-match.ts'
import type { Reading } from './reading.ts'

/** Whether a name in the draft is the customer's: of the profile, of the handle, or the one they sign their post with. */
export function isCustomersName(name: string, reading: Reading): boolean {
  const { customer, post } = reading
  if (nameMatches(name, customer) === 'same') return true
  const signed =
    post?.text === undefined ? null : reading.readText(post.text, post.createdAt ?? null).signature?.agent
  return signed != null && nameMatches(name, { ...customer, nameTokens: nameWords(signed) }) === 'same'
}
