import type { Format } from './format.ts'
import type { ReportedFinding, ReportedReply } from './model.ts'
import { visible, visibleFile } from './visible.ts'

/**
 * `file:line:column: severity: message [rule]`, a line a finding, for editors and grep. An acknowledged finding says
 * `acknowledged` in the place of the severity, and why.
 */
export const compact: Format = {
  format: ({ replies }) => replies.map(lines).join(''),
  stream: { reply: lines, error: () => '', end: () => '' },
}

function lines({ file, findings }: ReportedReply): string {
  return findings.map((finding) => line(finding.file ?? file, finding)).join('')
}

function line(
  file: string,
  { line, column, severity, message, acknowledged, rule }: ReportedFinding,
): string {
  const place = `${visibleFile(file)}:${line}:${column}`
  const status = acknowledged === null ? severity : 'acknowledged'
  const reason = acknowledged === null ? '' : ` (${visible(acknowledged)})`
  return `${place}: ${status}: ${visible(message)}${reason} [${visible(rule)}]\n`
}
