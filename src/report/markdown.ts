import { detailsOf } from './details.ts'
import type { Format } from './format.ts'
import { advice, gravestFirst, isOpen, type Listed, listed } from './listed.ts'
import { markdownLink, markdownText } from './markdown-text.ts'
import { type MarkdownWords, markdownWords } from './markdown-words.ts'
import type { ReportedError } from './model.ts'
import { counts, skips } from './summary-text.ts'
import { type Words, wordsFor } from './words.ts'

/** GitHub takes 65,536 characters in a comment; the frame around the tables needs some of them. */
const ROOM = 60_000
/** Of a message or a name, in UTF-16 units. */
const LONGEST = 500

/**
 * A table for a pull request's comment or a job's summary, gravest first, on GitHub and GitLab. Whatever a draft says is
 * text there: it calls nobody and links nowhere. What is acknowledged follows folded up, with its reasons.
 */
export const markdown: Format = {
  format(report, options) {
    const words: AllWords = { ...wordsFor(options.language), ...markdownWords(options.language) }
    const details = detailsOf(report.replies)
    const findings = listed(report.replies)
    const room = { left: ROOM }
    const blocks = [
      '### replylint',
      `**${counts(report, details, words)}** (${words.checked(report.summary.replies)})`,
      failures(report.errors, words, room),
      table(gravestFirst(findings.filter(isOpen)), words, room),
      folded(
        findings.filter((found) => !isOpen(found)),
        words,
        room,
      ),
      ...skips(details, words).map((line) => `<sub>${markdownText(line, 2000)}</sub>`),
      `${words.exit(report.summary.exit)}: ${markdownText(report.summary.reason, LONGEST)}`,
    ]
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
  },
}

type AllWords = Words & MarkdownWords
/** Characters that are left for rows. */
interface Room {
  left: number
}

/** As many lines as there is room for. */
function fitting(lines: Iterable<string>, room: Room): readonly string[] {
  const taken: string[] = []
  for (const line of lines) {
    if (line.length + 1 > room.left) break
    room.left -= line.length + 1
    taken.push(line)
  }
  return taken
}

function failures(errors: readonly ReportedError[], words: AllWords, room: Room): string {
  if (errors.length === 0) return ''
  const lines = errors.map(({ file, line, column, message }) => {
    const place = [file, line, column].filter((part) => part !== null).join(':')
    return `- **${words.severity.error}** ${place === '' ? '' : `${markdownText(place, LONGEST)}: `}${markdownText(message, LONGEST)}`
  })
  return `${words.failures(errors.length)}:\n\n${fitting(lines, room).join('\n')}`
}

function table(findings: readonly Listed[], words: AllWords, room: Room): string {
  if (findings.length === 0) return ''
  const rows = fitting(
    findings.map(({ finding, ...found }) =>
      row([
        `**${words.severity[finding.severity]}**`,
        place({ finding, ...found }),
        advice(finding, words)
          .map((line) => markdownText(line, LONGEST))
          .join('<br>'),
        markdownLink(finding.rule, finding.url),
      ]),
    ),
    room,
  )
  const left = findings.length - rows.length
  return [
    row(['', words.where, words.finding, words.rule]),
    row(['---', '---', '---', '---']),
    ...rows,
    ...(left > 0 ? ['', words.more(left)] : []),
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function place({ finding, reply, file }: Listed): string {
  const name = markdownText(`${file}:${finding.line}:${finding.column}`, LONGEST)
  return reply.id === null ? name : `${name}<br>${markdownText(reply.id, 100)}`
}

function folded(findings: readonly Listed[], words: AllWords, room: Room): string {
  if (findings.length === 0) return ''
  const rows = findings.map((found) =>
    row([
      place(found),
      markdownText(found.finding.acknowledged ?? '', LONGEST),
      markdownLink(found.finding.rule, found.finding.url),
    ]),
  )
  return [
    '<details>',
    `<summary>${words.acknowledgedCount(findings.length)}</summary>`,
    '',
    row([words.where, words.reason, words.rule]),
    row(['---', '---', '---']),
    ...fitting(rows, room),
    '',
    '</details>',
  ].join('\n')
}
