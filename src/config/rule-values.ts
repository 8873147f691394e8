import type { Rule } from '../engine/rule.ts'
import { didYouMean, orList, suggest } from '../source/did-you-mean.ts'
import type { Path } from '../source/document.ts'
import { type Blame, check } from './blame.ts'
import { ruleSetting } from './effective.ts'
import { type RuleSeverity, type RuleValue, SEVERITIES, type Values } from './layer.ts'

/**
 * Checks the `rules` of one place: known rules, severities, and options that the rule takes.
 * @param path where these rules are written
 * @param below what the options are merged over besides the rule's defaults, so that those that depend on one
 * another are judged together
 * @throws UserError at the first that is wrong
 */
export async function ruleValues(
  written: Readonly<Record<string, unknown>>,
  path: Path,
  rules: readonly Rule[],
  below: readonly Values[],
  blame: Blame,
): Promise<Readonly<Record<string, RuleValue>>> {
  const values: [string, RuleValue][] = []
  for (const [id, entry] of Object.entries(written)) {
    const rule = rules.find((candidate) => candidate.id === id)
    if (rule === undefined) {
      throw blame.about({ path: [...path, id], what: 'key', message: unknownRule(id, rules) })
    }
    values.push([id, await ruleValue(entry, [...path, id], rule, below, blame)])
  }
  return Object.fromEntries(values)
}

export function unknownRule(id: string, rules: readonly Rule[]): string {
  const ids = rules.map((rule) => rule.id)
  const nearest = didYouMean(id, ids)
  const hint = nearest === null ? '`replylint rules` lists all' : `did you mean "${nearest}"?`
  return `is no rule; ${hint}`
}

async function ruleValue(
  entry: unknown,
  path: Path,
  rule: Rule,
  below: readonly Values[],
  blame: Blame,
): Promise<RuleValue> {
  const wrong = (at: Path, message: string) => blame.about({ path: at, what: 'value', message })
  if (!Array.isArray(entry)) return { severity: severityOf(entry, path, wrong) }
  const [first, options, ...rest]: readonly unknown[] = entry
  if (entry.length === 0 || rest.length > 0) throw wrong(path, `needs ${ENTRY}`)
  const severity = severityOf(first, [...path, 0], wrong)
  if (options === undefined) return { severity }
  const place = [...path, 1]
  if (!isMapping(options)) throw wrong(place, 'needs a mapping of options, like { maxAge: 7d }')
  if (rule.options === undefined) throw wrong(place, `has options, and ${rule.id} takes none`)
  const { z } = await import('zod')
  check(rule.options(z), { ...ruleSetting(rule, below).options, ...options }, place, blame)
  return { severity, options }
}

const ENTRY = 'a severity, or [severity, options]'

function severityOf(value: unknown, path: Path, wrong: (path: Path, message: string) => Error): RuleSeverity {
  const severity = SEVERITIES.find((candidate) => candidate === value)
  if (severity !== undefined) return severity
  if (typeof value === 'string') throw wrong(path, `is "${value}"; ${suggest(value, SEVERITIES)}`)
  throw wrong(path, `needs ${ENTRY}; a severity is ${orList(SEVERITIES)}`)
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
