import { createHash } from 'node:crypto'
import type { Severity } from '../engine/rule.ts'
import { nameInRepository } from './file-name.ts'
import { createFingerprints } from './fingerprint.ts'
import type { Format, ReportOptions } from './format.ts'
import { interchange } from './interchange.ts'
import { isOpen, type Listed, listed, oneLine } from './listed.ts'
import type { ReportedError } from './model.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warn: 'minor', info: 'info' }

/**
 * GitLab's Code Quality report. It compares fingerprints between branches: a finding that stays has to keep its own.
 * What is acknowledged is not listed.
 */
export const gitlab: Format = {
  format({ replies, errors }, options) {
    const fingerprint = createFingerprints(options)
    const findings = listed(replies).map((found) => ({ found, print: fingerprint(found) }))
    return interchange([
      ...errors.map((error, index) => failure(error, index, options)),
      ...findings
        .filter(({ found }) => isOpen(found))
        .map(({ found, print }) => issue(found, print, options)),
    ])
  },
}

function issue({ finding, file }: Listed, fingerprint: string, options: ReportOptions): object {
  return {
    description: oneLine(finding.message),
    check_name: finding.rule,
    fingerprint,
    severity: SEVERITY[finding.severity],
    location: {
      path: nameInRepository(file, options),
      lines: { begin: finding.line, end: finding.endLine },
    },
  }
}

/** What could not be read was not checked: graver than any finding. */
function failure({ file, line, message }: ReportedError, index: number, options: ReportOptions): object {
  const path = file === null ? '<input>' : nameInRepository(file, options)
  return {
    description: oneLine(message),
    check_name: 'replylint',
    fingerprint: createHash('sha256')
      .update(JSON.stringify([index, path, message]))
      .digest('hex'),
    severity: 'critical',
    location: { path, lines: { begin: line ?? 1 } },
  }
}
