import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderConversations } from '../../src/report/conversation-table.ts'
import { type CountedReply, createConversationTally } from '../../src/report/conversations.ts'
import { plain } from './sample.ts'

const SECOND = 1000

function reply(over: Partial<CountedReply> = {}): CountedReply {
  return { agent: 'RK', named: true, signed: true, findings: [], firstAfter: null, ...over }
}

function tallied(replies: readonly CountedReply[]) {
  const tally = createConversationTally()
  for (const one of replies) tally.addReply(one)
  return tally.result()
}

const found = (rule: string, acknowledged: string | null = null) => ({ rule, acknowledged })

describe('time to the first reply', () => {
  test.each<[readonly (number | null)[], number | null, number | null]>([
    [[], null, null],
    [[null, null], null, null],
    [[0], 0, 0],
    [[7], 7, 7],
    [[7, null], 7, 7],
    [[30, 10, 20], 20, 29],
    // Numbers are sorted as numbers: 9 before 100.
    [[100, 9], 55, 95],
    [[0, 100, 200, 300], 150, 285],
    [Array.from({ length: 101 }, (_, i) => i), 50, 95],
  ])('%j seconds', (times, medianSeconds, p95Seconds) => {
    const replies = times.map((time) => reply({ firstAfter: time === null ? null : time * SECOND }))
    const count = times.filter((time) => time !== null).length
    expect(tallied(replies).all.firstReply).toEqual({ count, medianSeconds, p95Seconds })
  })

  test('the median lies between the least and the most, and the 95th percentile is not below it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1 }), (times) => {
        const { medianSeconds, p95Seconds } = tallied(
          times.map((time) => reply({ firstAfter: time * SECOND })),
        ).all.firstReply
        expect(medianSeconds).toBeGreaterThanOrEqual(Math.min(...times))
        expect(p95Seconds).toBeLessThanOrEqual(Math.max(...times))
        expect(p95Seconds).toBeGreaterThanOrEqual(medianSeconds ?? Number.POSITIVE_INFINITY)
      }),
    )
  })
})

test('shares, of replies and of conversations', () => {
  const tally = createConversationTally()
  for (const answered of [true, false, true]) tally.add({ asked: true, answered })
  // Nobody asked: it counts neither way.
  tally.add({ asked: false, answered: false })
  tally.addReply(reply())
  tally.addReply(reply({ named: false }))
  tally.addReply(reply({ named: false, signed: false }))
  expect(tally.result()).toMatchObject({
    customers: 3,
    answered: 2,
    shareAnswered: 0.6667,
    all: { replies: 3, shareNamed: 0.3333, shareSigned: 0.6667 },
  })
})

test('of nothing there is no share', () => {
  expect(tallied([])).toMatchObject({
    shareAnswered: null,
    agents: [],
    all: { replies: 0, shareNamed: null, shareSigned: null },
  })
})

test('agents: most replies first, whoever is not known last, in any case of letters', () => {
  const replies = ['RK', null, null, null, 'tb', 'TB', 'AA'].map((agent) => reply({ agent }))
  expect(tallied(replies).agents.map(({ agent, replies: count }) => [agent, count])).toEqual([
    ['tb', 2],
    ['AA', 1],
    ['RK', 1],
    [null, 3],
  ])
})

test('findings: the most frequent first, and none that is acknowledged', () => {
  const replies = [
    reply({ findings: [found('b'), found('c'), found('a', 'told')] }),
    reply({ findings: [found('c'), found('c'), found('a')] }),
  ]
  expect(Object.entries(tallied(replies).all.findings)).toEqual([
    ['c', 3],
    ['a', 1],
    ['b', 1],
  ])
})

test('all is the sum of the agents', () => {
  const arbitrary = fc.record({
    agent: fc.constantFrom('RK', 'TB', null),
    named: fc.boolean(),
    signed: fc.boolean(),
    findings: fc.array(
      fc.record({ rule: fc.constantFrom('a', 'b'), acknowledged: fc.constantFrom(null, 'told') }),
    ),
    firstAfter: fc.option(fc.nat()),
  })
  fc.assert(
    fc.property(fc.array(arbitrary), (replies) => {
      const { agents, all } = tallied(replies)
      const sum = (of: (row: (typeof agents)[number]) => number) =>
        agents.reduce((total, row) => total + of(row), 0)
      expect(sum((row) => row.replies)).toBe(all.replies)
      expect(sum((row) => row.firstReply.count)).toBe(all.firstReply.count)
      for (const rule of ['a', 'b'])
        expect(sum((row) => row.findings[rule] ?? 0)).toBe(all.findings[rule] ?? 0)
    }),
  )
})

describe('in words', () => {
  test('one agent needs no line for all', () => {
    expect(renderConversations(tallied([reply()]), plain)).not.toContain('all ')
  })

  test('without replies there is no table', () => {
    expect(renderConversations(tallied([]), plain)).toBe('Customer conversations answered: 0 of 0\n')
  })

  test('a hostile name of an agent gives the terminal no orders', () => {
    expect(renderConversations(tallied([reply({ agent: '\u001b[2J' })]), plain)).not.toContain('\u001b')
  })
})
