import { quoted } from './path.ts'

/** ISO 8601 as the case model takes it: date, time to the second, and a zone. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** No form of a date is longer; what comes after may take its time with it. */
const LONGEST = 60
const EXPECTED = 'expected a date and time with a zone, like 2016-09-07T14:00:00Z'

/** What is wrong with a date and time that has no valid ISO 8601 form, and what to write instead. */
export function explainDate(written: string): string {
  if (written.length > LONGEST) return `is no date; ${EXPECTED}`
  if (/^\d{4}-\d\d-\d\d$/.test(written))
    return advise(written, 'has no time and no zone', `${written}T12:00:00Z`)
  const tidy = written
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d)[ t]+/, '$1T')
    .replace(/T(\d\d:\d\d)(?=$| |z|[+-])/i, 'T$1:00')
    .replace(/ *z$/i, 'Z')
    .replace(/ *([+-]\d\d):?(\d\d)$/, '$1:$2')
  if (INSTANT.test(tidy) && tidy !== written) return `is "${written}"; write ${tidy}`
  if (INSTANT.test(`${tidy}Z`)) return advise(written, 'has no zone', `${tidy}Z`)
  if (INSTANT.test(tidy)) return `is "${written}", a date that does not exist`
  return `is ${quoted(written)}; ${EXPECTED}`
}

function advise(written: string, flaw: string, instead: string): string {
  return `is "${written}" and ${flaw}; write ${instead}, or the offset of your zone for Z, like +01:00`
}
