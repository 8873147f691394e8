import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { likeness, rowsOf } from '../../src/reading/likeness.ts'

const alike = (a: string, b: string) => likeness(rowsOf(a, 3), rowsOf(b, 3))

test.each([
  ['names', 'Hi Dana, the bag is in Leeds now.', 'Hi Mia, the bag is in Rome now.'],
  ['titles', 'Hi Ms. Wyatt, the bag is here now.', 'Hi Dana, the bag is here now.'],
  ['numbers', 'It costs 40 euros to you.', 'It costs 1.200 euros to you.'],
  ['links', 'Read it here, please: https://a.example/1', 'Read it here, please: https://a.example/2'],
  ['handles', '@dana The bag is here now.', '@mia_b The bag is here now.'],
  ['signatures', 'The bag is here now. ^RK', 'The bag is here now. – Marco'],
  ['signs', 'The bag is here now!', '“The bag is here now” 🎉'],
])('masks %s', (_, a, b) => {
  expect(alike(a, b)).toBe(1)
})

test('one other word of ten', () => {
  expect(alike('a b c d e f g h i j', 'a b c d e f g h i k')).toBeCloseTo(7 / 9)
})

describe('a short text has no rows', () => {
  it.each([
    ['as short as the limit', 'one two three', 0],
    ['a word longer', 'one two three four', 2],
    ['names do not count', 'one two three Dana', 0],
  ])('%s', (_, text, size) => {
    expect(rowsOf(text, 3).size).toBe(size)
  })
})

test('likeness is symmetric, within 0 and 1, and 1 with itself', () => {
  const set = fc.array(fc.nat(20)).map((items) => new Set(items))
  fc.assert(
    fc.property(set, set, (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a))
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
      expect(likeness(a, b)).toBeLessThanOrEqual(1)
      expect(likeness(a, a)).toBe(a.size === 0 ? 0 : 1)
    }),
  )
})
