import type { Agent } from '../case/model.ts'
import type { Said } from './conversation.ts'
import type { Signature } from './facts.ts'
import { nameWords } from './name-match.ts'
import type { Reading } from './reading.ts'
import { onRoster } from './roster.ts'

/** Initials are no longer than this; a first name hardly ever is so short. */
const LONGEST_INITIALS = 3

/** Who answered for the brand in a message of the thread, by name or initials; null when nobody says. */
export function agentOf({ agent, says: { signature } }: Said): string | null {
  return agent ?? personIn(signature)
}

/** Who signs the draft, by name or initials: the case's agent, or the signature; null when nobody says. */
export function agentOfDraft({ case: { agent }, parts }: Reading): string | null {
  return agent ?? parts.map(({ signature }) => personIn(signature)).findLast((name) => name !== null) ?? null
}

/** Who spoke for the brand, and where, as far as a message of the thread says; else the message's field. */
export function sourceOf(said: Said, { thread }: Reading): string {
  const author = said.index === null ? undefined : thread?.[said.index]?.author
  return [agentOf(said) ?? author, said.channel].filter(Boolean).join(', ') || said.field
}

function personIn(signature: Signature | null): string | null {
  return signature === null || signature.level === 'team' ? null : signature.agent
}

/**
 * Whether two signatures may be one person's: "RK", "Rita" and "Rita Kay". In doubt they are: initials and a name that
 * begins with the same letter are held for the same person.
 */
export function maySameAgent(a: string, b: string, roster: readonly Agent[]): boolean {
  if (onRoster(a, [{ name: b }]) || onRoster(b, [{ name: a }])) return true
  if (roster.some((agent) => onRoster(a, [agent]) && onRoster(b, [agent]))) return true
  const [one, other] = [nameWords(a).join(''), nameWords(b).join('')]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length <= LONGEST_INITIALS && long.length > short.length && long[0] === short[0]
}
