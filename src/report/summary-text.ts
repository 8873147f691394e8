import type { FormatOptions } from './format.ts'
import type { Report } from './model.ts'
import { visible } from './visible.ts'
import { wrap } from './width.ts'
import { type Words, wordsFor } from './words.ts'

/** How much was checked, by which rules, what was skipped and why, and why the exit status is what it is. */
export function renderSummary(report: Report, { width, language, palette }: FormatOptions): string {
  const { summary } = report
  const words = wordsFor(language)
  const paint = summary.exit === 0 ? palette.bold : palette.severity.error
  const lines = [
    ...hanging(`${words.checked(summary.replies)}: ${counts(report, words)}`, width).map((line) =>
      paint(line),
    ),
    ...[ran(report, words), ...skips(report, words)].flatMap((text) =>
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

function counts({ summary, replies }: Report, words: Words): string {
  const findings = replies.flatMap((reply) => reply.findings)
  const hidden = summary.errors + summary.warnings + summary.infos + summary.acknowledged - findings.length
  // What was sent is not mended any more.
  const open = replies.filter(({ messages }) => messages === undefined).flatMap((reply) => reply.findings)
  const fixable = open.filter(({ fix, acknowledged }) => fix !== null && acknowledged === null).length
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
function skips({ replies }: Report, words: Words): readonly string[] {
  const reasons = new Map<string, Map<string, number>>()
  for (const { rule, missing } of replies.flatMap((reply) => reply.skipped)) {
    const reason = words.missing(missing)
    const rules = reasons.get(reason) ?? new Map<string, number>()
    reasons.set(reason, rules.set(rule, (rules.get(rule) ?? 0) + 1))
  }
  return Array.from(reasons, ([reason, rules]) => {
    const names = Array.from(rules, ([rule, times]) =>
      times === replies.length ? rule : `${rule} (${words.times(times, replies.length)})`,
    )
    return `${words.skipped}, ${reason}: ${names.join(', ')}`
  })
}

function hanging(text: string, width: number): readonly string[] {
  return wrap(visible(text), width - 2).map((line, index) => (index === 0 ? line : `  ${line}`))
}
