import { createHash } from 'node:crypto'
import type { Sight } from '../engine/baseline.ts'
import type { Finding } from '../engine/finding.ts'
import { fold } from '../phrases/fold.ts'
import { personalDataIn } from '../reading/personal-data.ts'
import { createMask } from '../report/mask.ts'
import type { Judged } from '../report/reply.ts'

/** In UTF-16 units: so much of a text tells it from others that have no name either. */
const OPENING = 100
/** 64 bits, in hexadecimal digits: two different matches of a rule and a template never share them by chance. */
const FINGERPRINT = 16

/**
 * What the findings on one reply are known by. The words that were found are compared without regard to case, accents
 * and white space, but with their numbers: "24 hours" and "48 hours" are different promises. Of personal data only
 * what a report shows is hashed, since a telephone number is soon guessed.
 * @param file as the suppressions name it
 */
export function sightOf({ subject }: Pick<Judged, 'subject'>, file: string): (finding: Finding) => Sight {
  const mask = createMask(subject, personalDataIn)
  const isNameless = subject.kind === 'template' && subject.id === null
  const matchOf = ({ part, start, end, field }: Finding): string => {
    const text = part === null ? undefined : subject.parts[part]?.text
    if (text === undefined) return field ?? ''
    const words = normalised(mask.range(text, start ?? 0, end ?? 0))
    return words === '' && isNameless ? normalised(mask.range(text, 0, OPENING)) : words
  }
  return (finding) => ({
    file,
    template: subject.id,
    rule: finding.rule,
    match: createHash('sha256')
      .update(JSON.stringify([finding.rule, matchOf(finding)]))
      .digest('hex')
      .slice(0, FINGERPRINT),
  })
}

function normalised(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim()
}
