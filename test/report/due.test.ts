import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySoonest, type DuePromise, dueStatus, summariseDue } from '../../src/report/due.ts'
import { dueFormat } from '../../src/report/due-formats.ts'
import { plain } from './sample.ts'

const NOW = Date.parse('2026-03-02T10:00:00Z')
const HOUR = 3_600_000

function promise(over: Partial<DuePromise> = {}): DuePromise {
  return {
    file: 'a.yaml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 9,
    id: null,
    message: 0,
    text: 'tomorrow',
    sentence: 'I call you tomorrow.',
    status: 'undated',
    agent: null,
    brand: null,
    to: null,
    madeAt: null,
    due: null,
    now: NOW,
    ownNow: false,
    timeZone: 'UTC',
    ...over,
  }
}

test.each([
  [null, null, 'undated'],
  [NOW - 1, null, 'overdue'],
  [NOW, null, 'open'],
  [NOW, 0, 'soon'],
  [NOW + 4 * HOUR, 4 * HOUR, 'soon'],
  [NOW + 4 * HOUR + 1, 4 * HOUR, 'open'],
  [NOW - 1, 4 * HOUR, 'overdue'],
])('due %s, soon is %s: %s', (due, soon, status) => {
  expect(dueStatus(due, NOW, soon)).toBe(status)
})

describe('the order', () => {
  const order = (promises: readonly DuePromise[]) => promises.toSorted(bySoonest).map(({ id }) => id)

  test('overdue first, then soonest, undated last', () => {
    expect(
      order([
        promise({ id: 'undated' }),
        promise({ id: 'later', due: NOW + HOUR }),
        promise({ id: 'late', due: NOW - HOUR }),
        promise({ id: 'soon', due: NOW }),
        promise({ id: 'latest', due: NOW - 2 * HOUR }),
      ]),
    ).toEqual(['latest', 'late', 'soon', 'later', 'undated'])
  })

  test('what is overdue at the time of its own case goes before what is not', () => {
    expect(
      order([
        promise({ id: 'open', due: NOW - HOUR, now: NOW - 2 * HOUR }),
        promise({ id: 'late', due: NOW - 1 }),
      ]),
    ).toEqual(['late', 'open'])
  })

  test('is one order, whatever the input', () => {
    const dues = fc.array(fc.option(fc.integer({ min: -5, max: 5 }).map((hours) => NOW + hours * HOUR)))
    fc.assert(
      fc.property(dues, (times) => {
        const sorted = times.map((due) => promise({ due })).toSorted(bySoonest)
        const left = sorted.map(({ due }) => due ?? Number.POSITIVE_INFINITY)
        expect(left).toEqual(left.toSorted((a, b) => (a === b ? 0 : a - b)))
      }),
    )
  })
})

const words = {
  overdue: (n: number) => `${n} late`,
  none: 'none late',
  failures: (n: number) => `${n} unread`,
}

test.each([
  [['open', 'soon', 'undated'], 0, { exit: 0, reason: 'none late', promises: 3, overdue: 0, soon: 1 }],
  [['overdue', 'open'], 0, { exit: 1, reason: '1 late', promises: 2, overdue: 1, soon: 0 }],
  [['overdue'], 2, { exit: 2, reason: '2 unread; 1 late', promises: 1, overdue: 1, soon: 0 }],
  [[], 1, { exit: 2, reason: '1 unread', promises: 0, overdue: 0, soon: 0 }],
  [[], 0, { exit: 0, reason: 'none late', promises: 0, overdue: 0, soon: 0 }],
] as const)('%j and %i failures', (statuses, failures, expected) => {
  expect(
    summariseDue(
      statuses.map((status) => promise({ status })),
      failures,
      words,
    ),
  ).toEqual(expected)
})

test.each([
  [{}, 'somebody'],
  [{ brand: 'AcmeCare' }, '@AcmeCare'],
  [{ agent: 'Tom Bell' }, 'Tom Bell'],
  [{ agent: 'Tom Bell', brand: 'AcmeCare', to: 'ann_r' }, 'Tom Bell (@AcmeCare) to @ann_r'],
  [{ agent: 'Tom Bell', brand: 'Acme Care', to: 'Ann Rossi' }, 'Tom Bell (Acme Care) to Ann Rossi'],
  [{ to: 'Silvia' }, 'somebody to Silvia'],
])('who, to whom: %j', (over, expected) => {
  const promises = [promise(over)]
  const report = {
    tool: { name: 'replylint' as const, version: '1.0.0' },
    now: '2026-03-02T10:00:00.000Z',
    promises,
    errors: [],
    summary: summariseDue(promises, 0, words),
  }
  expect(dueFormat('compact')(report, plain)).toBe(`a.yaml:1:1: undated: ${expected}: I call you tomorrow.\n`)
})
