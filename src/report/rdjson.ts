import type { Severity } from '../engine/rule.ts'
import { forwardSlashes } from './file-name.ts'
import type { Format, ReportOptions } from './format.ts'
import { HOME } from './home.ts'
import { interchange } from './interchange.ts'
import { advice, isOpen, type Listed, listed } from './listed.ts'
import type { ReportedError, ReportedReply, Span } from './model.ts'
import { wordsFor } from './words.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warn: 'WARNING', info: 'INFO' }

/**
 * reviewdog's Diagnostic Format. Its columns count bytes of UTF-8. A suggestion there is one replacement: fixes that
 * need several at once are left out. What is acknowledged is not listed.
 */
export const rdjson: Format = {
  repairs: true,
  format: ({ replies, errors, tool }, options) =>
    interchange({
      source: { name: tool.name, url: HOME },
      diagnostics: [
        ...errors.map(failure),
        ...listed(replies)
          .filter(isOpen)
          .map((found) => diagnostic(found, options)),
      ],
    }),
}

function diagnostic({ finding, reply, file }: Listed, options: ReportOptions): object {
  const { part } = finding
  const suggestions = (finding.repairs ?? []).flatMap(({ replacements }) => {
    const [only, ...others] = replacements
    if (only === undefined || others.length > 0 || only.file !== file) return []
    return [{ range: range(only, part, reply), text: only.text }]
  })
  return {
    message: advice(finding, wordsFor(options.language)).join('\n'),
    location: { path: forwardSlashes(file), range: range(finding, part, reply) },
    severity: SEVERITY[finding.severity],
    code: { value: finding.rule, url: finding.url },
    ...(suggestions.length === 0 ? {} : { suggestions }),
  }
}

function range(span: Span, part: number | null, { source }: ReportedReply): object {
  const column = (line: number, at: number) => source.bytes(line, 0, at - 1, part) + 1
  return {
    start: { line: span.line, column: column(span.line, span.column) },
    end: { line: span.endLine, column: column(span.endLine, span.endColumn) },
  }
}

function failure({ file, line, column, message }: ReportedError): object {
  const start = line === null ? null : { line, ...(column === null ? {} : { column }) }
  return {
    message,
    location: { path: forwardSlashes(file ?? ''), ...(start === null ? {} : { range: { start } }) },
    severity: 'ERROR',
  }
}
