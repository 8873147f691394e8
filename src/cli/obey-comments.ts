import { unknownRule } from '../config/rule-values.ts'
import type { Finding } from '../engine/finding.ts'
import type { Rule } from '../engine/rule.ts'
import { suppress } from '../engine/suppress.ts'
import { type Disabled, readDirectives } from '../libraries/disabled.ts'
import type { Comment, Library } from '../libraries/model.ts'
import type { Judged } from '../report/reply.ts'
import { createLines, type Lines } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'
import type { LibraryVerdict } from './judge-library.ts'

/** Acknowledges the findings that comments of their library disable, each with the reason that is given there. */
export function obeyComments(
  library: Library,
  judged: readonly Judged[],
  rules: readonly Rule[],
): LibraryVerdict {
  const isKnown = new Set(rules.map(({ id }) => id))
  const directives = readDirectives(library, (id) => (isKnown.has(id) ? null : unknownRule(id, rules)))
  const used = new Set<Disabled>()
  const reasonFor = (finding: Finding, template: number): string | null => {
    const covering = directives.disabled.filter(
      ({ rule, covers }) => rule === finding.rule && covers(template, finding.start ?? 0),
    )
    for (const one of covering) used.add(one)
    return covering.at(-1)?.reason ?? null
  }
  const obeyed = judged.map((one, index) => ({
    ...one,
    result: {
      ...one.result,
      findings: suppress(one.result.findings, (finding) => reasonFor(finding, index)),
    },
  }))
  const at = locate(library)
  const isIdle = idleIn(judged, rules)
  return {
    judged: obeyed,
    failures: directives.flaws.map(({ message, word, comment }) => ({ error: at(message, comment, word) })),
    unused: [
      ...directives.disabled
        .filter((one) => !used.has(one) && isIdle(one))
        .map(({ rule, comment }) => at(`${rule} is disabled, and found nothing`, comment, rule)),
      ...directives.idle.map((comment) => at('replylint-enable ends nothing', comment, null)),
    ],
  }
}

/** A rule that did not run, or lacked its context, may yet find something; one for replies only never will. */
function idleIn(judged: readonly Judged[], rules: readonly Rule[]): (disabled: Disabled) => boolean {
  const ran = new Map<string, Set<string>>()
  for (const { result, source } of judged) {
    const known = ran.get(source.file) ?? new Set()
    for (const rule of result.ran) known.add(rule)
    ran.set(source.file, known)
  }
  const never = new Set(rules.filter(({ appliesTo }) => !appliesTo.includes('template')).map(({ id }) => id))
  return ({ rule, comment }) => never.has(rule) || ran.get(comment.file)?.has(rule) === true
}

/** Makes an error of what is said of a comment, at the word of it that is meant. */
function locate({ texts }: Library): (message: string, comment: Comment, word: string | null) => UserError {
  const lines = new Map<string, Lines>()
  return (message, { file, start, end }, word) => {
    const text = texts.get(file) ?? ''
    const known = lines.get(file) ?? createLines(text)
    lines.set(file, known)
    const found = word === null ? -1 : text.slice(start, end).indexOf(word)
    return new UserError(message, file, known.position(start + Math.max(0, found)))
  }
}
