/**
 * A wall clock as the instant at which UTC's clocks show the same: its UTC fields are the local ones, so that
 * calendar arithmetic is plain `Date` arithmetic. No library: `Intl` knows the zones.
 */
const formats = new Map<string, Intl.DateTimeFormat>()

/** What clocks in the zone show at an instant (epoch ms), as a wall clock; milliseconds are kept. */
export function toWall(instant: number, timeZone: string): number {
  // The default zone, spared the tens of milliseconds that Intl takes to load its data.
  if (timeZone === 'UTC') return instant
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
  }
  const field: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) field[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field
  const milliseconds = ((instant % 1000) + 1000) % 1000
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
}

/** The instant at which clocks in the zone show a wall clock; the later one where clocks show it twice or never. */
export function fromWall(wall: number, timeZone: string): number {
  const offset = (instant: number) => toWall(instant, timeZone) - instant
  const first = wall - offset(wall - DAY)
  const second = wall - offset(wall + DAY)
  const fits = [first, second].filter((instant) => toWall(instant, timeZone) === wall)
  return Math.max(...(fits.length > 0 ? fits : [first, second]))
}

const DAY = 86_400_000
