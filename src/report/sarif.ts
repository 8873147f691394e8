import type {
  ArtifactLocation,
  Invocation,
  Location,
  Log,
  Notification,
  Region,
  Result,
  Fix as SarifFix,
} from 'sarif'
import { detailsOf } from './details.ts'
import { nameInRepository, uriOf } from './file-name.ts'
import { createFingerprints } from './fingerprint.ts'
import type { Format, ReportOptions } from './format.ts'
import { HOME } from './home.ts'
import { interchange } from './interchange.ts'
import { advice, groupBy, type Listed, listed } from './listed.ts'
import type { Repair, Report, ReportedError, Span } from './model.ts'
import { descriptor, LEVEL, ruleIds } from './sarif-rules.ts'
import { skips } from './summary-text.ts'
import { type Words, wordsFor } from './words.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** What relative URIs start from. Its own URI is left out: it would tell the layout of somebody's disk. */
const BASE = 'SRCROOT'

/**
 * SARIF 2.1.0, for code scanning: all findings, those that are acknowledged as suppressed with their reason; what could
 * not be read and which rules were skipped as notifications of the run.
 */
export const sarif: Format = {
  repairs: true,
  format: (report, options) => interchange(logOf(report, options)),
}

function logOf(report: Report, options: ReportOptions): Log {
  const found = listed(report.replies)
  const ids = ruleIds(report, found, options)
  const indices = new Map(ids.map((id, index) => [id, index]))
  const fingerprint = createFingerprints(options)
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: ids.map((id) => descriptor(id, options)),
          },
        },
        invocations: [invocation(report, options)],
        originalUriBaseIds: { [BASE]: { description: { text: 'The root of the repository.' } } },
        language: options.language,
        columnKind: 'utf16CodeUnits',
        results: found.map((one) => ({
          ruleId: one.finding.rule,
          ruleIndex: indices.get(one.finding.rule) ?? -1,
          ...result(one, options),
          partialFingerprints: { 'replylintMatch/v1': fingerprint(one) },
        })),
      },
    ],
  }
}

function result(
  { finding, reply, file }: Listed,
  options: ReportOptions,
): Omit<Result, 'ruleId' | 'ruleIndex'> {
  const { part, excerpt, evidence, acknowledged, repairs = [] } = finding
  const physicalLocation = { ...artifact(file, options), region: region(finding) }
  const location: Location =
    reply.id === null ? { physicalLocation } : { physicalLocation, logicalLocations: [{ name: reply.id }] }
  const words = wordsFor(options.language)
  return {
    level: LEVEL[finding.severity],
    message: { text: advice(finding, words).join('\n') },
    locations: [location],
    // Either all results tell whether they are suppressed, or none does.
    suppressions:
      acknowledged === null ? [] : [{ kind: 'external', status: 'accepted', justification: acknowledged }],
    ...(repairs.length === 0 ? {} : { fixes: repairs.map((repair) => fix(repair, words, options)) }),
    properties: { kind: reply.kind, part, messageId: finding.messageId, excerpt, evidence },
  }
}

function fix({ message, replacements }: Repair, words: Words, options: ReportOptions): SarifFix {
  return {
    description: { text: message ?? words.fix },
    artifactChanges: Array.from(
      groupBy(replacements, ({ file }) => file),
      ([file, changes]) => ({
        ...artifact(file, options),
        replacements: changes.map((change) => ({
          deletedRegion: region(change),
          insertedContent: { text: change.text },
        })),
      }),
    ),
  }
}

/** What could not be read and which rules were skipped are no findings: they are told of the run. */
function invocation({ summary, errors, replies }: Report, options: ReportOptions): Invocation {
  const words = wordsFor(options.language)
  const skipped = skips(detailsOf(replies), words).map(
    (text): Notification => ({ level: 'note', message: { text } }),
  )
  return {
    executionSuccessful: summary.exit !== 2,
    exitCode: summary.exit,
    exitCodeDescription: summary.reason,
    toolExecutionNotifications: [...errors.map((error) => failure(error, options)), ...skipped],
  }
}

function failure({ file, line, column, message }: ReportedError, options: ReportOptions): Notification {
  const notification: Notification = { level: 'error', message: { text: message } }
  if (file === null) return notification
  const start =
    line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }
  return { ...notification, locations: [{ physicalLocation: { ...artifact(file, options), ...start } }] }
}

function artifact(file: string, options: ReportOptions): { readonly artifactLocation: ArtifactLocation } {
  const uri = uriOf(nameInRepository(file, options))
  return { artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: BASE } }
}

function region({ line, column, endLine, endColumn }: Span): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}
