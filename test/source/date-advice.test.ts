import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { explainDate } from '../../src/source/date-advice.ts'

const zone = 'or the offset of your zone for Z, like +01:00'
const expected = 'expected a date and time with a zone, like 2016-09-07T14:00:00Z'

describe('explainDate', () => {
  it.each([
    ['2016-02-15', `is "2016-02-15" and has no time and no zone; write 2016-02-15T12:00:00Z, ${zone}`],
    ['2016-02-15T03:13', `is "2016-02-15T03:13" and has no zone; write 2016-02-15T03:13:00Z, ${zone}`],
    [
      '2016-02-15 03:13:58.5',
      `is "2016-02-15 03:13:58.5" and has no zone; write 2016-02-15T03:13:58.5Z, ${zone}`,
    ],
    ['2016-02-15T03:13+01:00', 'is "2016-02-15T03:13+01:00"; write 2016-02-15T03:13:00+01:00'],
    ['2016-02-15 03:13:58 Z', 'is "2016-02-15 03:13:58 Z"; write 2016-02-15T03:13:58Z'],
    ['2016-02-15t03:13:58z', 'is "2016-02-15t03:13:58z"; write 2016-02-15T03:13:58Z'],
    ['2016-02-15T03:13:58+0100', 'is "2016-02-15T03:13:58+0100"; write 2016-02-15T03:13:58+01:00'],
    ['2016-02-30T03:13:58Z', 'is "2016-02-30T03:13:58Z", a date that does not exist'],
    ['Mon Feb 15 03:13:58 +0000 2016', `is "Mon Feb 15 03:13:58 +0000 2016"; ${expected}`],
    ['', `is ""; ${expected}`],
    [' '.repeat(1_000_000), `is no date; ${expected}`],
  ])('%j', (written, message) => {
    expect(explainDate(written)).toBe(message)
  })

  it('advises what is then accepted', () => {
    const instant = z.iso.datetime({ offset: true })
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    const spoil = fc.constantFrom<(text: string) => string>(
      (text) => text.slice(0, 10),
      (text) => text.slice(0, 16),
      (text) => text.slice(0, -1),
      (text) => text.replace('T', ' '),
      (text) => `${text.slice(0, 16)}Z`,
      (text) => text.replace('Z', ' +0530'),
    )
    fc.assert(
      fc.property(date, spoil, (at, change) => {
        const advice = /write ([^,]+)/.exec(explainDate(change(at.toISOString())))?.[1]
        expect(instant.safeParse(advice).success).toBe(true)
      }),
    )
  })
})
