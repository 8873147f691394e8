import { normaliseCase } from '../case/normalise.ts'
import type { LintResult } from '../engine/finding.ts'
import type { Rule } from '../engine/rule.ts'
import type { Judged } from '../report/reply.ts'
import type { UserError } from '../source/user-error.ts'
import { type CaseItem, type CleanItem, type FailedItem, type LibraryItem, templatesOf } from './items.ts'
import type { ResultCache } from './result-cache.ts'

/** The verdicts on the templates of a library, after what its comments say. */
export interface LibraryVerdict {
  readonly judged: readonly Judged[]
  /** Comments that were meant for the linter, and that it does not understand. */
  readonly failures: readonly FailedItem[]
  /** Comments that disable what nothing was found for. */
  readonly unused: readonly UserError[]
}

/** What is remembered of a library in which nothing was found: there is no place to show, and nothing to word. */
export function judgedClean({ results }: CleanItem): readonly Judged[] {
  return results.map(({ file, result }) => ({
    result,
    subject: normaliseCase({ draft: '' }, { kind: 'template', brand: {}, channel: null, now: '' }),
    source: {
      file,
      partFile: () => file,
      partPosition: () => START,
      fieldPosition: () => null,
      line: () => '',
    },
    ownNow: false,
  }))
}

const START = { line: 1, column: 1 }

/** Judges a library one template after the other; what is remembered of an earlier run is not judged again. */
export async function judgeLibrary(
  item: LibraryItem,
  judge: (item: CaseItem, remembered?: LintResult) => Promise<Judged>,
  rules: readonly Rule[],
  cache?: ResultCache,
): Promise<LibraryVerdict> {
  const judged: Judged[] = []
  for (const [index, template] of (await templatesOf(item)).entries()) {
    judged.push(await judge(template, item.remembered?.[index]?.result))
  }
  if (item.remembered === undefined) {
    const results = judged.map(({ source: { file }, result }) => ({ file, result }))
    const isClean =
      item.library.comments.length === 0 && results.every(({ result }) => result.findings.length === 0)
    await cache?.remember([...item.library.texts.keys()], { results, isClean })
  }
  if (item.library.comments.length === 0) return { judged, failures: [], unused: [] }
  const { obeyComments } = await import('./obey-comments.ts')
  return obeyComments(item.library, judged, rules)
}
