import type { Said } from '../reading/conversation.ts'
import type { PartReading } from '../reading/facts.ts'
import { sameHandle } from '../reading/handles.ts'
import { nameWords } from '../reading/name-match.ts'
import type { Reading } from '../reading/reading.ts'

/**
 * The message that a reply of the brand answers: the latest of whoever it is directed at, by a handle in front or by
 * the name of a bystander; else the customer's latest. Null when there is none before it.
 */
export function addresseeOf(reply: Said, before: readonly Said[], reading: Reading): Said | null {
  const others = before.filter(({ by }) => by !== 'brand')
  const handles = leadingHandles(reply.says)
  return (
    others.findLast((said) => handles.some((handle) => sameHandle(handle, authorOf(said, reading)))) ??
    namedBystander(reply, others, reading) ??
    others.findLast(({ by }) => by === 'customer') ??
    null
  )
}

/** The handles at which a message is directed: those in front of its words. */
export function leadingHandles({ tokens, text }: PartReading): readonly string[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'mention')
  return tokens.slice(0, Math.max(0, end)).map(({ start, end }) => text.slice(start, end))
}

/** On a network without handles: "Ciao Luca" to one who joined in, where the customer is Anna. */
function namedBystander({ says }: Said, others: readonly Said[], reading: Reading): Said | null {
  if (!others.some(({ by }) => by === 'other')) return null
  const used = nameWords(says.salutation?.name ?? '')
  const bears = (said: Said) => nameWords(authorOf(said, reading) ?? '').some((word) => used.includes(word))
  const bearer = others.findLast(bears)
  return bearer?.by === 'other' ? bearer : null
}

function authorOf({ index }: Said, { thread, post }: Reading): string | null {
  if (index !== null) return thread?.[index]?.author ?? null
  return post?.author?.handle ?? post?.author?.displayName ?? null
}
