import type { CaseOverrides } from '../case/normalise.ts'
import type { CaseSource } from '../case/source.ts'
import { firstAnswer, replyFacts } from '../engine/conversation-facts.ts'
import type { LintResult } from '../engine/finding.ts'
import { lintReading } from '../engine/lint.ts'
import { type SentReply, sentReplies, withOpeningPost } from '../engine/sent-replies.ts'
import { conversationOf } from '../reading/conversation.ts'
import { read } from '../reading/read.ts'
import type { Reading } from '../reading/reading.ts'
import type { ConversationTally } from '../report/conversations.ts'
import type { Judged } from '../report/reply.ts'
import type { CaseItem } from './items.ts'
import type { Session } from './session.ts'

const START = { line: 1, column: 1 }

/**
 * Lints every reply of the brand in the thread of a case, each at its own time, and then its draft if it has one.
 * What the closing table needs is added to the tally.
 * @param threadSource where the thread is written, when it is not the case's own
 */
export async function judgeEachReply(
  { input, source, context }: CaseItem,
  {
    session,
    flags,
    threadSource,
    tally,
  }: {
    readonly session: Session
    readonly flags: CaseOverrides
    readonly threadSource: CaseSource | null
    readonly tally: ConversationTally
  },
): Promise<readonly Judged[]> {
  const overrides = { ...context, ...flags }
  const { subject, settings, tools } = await session.prepare(input, source, overrides)
  const ownNow = overrides.now === undefined && input.now !== undefined
  const { replies, first } = await session.reading(() => {
    const whole = read(subject, tools)
    const judge = (reading: Reading) => ({
      result: lintReading(reading, session.configuration.rules, settings.rules),
      facts: replyFacts(reading),
    })
    const sent = sentReplies(whole).map((reply) => ({ reply, ...judge(read(reply.subject, tools)) }))
    const draft = subject.parts.length === 0 ? [] : [{ reply: null, ...judge(whole) }]
    return { replies: [...sent, ...draft], first: firstAnswer(withOpeningPost(conversationOf(whole))) }
  })
  tally.add({ asked: first.asked, answered: first.answer !== null })
  const unused = unusedByAll(replies.map(({ result }) => result))
  return replies.map(({ reply, result: verdict, facts }, index): Judged => {
    // An acknowledgement is for all replies of the case, and unused when it met a finding in none of them.
    const unusedAcknowledgements = index === replies.length - 1 ? unused : []
    const result = { ...verdict, unusedAcknowledgements }
    const isFirst = first.answer?.index != null && reply?.messages.includes(first.answer.index) === true
    tally.addReply({ ...facts, findings: result.findings, firstAfter: isFirst ? first.after : null })
    if (reply === null) return { result, subject, source, ownNow }
    const { subject: sent, messages } = reply
    return {
      result,
      subject: sent,
      source: sourceOf(reply, threadSource ?? source),
      ownNow: sent.now !== null,
      messages,
    }
  })
}

function unusedByAll(results: readonly LintResult[]): readonly string[] {
  const [first, ...others] = results.map(({ unusedAcknowledgements }) => unusedAcknowledgements)
  return (first ?? []).filter((rule) => others.every((unused) => unused.includes(rule)))
}

/** The places of a reply that was sent: its parts are messages of the thread. */
function sourceOf({ messages, fieldOf }: SentReply, source: CaseSource): Judged['source'] {
  const place = (part: number, offset: number) => {
    const index = messages[part]
    return index === undefined ? null : (source.messagePosition?.(index, offset) ?? null)
  }
  return {
    file: source.file,
    partFile: () => source.file,
    partPosition: (part, offset) => place(part, offset) ?? START,
    fieldPosition: (path) =>
      source.fieldPosition(
        fieldOf(path.join('.'))
          .split('.')
          .map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      ),
    // Where the words of a message cannot be found, the first line is no place to show.
    line: (number) => (place(0, 0) === null ? '' : source.line(number)),
  }
}
