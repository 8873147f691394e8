import type { Severity } from '../engine/rule.ts'
import { isNoFile, nameInRepository } from './file-name.ts'
import type { Format, ReportOptions } from './format.ts'
import { wellFormed } from './interchange.ts'
import { advice, clip, gravestFirst, isOpen, type Listed, listed } from './listed.ts'
import type { ReportedError } from './model.ts'
import { visible } from './visible.ts'
import { wordsFor } from './words.ts'

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' }

/** In UTF-16 units: the runner cuts a longer message itself, wherever that may be. */
const LONGEST = 4000

/**
 * Workflow commands of GitHub Actions, which the runner turns into annotations of the changed lines. It shows ten of
 * each level for a step, so that failures and errors come first. What is acknowledged is not shown.
 */
export const github: Format = {
  format: ({ replies, errors }, options) =>
    [
      ...errors.map((error) => failure(error, options)),
      ...gravestFirst(listed(replies).filter(isOpen)).map((found) => annotation(found, options)),
    ].join(''),
}

type Properties = Readonly<Record<string, string | number | null>>

function annotation({ finding, file }: Listed, options: ReportOptions): string {
  const { line, column, endLine, endColumn } = finding
  // The runner takes columns only of a range within one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const place = isNoFile(file) ? {} : { file: nameInRepository(file, options), line, endLine, ...columns }
  const text = advice(finding, wordsFor(options.language)).map(visible).join('\n')
  return command(COMMAND[finding.severity], { ...place, title: finding.rule }, text)
}

function failure({ file, line, column, message }: ReportedError, options: ReportOptions): string {
  const place =
    file === null || isNoFile(file) ? {} : { file: nameInRepository(file, options), line, col: column }
  return command('error', { ...place, title: 'replylint' }, visible(message))
}

function command(name: string, properties: Properties, data: string): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${pairs.join(',')}::${escapeData(clip(data, LONGEST))}\n`
}

/** As `@actions/core` and the runner agree on it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Of a name: other control characters would reach whoever reads the log. */
function property(text: string): string {
  return escapeData(wellFormed(text).replace(/[^\P{Cc}\r\n]/gu, '\ufffd'))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
