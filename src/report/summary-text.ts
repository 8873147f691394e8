import { type Details, detailsOf } from './details.ts'
import type { FormatOptions } from './format.ts'
import type { Report } from './model.ts'
import { visible } from './visible.ts'
import { wrap } from './width.ts'
import { type Words, wordsFor } from './words.ts'

/** How much was checked, by which rules, what was skipped and why, and why the exit status is what it is. */
export function renderSummary(report: Report, { width, language, palette }: FormatOptions): string {
  const { summary, details = detailsOf(report.replies) } = report
  const words = wordsFor(language)
  const paint = summary.exit === 0 ? palette.bold : palette.severity.error
  const lines = [
    ...hanging(`${words.checked(summary.replies)}: ${counts(report, details, words)}`, width).map((line) =>
      paint(line),
    ),
    ...[ran(report, words), ...skips(details, words)].flatMap((text) =>
      hanging(text, width).map((line) => palette.dim(line)),
    ),
    ...hanging(`${words.exit(summary.exit)}: ${summary.reason}`, width),
  ]
  return `${lines.join('\n')}\n`
}

function ran({ summary }: Report, words: Words): string {
  const names = summary.rules.length > 0 ? `: ${summary.rules.join(', ')}` : ''
  return words.ran(summary.rules.length) + names
}

export function counts({ summary }: Report, { findings, fixable }: Details, words: Words): string {
  const hidden = summary.errors + summary.warnings + summary.infos + summary.acknowledged - findings
  return [
    words.errors(summary.errors),
    words.warnings(summary.warnings),
    summary.infos > 0 ? words.infos(summary.infos) : '',
    summary.acknowledged > 0 ? words.acknowledgedCount(summary.acknowledged) : '',
    fixable > 0 ? words.fixable(fixable) : '',
    hidden > 0 ? words.hidden(hidden) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** One line a reason, with the rules that it kept from running; "3 of 5" where other replies had the context. */
export function skips({ replies, skipped }: Details, words: Words): readonly string[] {
  return Array.from(skipped, ([missing, rules]) => {
    const names = Array.from(rules, ([rule, times]) =>
      times === replies ? rule : `${rule} (${words.times(times, replies)})`,
    )
    return `${words.skipped}, ${words.missing(missing)}: ${names.join(', ')}`
  })
}

function hanging(text: string, width: number): readonly string[] {
  return wrap(visible(text), width - 2).map((line, index) => (index === 0 ? line : `  ${line}`))
}
