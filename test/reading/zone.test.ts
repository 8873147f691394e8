import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromWall, toWall } from '../../src/reading/zone.ts'

const ZONES = [
  'UTC',
  'Europe/Rome',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
]

test.each([
  ['2026-03-11T10:00:00Z', 'Europe/Rome', '2026-03-11T11:00:00.000Z'],
  ['2026-07-11T10:00:00Z', 'Europe/Rome', '2026-07-11T12:00:00.000Z'],
  ['2026-03-11T20:00:00Z', 'Asia/Kolkata', '2026-03-12T01:30:00.000Z'],
  ['2026-03-11T00:30:00Z', 'America/New_York', '2026-03-10T20:30:00.000Z'],
])('at %s clocks in %s show %s', (instant, zone, wall) => {
  expect(new Date(toWall(Date.parse(instant), zone)).toISOString()).toBe(wall)
})

test.each([
  // Clocks go from 2:00 to 3:00 on 29 March: half past two never comes, and the later reading counts.
  ['2026-03-29T02:30:00Z', '2026-03-29T01:30:00.000Z'],
  // From 3:00 back to 2:00 on 25 October: half past two comes twice, and the second one counts.
  ['2026-10-25T02:30:00Z', '2026-10-25T01:30:00.000Z'],
])('in Rome, %s on the wall is %s', (wall, instant) => {
  expect(new Date(fromWall(Date.parse(wall), 'Europe/Rome')).toISOString()).toBe(instant)
})

test('an instant comes back from the wall unless clocks show it twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      fc.constantFrom(...ZONES),
      (instant, zone) => {
        const back = fromWall(toWall(instant, zone), zone)
        expect(toWall(back, zone)).toBe(toWall(instant, zone))
        expect(back).toBeGreaterThanOrEqual(instant)
      },
    ),
  )
})
