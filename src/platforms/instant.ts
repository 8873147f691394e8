/**
 * The dates of payloads as ISO 8601 in UTC. Nothing is left to `Date.parse`, which reads a date without a zone
 * as one of the machine that it runs on.
 */

const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)$/i
/** `Wed Aug 09 15:50:40 +0000 2017`: the dates of X's API v1.1, whose zone stands before the year. */
const X_V1 = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d):(\d\d):(\d\d) ([+-]\d{4}) (\d{4})$/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** From ISO 8601 with a zone (`Z`, `+02:00`, and the `+0000` of Facebook's Graph); undefined for anything else. */
export function fromIso(value: unknown): string | undefined {
  const found = typeof value === 'string' ? ISO.exec(value.trim()) : null
  if (found === null) return undefined
  const [, year, month, day, hour, minute, second = '0', fraction = '0', zone = 'Z'] = found
  const time = utc(year, Number(month), day, hour, minute, second, Math.trunc(Number(`0.${fraction}`) * 1000))
  return time === null ? undefined : toIso(time - offsetOf(zone))
}

export function fromXV1(value: unknown): string | undefined {
  const found = typeof value === 'string' ? X_V1.exec(value.trim()) : null
  if (found === null) return undefined
  const [, month = '', day, hour, minute, second, zone = '', year] = found
  const time = utc(year, MONTHS.indexOf(month) + 1, day, hour, minute, second ?? '', 0)
  return time === null ? undefined : toIso(time - offsetOf(zone))
}

/** From seconds since 1970, as a number (perhaps with a fraction) or as a text of digits. */
export function fromSeconds(value: unknown): string | undefined {
  if (typeof value === 'string' && /^\d{1,12}(?:\.\d{1,9})?$/.test(value)) return toIso(Number(value) * 1000)
  return typeof value === 'number' && value > 0 ? toIso(value * 1000) : undefined
}

/** From either: some services write ISO at one place and seconds at another. */
export function fromIsoOrSeconds(value: unknown): string | undefined {
  return fromIso(value) ?? fromSeconds(value)
}

const YEAR_10000 = 253402300800000

/** From epoch milliseconds; undefined outside of the years 1970 to 9999, which four digits can write. */
export function toIso(time: number | null): string | undefined {
  if (time === null || !(time >= 0 && time < YEAR_10000)) return undefined
  return new Date(Math.round(time)).toISOString()
}

/** Null where there is no such day or hour: `Date` itself would count 31 February on into March. */
function utc(
  year: string | undefined,
  month: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string,
  milliseconds: number,
): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  // A leap second is written as 60.
  if (h > 23 || m > 59 || s > 60) return null
  const midnight = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== Number(day)) return null
  return midnight.getTime() + ((h * 60 + m) * 60 + s) * 1000 + milliseconds
}

/** Milliseconds east of Greenwich. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  const offset = (Number(hours ?? 0) * 60 + Number(minutes)) * 60_000
  return sign === '-' ? -offset : offset
}
