import type { NameUse } from './facts.ts'
import { isFirstName } from './lexicon/index.ts'
import { nameWords } from './name-match.ts'
import type { Reading } from './reading.ts'
import { onRoster } from './roster.ts'

/** A name by which a template calls whoever gets it. */
export interface WrittenOutName extends NameUse {
  readonly part: number
}

/**
 * The customers' names that are written into a template, where each customer needs their own: "Hi Silvia,", "Silvia, we
 * have …", "Gentile Sig.ra Rossi". A first name elsewhere may be a third person's, and a name of the roster an agent's.
 */
export function writtenOutNames({ parts, brand }: Reading): readonly WrittenOutName[] {
  const { agents = [] } = brand
  return parts.flatMap((part) =>
    part.names
      .filter(({ text, position }) => {
        if (position === 'vocative' || (position !== 'greeting' && onRoster(text, agents))) return false
        return position === 'title' || nameWords(text).some(isFirstName)
      })
      .map((name) => ({ ...name, part: part.index })),
  )
}
