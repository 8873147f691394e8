import type { Conversations, ReplyStatistics } from './conversations.ts'
import type { Format } from './format.ts'
import type { Report, ReportedError, ReportedFinding, ReportedReply } from './model.ts'
import type { RuleStatistics } from './statistics.ts'

/** The whole report as one JSON document. Keys are stable and never translated. */
export const json: Format = {
  format: (report) => `${stringify(reportJson(report), 2)}\n`,
}

/**
 * JSON without the characters that JSON may hold and a terminal obeys: C1 controls, line separators and
 * bidirectional overrides are escaped. They occur only inside strings, so the value stays the same.
 */
export function stringify(value: unknown, indent?: number): string {
  return inert(JSON.stringify(value, null, indent))
}

/** A text of JSON without those characters. */
export function inert(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** One object of `replies[]`: what `-f ndjson` writes a line. */
export function replyJson(reply: ReportedReply): object {
  return {
    file: reply.file,
    id: reply.id,
    kind: reply.kind,
    language: reply.language,
    ...(reply.now === undefined ? {} : { now: reply.now }),
    ...(reply.messages === undefined ? {} : { messages: reply.messages }),
    findings: reply.findings.map(findingJson),
    skipped: reply.skipped.map(({ rule, missing }) => ({ rule, missing })),
  }
}

function reportJson({ tool, now, replies, errors, summary }: Report): object {
  return {
    tool: { name: tool.name, version: tool.version },
    now,
    replies: replies.map(replyJson),
    errors: errors.map(errorJson),
    summary: {
      exit: summary.exit,
      reason: summary.reason,
      rules: summary.rules,
      replies: summary.replies,
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      acknowledged: summary.acknowledged,
      skipped: summary.skipped,
      ...(summary.conversations === undefined
        ? {}
        : { conversations: conversationsJson(summary.conversations) }),
      ...(summary.statistics === undefined ? {} : { statistics: summary.statistics.map(ruleJson) }),
    },
  }
}

function findingJson(finding: ReportedFinding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    part: finding.part,
    messageId: finding.messageId,
    message: finding.message,
    data: finding.data,
    start: finding.start,
    end: finding.end,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    excerpt: finding.excerpt,
    evidence: finding.evidence,
    suggestions: finding.suggestions,
    fix: finding.fix,
    acknowledged: finding.acknowledged,
    url: finding.url,
  }
}

function conversationsJson({ customers, answered, shareAnswered, agents, all }: Conversations): object {
  return {
    customers,
    answered,
    shareAnswered,
    agents: agents.map(({ agent, ...statistics }) => ({ agent, ...statisticsJson(statistics) })),
    all: statisticsJson(all),
  }
}

function statisticsJson({ replies, shareNamed, shareSigned, firstReply, findings }: ReplyStatistics): object {
  const { count, medianSeconds, p95Seconds } = firstReply
  return { replies, shareNamed, shareSigned, firstReply: { count, medianSeconds, p95Seconds }, findings }
}

function ruleJson(statistics: RuleStatistics): object {
  const { rule, findings, errors, warnings, infos, acknowledged, replies, share } = statistics
  return { rule, findings, errors, warnings, infos, acknowledged, replies, share }
}

function errorJson({ file, line, column, message }: ReportedError): object {
  return { file, line, column, message }
}
