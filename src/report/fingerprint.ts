import { createHash } from 'node:crypto'
import { nameInRepository } from './file-name.ts'
import type { ReportOptions } from './format.ts'
import type { Listed } from './listed.ts'
import type { ReportedFinding, ReportedReply } from './model.ts'

/** In UTF-16 units before and after a place without words of its own: enough to tell it from others. */
const AROUND = 100

/**
 * Tells a finding from all others of a report, and is the same in the next one although lines have moved: a hash of
 * the rule, the file, the reply's id and the words found, without regard to case and spaces. Equal ones are counted.
 * Personal data is hidden before it is hashed, since a telephone number is soon guessed. Call it once for each
 * finding, in their order.
 */
export function createFingerprints(options: ReportOptions): (found: Listed) => string {
  const seen = new Map<string, number>()
  return ({ finding, reply, file }) => {
    const words = finding.excerpt === '' ? around(finding, reply) : finding.excerpt
    const match = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    const key = JSON.stringify([finding.rule, nameInRepository(file, options), reply.id, match])
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return createHash('sha256').update(key).update(String(times)).digest('hex')
  }
}

/** What a finding about an absence, or about the whole reply, is recognised by. */
function around({ line, column, part }: ReportedFinding, { source }: ReportedReply): string {
  return source.slice(line, Math.max(0, column - 1 - AROUND), column - 1 + AROUND, part)
}
