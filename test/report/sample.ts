import type { Case } from '../../src/case/model.ts'
import type { ReportOptions } from '../../src/report/format.ts'
import type { Report, ReportedFinding, ReportedReply } from '../../src/report/model.ts'
import { plainPalette } from '../../src/report/palette.ts'
import { summarise } from '../../src/report/summary.ts'

/** Hand-made reports: what a test does not name is ordinary. */
export function finding(over: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'stale-question',
    severity: 'error',
    part: 0,
    messageId: 'still',
    message: 'Asks whether it is still going on, 7 months after the post.',
    data: {},
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    excerpt: '',
    evidence: [],
    suggestions: [],
    fix: null,
    acknowledged: null,
    url: 'https://example.org/rules/stale-question',
    ...over,
  }
}

/** A finding about the words of a one-line draft, each of which occurs once. */
export function about(line: string, words: string, over: Partial<ReportedFinding> = {}): ReportedFinding {
  const start = line.indexOf(words)
  const end = start + words.length
  return finding({ start, end, column: start + 1, endColumn: end + 1, excerpt: words, ...over })
}

export function reply(text: string, over: Partial<ReportedReply> = {}): ReportedReply {
  const lines = text.split('\n')
  return {
    file: 'drafts/amanda.txt',
    id: null,
    kind: 'reply',
    language: 'en',
    findings: [],
    skipped: [],
    ran: ['stale-post', 'stale-question'],
    source: {
      slice: (line, from, to) => (lines[line - 1] ?? '').slice(from, to),
      bytes: (line, from, to) => Buffer.byteLength((lines[line - 1] ?? '').slice(from, to)),
    },
    ...over,
  }
}

export function report(replies: readonly ReportedReply[], over: Partial<Report> = {}): Report {
  const errors = over.errors ?? []
  return {
    tool: { name: 'replylint', version: '1.0.0' },
    now: '2016-09-07T14:00:00.000Z',
    replies,
    errors,
    summary: summarise(replies, errors, { maxWarnings: null, requireContext: false, language: 'en' }),
    ...over,
  }
}

export const plain: ReportOptions = {
  width: 80,
  language: 'en',
  palette: plainPalette,
  cwd: '/repository/replies',
  root: '/repository',
  rules: new Map([
    [
      'stale-question',
      { summary: 'Asks about what is over', why: 'The *story* behind it.', recommended: 'error' as const },
    ],
    ['boilerplate', { summary: 'A stock phrase', why: 'Nobody reads it.', recommended: 'off' as const }],
  ]),
  url: (rule) => `https://example.org/rules/${rule}`,
}

export function aCase(text: string, over: Partial<Case> = {}): Case {
  return {
    id: null,
    kind: 'reply',
    parts: [{ text, createdAt: null, id: null, inReplyTo: null }],
    post: null,
    thread: null,
    brand: {},
    known: null,
    recent: null,
    channel: null,
    agent: null,
    now: '2016-09-07T14:00:00Z',
    acknowledge: {},
    template: null,
    ...over,
  }
}
