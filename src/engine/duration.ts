import type { z as Zod, ZodType } from 'zod'

const DURATION = /^\d+[mhdw]$/
const EXPECTED = 'needs a duration: a whole number and m, h, d or w, like 90m, 48h, 7d or 2w'

const UNITS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/**
 * The milliseconds of a duration as a person writes it: a whole number and one of m (minutes), h (hours),
 * d (days of 24 hours), w (weeks). Options are validated when the configuration loads, so anything else here
 * is a bug and throws a RangeError.
 */
export function parseDuration(text: string): number {
  const unit = DURATION.test(text) ? UNITS[text.slice(-1)] : undefined
  if (unit === undefined) throw new RangeError(`not a duration: ${text}`)
  return Number(text.slice(0, -1)) * unit
}

/** The schema of a duration, for the `options` of a rule; the text is kept as written. */
export function duration(z: typeof Zod): ZodType<string> {
  return z
    .string({ error: EXPECTED })
    .regex(DURATION, { error: EXPECTED })
    .meta({
      description: 'A duration: a whole number and m (minutes), h (hours), d (days) or w (weeks).',
      examples: ['90m', '48h', '7d', '2w'],
    })
}
