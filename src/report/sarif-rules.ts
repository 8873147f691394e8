import type { ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../engine/rule.ts'
import type { ReportOptions } from './format.ts'
import type { Listed } from './listed.ts'
import type { Report } from './model.ts'

export const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
}

/** Of the rules that ran, were skipped or found something, in the order of the rules. */
export function ruleIds(
  { summary }: Report,
  found: readonly Listed[],
  { rules }: ReportOptions,
): readonly string[] {
  const used = new Set([
    ...summary.rules,
    ...Object.keys(summary.skipped),
    ...found.map(({ finding }) => finding.rule),
  ])
  const known = [...rules.keys()].filter((id) => used.has(id))
  return [...known, ...[...used].filter((id) => !rules.has(id))]
}

/** What a rule is about, for those who see only the report. */
export function descriptor(id: string, { rules, url }: ReportOptions): ReportingDescriptor {
  const rule = rules.get(id)
  const page = { id, helpUri: url(id) }
  if (rule === undefined) return page
  const { summary, why, recommended } = rule
  const enabled = recommended !== 'off'
  return {
    ...page,
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: sentence(summary) },
    help: { text: why.trim(), markdown: `${why.trim()}\n\n[${id}](${url(id)})` },
    defaultConfiguration: { enabled, level: enabled ? LEVEL[recommended] : 'warning' },
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
