import type { Edit } from '../engine/rule.ts'
import { createMask, unmasked } from './mask.ts'
import type { Repair, Replacement, ReportedFinding, ReportedReply } from './model.ts'
import type { Judged, ReplyOptions } from './reply.ts'

/**
 * The reply with the fixes and suggestions of its findings as replacements in its files, as far as they can be told.
 * What was sent is not mended any more, nor what is acknowledged. Edits are shown as they are written, but a text that
 * must be written anew for one of them would tell all of it: one that holds personal data is left out.
 */
export async function withRepairs(
  reply: ReportedReply,
  { source, subject }: Pick<Judged, 'source' | 'subject'>,
  { personalData }: Pick<ReplyOptions, 'personalData'>,
): Promise<ReportedReply> {
  if (source.replacements === undefined || reply.messages !== undefined) return reply
  const mask = personalData === null ? unmasked : createMask(subject, personalData)
  const isPrivate = ({ part }: Edit) => {
    const text = subject.parts[part]?.text ?? ''
    return mask(text) !== text
  }

  async function repair(message: string | null, edits: readonly Edit[]): Promise<readonly Repair[]> {
    const found = (await source.replacements?.(edits)) ?? []
    const tellsMore = found.some(({ text }) => edits.every((edit) => edit.text !== text))
    if (found.length === 0 || (tellsMore && edits.some(isPrivate))) return []
    const replacements = found.map(
      ({ file, start, end, text }): Replacement => ({
        file,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        text,
      }),
    )
    return [{ message, replacements }]
  }

  const findings: ReportedFinding[] = []
  for (const finding of reply.findings) {
    const repairs: Repair[] = []
    for (const { message, edits } of proposals(finding)) repairs.push(...(await repair(message, edits)))
    findings.push(repairs.length === 0 ? finding : { ...finding, repairs })
  }
  return { ...reply, findings }
}

function proposals({
  fix,
  suggestions,
  acknowledged,
}: ReportedFinding): readonly { readonly message: string | null; readonly edits: readonly Edit[] }[] {
  if (acknowledged !== null) return []
  return [{ message: null, edits: fix ?? [] }, ...suggestions].filter(({ edits }) => edits.length > 0)
}
