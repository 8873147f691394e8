import { readNameAsSigned } from './name-as-signed.ts'
import { nameMatches, nameWords } from './name-match.ts'
import { oncePerReading } from './once.ts'
import type { Reading } from './reading.ts'

/** What the customer calls themselves in their own words, and the field that has them. */
export interface OwnName {
  readonly name: string
  readonly field: string
}

/** Whether a name in the draft is the customer's: of the profile, of the handle, or one that they gave themselves. */
export function isCustomersName(name: string, reading: Reading): boolean {
  const { customer } = reading
  if (nameMatches(name, customer) === 'same') return true
  return ownNames(reading).some(
    (own) => nameMatches(name, { ...customer, nameTokens: nameWords(own.name) }) === 'same',
  )
}

/** The names with which the customer signs the post and what else they wrote in the thread: "Grazie, Silvia". */
export const ownNames = oncePerReading((reading: Reading): readonly OwnName[] => {
  const { post, thread } = reading
  const texts = [
    ...(thread ?? []).map(({ by, text, createdAt }, i) => ({
      by,
      text,
      createdAt,
      field: `thread.${i}.text`,
    })),
    { by: 'customer', text: post?.text ?? '', createdAt: post?.createdAt, field: 'post.text' },
  ]
  return texts.flatMap(({ by, text, createdAt, field }) => {
    if (by !== 'customer' || text === '') return []
    const says = reading.readText(text, createdAt ?? null)
    const { signature } = says
    const name = readNameAsSigned(says)?.text ?? (signature?.level === 'team' ? undefined : signature?.agent)
    // Initials say too little to be greeted by.
    return name == null || !/\p{Ll}/u.test(name) ? [] : [{ name, field }]
  })
})
