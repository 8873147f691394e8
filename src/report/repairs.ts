import type { Edit } from '../engine/rule.ts'
import type { Repair, Replacement, ReportedFinding, ReportedReply } from './model.ts'
import type { Source } from './reply.ts'

/**
 * The reply with the fixes and suggestions of its findings as replacements in its files, as far as they can be told.
 * What was sent is not mended any more, nor what is acknowledged.
 */
export async function withRepairs(reply: ReportedReply, source: Source): Promise<ReportedReply> {
  if (source.replacements === undefined || reply.messages !== undefined) return reply
  const findings: ReportedFinding[] = []
  for (const finding of reply.findings) {
    const repairs = finding.acknowledged === null ? await repairsOf(finding, source) : []
    findings.push(repairs.length === 0 ? finding : { ...finding, repairs })
  }
  return { ...reply, findings }
}

async function repairsOf({ fix, suggestions }: ReportedFinding, source: Source): Promise<readonly Repair[]> {
  const proposals = [{ message: null, edits: fix ?? [] }, ...suggestions]
  const repairs: Repair[] = []
  for (const { message, edits } of proposals) {
    const replacements = edits.length === 0 ? null : await replacementsFor(edits, source)
    if (replacements !== null) repairs.push({ message, replacements })
  }
  return repairs
}

async function replacementsFor(
  edits: readonly Edit[],
  source: Source,
): Promise<readonly Replacement[] | null> {
  const found = (await source.replacements?.(edits)) ?? null
  return (
    found?.map(({ file, start, end, text }) => ({
      file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text,
    })) ?? null
  )
}
