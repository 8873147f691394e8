import type { Rule } from '../engine/rule.ts'
import type { Judged } from '../report/reply.ts'
import type { UserError } from '../source/user-error.ts'
import { type CaseItem, type FailedItem, type LibraryItem, templatesOf } from './inputs.ts'

/** The verdicts on the templates of a library, after what its comments say. */
export interface LibraryVerdict {
  readonly judged: readonly Judged[]
  /** Comments that were meant for the linter, and that it does not understand. */
  readonly failures: readonly FailedItem[]
  /** Comments that disable what nothing was found for. */
  readonly unused: readonly UserError[]
}

/** Judges a library one template after the other. */
export async function judgeLibrary(
  item: LibraryItem,
  judge: (item: CaseItem) => Promise<Judged>,
  rules: readonly Rule[],
): Promise<LibraryVerdict> {
  const judged: Judged[] = []
  for (const template of await templatesOf(item)) judged.push(await judge(template))
  if (item.library.comments.length === 0) return { judged, failures: [], unused: [] }
  const { obeyComments } = await import('./obey-comments.ts')
  return obeyComments(item.library, judged, rules)
}
