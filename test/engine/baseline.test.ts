import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBaseline, type Sight, type Suppressed } from '../../src/engine/baseline.ts'

const keep = () => false
const drop = () => true

const sight = (over: Partial<Sight> = {}): Sight => ({
  file: 'a.yaml',
  template: 'Hello',
  rule: 'boilerplate',
  match: 'ab12',
  ...over,
})
const entry = (count: number, over: Partial<Sight> = {}): Suppressed => ({ ...sight(over), count })

const sights = fc.array(
  fc.record({
    file: fc.constantFrom('a.yaml', 'b.yaml'),
    template: fc.constantFrom('Hello', 'Refund', null),
    rule: fc.constantFrom('boilerplate', 'wrong-name'),
    match: fc.constantFrom('ab12', 'cd34', 'ef56'),
  }),
)

/** What is found in a run is let be from then on. */
function taken(found: readonly Sight[], before: readonly Suppressed[] = []): readonly Suppressed[] {
  const baseline = createBaseline(before)
  for (const one of found) if (!baseline.take(one)) baseline.add(one)
  return baseline.entries(keep)
}

describe('a baseline that is taken from a run', () => {
  test('lets be exactly that run, in any order, and nothing of it is left over', () => {
    const shuffled = sights.chain((found) =>
      fc.tuple(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length })),
    )
    fc.assert(
      fc.property(shuffled, ([found, again]) => {
        const baseline = createBaseline(taken(found))
        expect(again.filter((one) => !baseline.take(one))).toEqual([])
        expect(baseline.unmet()).toEqual([])
      }),
    )
  })

  test('reports one finding more, whichever it is', () => {
    fc.assert(
      fc.property(sights, sights, (found, more) => {
        const baseline = createBaseline(taken(found))
        const reported = [...found, ...more].filter((one) => !baseline.take(one))
        expect(reported).toHaveLength(more.length)
      }),
    )
  })

  test('one that is mended and one that is new do not cancel out', () => {
    const baseline = createBaseline(taken([sight()]))
    expect(baseline.take(sight({ match: 'cd34' }))).toBe(false)
    expect(baseline.take(sight({ template: 'Refund' }))).toBe(false)
    expect(baseline.take(sight({ template: null }))).toBe(false)
    expect(baseline.take(sight({ file: 'b.yaml' }))).toBe(false)
    expect(baseline.take(sight({ rule: 'wrong-name' }))).toBe(false)
    expect(baseline.unmet()).toEqual([entry(1)])
  })

  test('is the same whatever the order, and when it is taken again', () => {
    fc.assert(
      fc.property(sights, (found) => {
        const entries = taken(found)
        expect(taken(found.toReversed())).toEqual(entries)
        expect(taken(found, entries)).toEqual(entries)
        expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(found.length)
      }),
    )
  })
})

test('entries are sorted by file, template, rule and match, those without a name first', () => {
  const sorted = [
    entry(1, { file: 'B.yaml' }),
    entry(2, { template: null }),
    entry(1, { template: 'Hello' }),
    entry(1, { template: 'Hello', match: 'zz' }),
    entry(1, { template: 'Hello', rule: 'wrong-name' }),
    entry(1, { template: 'Zebra' }),
    entry(1, { template: 'été' }),
  ]
  expect(createBaseline(sorted.toReversed()).entries(keep)).toEqual(sorted)
})

test('of entries that a merge has doubled, the higher count holds', () => {
  expect(createBaseline([entry(2), entry(3), entry(1)]).entries(keep)).toEqual([entry(3)])
})

describe('pruning', () => {
  const used = () => {
    const baseline = createBaseline([entry(3), entry(1, { rule: 'wrong-name' })])
    baseline.take(sight())
    return baseline
  }

  test('keeps what was met', () => {
    expect(used().unmet()).toEqual([entry(2), entry(1, { rule: 'wrong-name' })])
    expect(used().entries(drop)).toEqual([entry(1)])
  })

  test('leaves alone what is not stale', () => {
    expect(used().entries(({ rule }) => rule === 'wrong-name')).toEqual([entry(3)])
    expect(used().entries(keep)).toEqual([entry(3), entry(1, { rule: 'wrong-name' })])
  })

  test('what was only asked about is no entry', () => {
    const baseline = createBaseline([])
    expect(baseline.take(sight())).toBe(false)
    expect(baseline.entries(keep)).toEqual([])
  })
})
