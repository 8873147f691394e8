import { renderConversations } from './conversation-table.ts'
import type { Format, FormatOptions } from './format.ts'
import { frame } from './frame.ts'
import type { Report, ReportedFinding, ReportedReply } from './model.ts'
import { renderStatistics } from './statistics-table.ts'
import { renderSummary } from './summary-text.ts'
import { visible, visibleFile } from './visible.ts'
import { wrap } from './width.ts'
import { wordsFor } from './words.ts'

/** Of a message or a quotation, in characters; nobody reads more of it beside the draft. */
const LONGEST = 1000

/** For people: each finding with its source line, what proves it and what to write instead; then the summary. */
export const pretty: Format = {
  format: (report, options) =>
    report.replies.map((reply) => replyText(reply, options)).join('') + end(report, options),
  stream: { reply: replyText, error: () => '', end },
}

function end(report: Report, options: FormatOptions): string {
  const { conversations, statistics = [] } = report.summary
  const tables = [
    conversations === undefined ? '' : renderConversations(conversations, options),
    renderStatistics(statistics, options),
  ]
  const shown = tables.filter((table) => table !== '').map((table) => `${table}\n`)
  return shown.join('') + renderSummary(report, options)
}

function replyText(reply: ReportedReply, options: FormatOptions): string {
  if (reply.findings.length === 0) return ''
  const findings = reply.findings.map((finding) => findingLines(reply, finding, options).join('\n'))
  return `${[header(reply, options), ...findings].join('\n\n')}\n\n`
}

function header(reply: ReportedReply, { palette, language }: FormatOptions): string {
  const notes = [
    reply.id === null ? '' : visible(reply.id),
    reply.kind === 'template' ? wordsFor(language).template : '',
    reply.messages === undefined ? '' : `thread ${reply.messages.join(', ')}`,
    reply.now === undefined ? '' : `now ${reply.now}`,
  ].filter(Boolean)
  return (
    palette.bold(visibleFile(reply.file)) + (notes.length > 0 ? palette.dim(` (${notes.join(', ')})`) : '')
  )
}

function findingLines(
  reply: ReportedReply,
  finding: ReportedFinding,
  options: FormatOptions,
): readonly string[] {
  const { palette, language } = options
  const words = wordsFor(language)
  const settled = finding.acknowledged !== null
  const paint = settled ? palette.dim : palette.severity[finding.severity]
  const body = (text: string, first = '', style = settled ? palette.dim : same): readonly string[] =>
    paragraph(text, first, options.width, style)
  const title = (settled ? words.acknowledgedSeverity : words.severity)[finding.severity]
  const place = `${visibleFile(finding.file ?? reply.file)}:${finding.line}:${finding.column}`
  return [
    `  ${paint(title)} ${palette.dim(place)}`,
    ...sourceLines(reply, finding, options),
    ...body(finding.message),
    ...finding.evidence.flatMap(({ what, text }) => body(text, `${what}: `, palette.dim)),
    ...finding.suggestions.flatMap(({ message }) => body(message, `${words.suggestion}: `)),
    ...(finding.acknowledged === null ? [] : body(finding.acknowledged, `${words.acknowledged}: `)),
    `    ${palette.dim(`[${visible(finding.rule)}]`)}`,
  ]
}

/** Where right-to-left letters move the words about, the words are repeated instead of being underlined. */
function sourceLines(
  reply: ReportedReply,
  finding: ReportedFinding,
  options: FormatOptions,
): readonly string[] {
  const { palette } = options
  const number = `  ${finding.line} │ `
  const margin = `${' '.repeat(number.length - 2)}│ `
  const { text, marks } = frame(reply.source, finding, Math.max(20, options.width - number.length))
  if (text === '') return []
  const paint = finding.acknowledged === null ? palette.severity[finding.severity] : palette.dim
  const quoted = marks === '' && finding.excerpt !== '' ? `“${visible(oneLine(finding.excerpt))}”` : marks
  const line = `${palette.dim(number)}${finding.acknowledged === null ? text : palette.dim(text)}`
  return quoted === '' ? [line] : [line, palette.dim(margin) + paint(quoted)]
}

function paragraph(
  text: string,
  first: string,
  width: number,
  style: (line: string) => string,
): readonly string[] {
  const indent = ' '.repeat(4)
  const hanging = first === '' ? '' : '  '
  return wrap(visible(first + oneLine(text)), width - indent.length - hanging.length).map(
    (line, index) => `${indent}${index === 0 ? '' : hanging}${style(line)}`,
  )
}

/** A quoted text may have lines of its own, and any length. */
function oneLine(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  const lines = short.split(/[\r\n]/).map((line) => line.trim())
  return lines.filter((line) => line !== '').join(' ↵ ')
}

function same(text: string): string {
  return text
}
