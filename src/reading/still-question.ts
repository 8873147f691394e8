import type { PartReading, Quote } from './facts.ts'

/** The questions of a message that ask whether something is still going on, as they are written. */
export function stillQuestions(part: PartReading): readonly Quote[] {
  const asked = part.phrases('still-question')
  return part.questions.filter(({ start, end }) =>
    asked.some((found) => start <= found.start && found.end <= end),
  )
}
