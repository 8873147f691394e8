import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromIso, fromIsoOrSeconds, fromSeconds, fromXV1, toIso } from '../../src/platforms/instant.ts'

describe('fromIso', () => {
  it.each([
    ['2024-05-02T09:00:00Z', '2024-05-02T09:00:00.000Z'],
    ['2024-05-02T09:00:00.5Z', '2024-05-02T09:00:00.500Z'],
    ['2024-05-02T09:00:00.123456789Z', '2024-05-02T09:00:00.123Z'],
    ['2024-05-02T09:00:00+0000', '2024-05-02T09:00:00.000Z'],
    ['2024-05-02T09:00:00+02:00', '2024-05-02T07:00:00.000Z'],
    ['2024-05-02T09:00:00-0730', '2024-05-02T16:30:00.000Z'],
    ['2024-05-02 09:00Z', '2024-05-02T09:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    // A leap second is the next minute's first.
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2023-02-29T00:00:00Z', undefined],
    ['2024-13-01T00:00:00Z', undefined],
    ['2024-05-02T24:00:00Z', undefined],
    // Without a zone it is another instant on another machine.
    ['2024-05-02T09:00:00', undefined],
    ['2024-05-02', undefined],
    ['1969-12-31T23:59:59Z', undefined],
    ['', undefined],
    [1714600000, undefined],
    [null, undefined],
  ])('%j → %s', (value, expected) => {
    expect(fromIso(value)).toBe(expected)
  })

  it('gives back every instant that it has written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) }), (time) => {
        const written = toIso(time)
        expect(fromIso(written)).toBe(written)
        expect(Date.parse(written ?? '')).toBe(time)
      }),
    )
  })
})

describe('fromXV1', () => {
  it.each([
    ['Wed Aug 09 15:50:40 +0000 2017', '2017-08-09T15:50:40.000Z'],
    ['Thu Feb 29 00:00:00 +0100 2024', '2024-02-28T23:00:00.000Z'],
    ['Wed Feb 30 00:00:00 +0000 2024', undefined],
    ['Wed Foo 09 15:50:40 +0000 2017', undefined],
    ['2017-08-09T15:50:40Z', undefined],
    [0, undefined],
  ])('%j → %s', (value, expected) => {
    expect(fromXV1(value)).toBe(expected)
  })
})

describe('fromSeconds', () => {
  it.each([
    [1714600000, '2024-05-01T21:46:40.000Z'],
    [1714600000.25, '2024-05-01T21:46:40.250Z'],
    ['1714600000', '2024-05-01T21:46:40.000Z'],
    [0, undefined],
    [-1, undefined],
    [1714600000000000, undefined],
    [Number.NaN, undefined],
    ['soon', undefined],
    ['1'.repeat(400), undefined],
    [true, undefined],
  ])('%j → %s', (value, expected) => {
    expect(fromSeconds(value)).toBe(expected)
  })
})

describe('fromIsoOrSeconds', () => {
  it.each(['2024-05-01T21:46:40Z', 1714600000, '1714600000'])('%j', (value) => {
    expect(fromIsoOrSeconds(value)).toBe('2024-05-01T21:46:40.000Z')
  })
})
