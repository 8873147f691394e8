import type { Severity } from '../engine/rule.ts'
import type { ReportedFinding, ReportedReply } from './model.ts'
import type { Words } from './words.ts'

/** A finding with the reply that it is about, and the name of the file that it points into. */
export interface Listed {
  readonly finding: ReportedFinding
  readonly reply: ReportedReply
  readonly file: string
}

/** All findings in their order, also those that count no more. */
export function listed(replies: readonly ReportedReply[]): readonly Listed[] {
  return replies.flatMap((reply) =>
    reply.findings.map((finding) => ({ finding, reply, file: finding.file ?? reply.file })),
  )
}

/** Whether nobody has acknowledged the finding. */
export function isOpen({ finding }: Listed): boolean {
  return finding.acknowledged === null
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warn', 'info']

/** Errors before warnings before what is only told: many a reader shows but the first. */
export function gravestFirst(findings: readonly Listed[]): readonly Listed[] {
  return GRAVEST_FIRST.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity))
}

/** The message, and a line for each suggestion. */
export function advice({ message, suggestions }: ReportedFinding, words: Words): readonly string[] {
  return [message, ...suggestions.map((suggestion) => `${words.suggestion}: ${suggestion.message}`)].map(
    oneLine,
  )
}

/** A quoted text may have lines of its own. */
export function oneLine(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ')
}

/** At most `length` UTF-16 units of a text, with an ellipsis where it goes on; no character is cut in two. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The members by their key, in the order in which the keys first come. */
export function groupBy<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  return groups
}
