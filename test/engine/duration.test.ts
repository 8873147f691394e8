import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { duration, parseDuration } from '../../src/engine/duration.ts'

const WRONG = ['', '7', 'd', '7 d', '-7d', '1.5h', '7D', '7s', '7days', '7d ', ' 7d', '٧d', '7d\n', '1h30m']

describe('parseDuration', () => {
  test.each([
    ['0m', 0],
    ['1m', 60_000],
    ['90m', 5_400_000],
    ['48h', 172_800_000],
    ['7d', 604_800_000],
    ['1w', 604_800_000],
    ['007d', 604_800_000],
  ])('%s is %i ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  test.each(WRONG)('refuses %j', (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError)
  })

  test('a day is 24 hours and a week is seven days, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (n) => {
        expect(parseDuration(`${n}d`)).toBe(parseDuration(`${n * 24}h`))
        expect(parseDuration(`${n}w`)).toBe(parseDuration(`${n * 7}d`))
      }),
    )
  })
})

describe('duration', () => {
  test.each(WRONG)('the schema refuses %j as well', (text) => {
    expect(duration(z).safeParse(text).success).toBe(false)
  })

  test('a number is refused with the same advice', () => {
    expect(duration(z).safeParse(7).error?.issues[0]?.message).toMatch(/whole number and m, h, d or w/)
  })

  test('keeps the text', () => {
    expect(duration(z).parse('48h')).toBe('48h')
  })
})
