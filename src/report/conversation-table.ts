import { conversationWords } from './conversation-words.ts'
import type { Conversations, ReplyStatistics } from './conversations.ts'
import type { FormatOptions } from './format.ts'
import { renderMessage } from './message.ts'
import { renderTable } from './table.ts'

/** Whole conversations by agent: how many replies, how they are written, how soon they come, what was found. */
export function renderConversations(conversations: Conversations, options: FormatOptions): string {
  const { language, width, palette } = options
  const words = conversationWords(language)
  const { agents, all, answered, customers, shareAnswered } = conversations
  const rows = [
    words.heading,
    ...agents.map((agent) => [agent.agent ?? words.unknown, ...cells(agent, options)]),
    ...(agents.length > 1 ? [[words.everyone, ...cells(all, options)]] : []),
  ]
  const share = shareAnswered === null ? '' : ` (${percent(shareAnswered)})`
  const table = agents.length > 0 ? `${renderTable(rows, width, palette)}\n` : ''
  return `${table}${words.answered(answered, customers)}${share}\n`
}

function cells(statistics: ReplyStatistics, options: FormatOptions): readonly string[] {
  const { replies, shareNamed, shareSigned, firstReply, findings } = statistics
  const list = Object.entries(findings).map(([rule, times]) => `${times}×${rule}`)
  return [
    String(replies),
    percent(shareNamed),
    percent(shareSigned),
    duration(firstReply.medianSeconds, options),
    duration(firstReply.p95Seconds, options),
    list.length === 0 ? NOTHING : list.join(', '),
  ]
}

const NOTHING = '–'

function percent(share: number | null): string {
  return share === null ? NOTHING : `${Math.round(share * 100)}%`
}

function duration(seconds: number | null, { language: locale }: FormatOptions): string {
  if (seconds === null) return NOTHING
  return renderMessage('{time:duration}', { time: seconds * 1000 }, { locale, timeZone: 'UTC' })
}
