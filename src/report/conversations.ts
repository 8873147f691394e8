/** How long the brand took to answer first, over several conversations: whole seconds. */
export interface FirstReplies {
  /** Conversations whose first message and first reply both have a date. */
  readonly count: number
  readonly medianSeconds: number | null
  readonly p95Seconds: number | null
}

/** What the replies of one agent, or all of them, have in common. Shares are from 0 to 1, null of nothing. */
export interface ReplyStatistics {
  readonly replies: number
  readonly shareNamed: number | null
  readonly shareSigned: number | null
  readonly firstReply: FirstReplies
  /** Rule id → findings that nobody has acknowledged, the most frequent first. */
  readonly findings: Readonly<Record<string, number>>
}

export interface AgentStatistics extends ReplyStatistics {
  /** Null: nothing tells who wrote. */
  readonly agent: string | null
}

/** The table that closes a run over whole conversations. */
export interface Conversations {
  /** Those in which a customer wrote. */
  readonly customers: number
  /** Those of them in which the brand wrote afterwards. */
  readonly answered: number
  readonly shareAnswered: number | null
  /** By the number of their replies, most first; who is not known comes last. */
  readonly agents: readonly AgentStatistics[]
  readonly all: ReplyStatistics
}

/** One judged reply, as the table sees it. */
export interface CountedReply {
  readonly agent: string | null
  readonly named: boolean
  readonly signed: boolean
  readonly findings: readonly { readonly rule: string; readonly acknowledged: string | null }[]
  /** Milliseconds from the customer's first message, where this is the first reply and both have a date. */
  readonly firstAfter: number | null
}

/** Counts conversations as they come; of each only its time to the first reply is kept. */
export interface ConversationTally {
  add(conversation: { readonly asked: boolean; readonly answered: boolean }): void
  addReply(reply: CountedReply): void
  result(): Conversations
}

export function createConversationTally(): ConversationTally {
  let customers = 0
  let answered = 0
  const all = createCounts()
  const byAgent = new Map<string | null, { readonly agent: string | null; readonly counts: Counts }>()
  return {
    add(conversation) {
      if (!conversation.asked) return
      customers += 1
      if (conversation.answered) answered += 1
    },
    addReply(reply) {
      // "MB" and "mb" are one agent.
      const key = reply.agent?.toLowerCase() ?? null
      const one = byAgent.get(key) ?? { agent: reply.agent, counts: createCounts() }
      byAgent.set(key, one)
      count(one.counts, reply)
      count(all, reply)
    },
    result: () => ({
      customers,
      answered,
      shareAnswered: share(answered, customers),
      agents: [...byAgent.values()]
        .map(({ agent, counts }) => ({ agent, ...statistics(counts) }))
        .toSorted(byReplies),
      all: statistics(all),
    }),
  }
}

interface Counts {
  replies: number
  named: number
  signed: number
  readonly times: number[]
  readonly findings: Map<string, number>
}

function createCounts(): Counts {
  return { replies: 0, named: 0, signed: 0, times: [], findings: new Map() }
}

function count(counts: Counts, { named, signed, findings, firstAfter }: CountedReply): void {
  counts.replies += 1
  if (named) counts.named += 1
  if (signed) counts.signed += 1
  if (firstAfter !== null) counts.times.push(firstAfter)
  for (const { rule, acknowledged } of findings) {
    if (acknowledged === null) counts.findings.set(rule, (counts.findings.get(rule) ?? 0) + 1)
  }
}

function statistics({ replies, named, signed, times, findings }: Counts): ReplyStatistics {
  const sorted = Float64Array.from(times).sort()
  return {
    replies,
    shareNamed: share(named, replies),
    shareSigned: share(signed, replies),
    firstReply: {
      count: times.length,
      medianSeconds: seconds(quantile(sorted, 0.5)),
      p95Seconds: seconds(quantile(sorted, 0.95)),
    },
    findings: Object.fromEntries([...findings].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
  }
}

/** In four decimals. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 1000)
}

/** Between its two neighbours by their distance: type 7 of Hyndman and Fan (1996), as spreadsheets have it. */
function quantile(sorted: Float64Array, q: number): number | null {
  const at = (sorted.length - 1) * q
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at))
}

function byReplies(a: AgentStatistics, b: AgentStatistics): number {
  if (a.agent === null || b.agent === null) return Number(a.agent === null) - Number(b.agent === null)
  return b.replies - a.replies || (a.agent < b.agent ? -1 : 1)
}
