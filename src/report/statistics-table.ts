import type { Language } from '../case/model.ts'
import type { FormatOptions } from './format.ts'
import type { RuleStatistics } from './statistics.ts'
import { renderTable } from './table.ts'

const HEADINGS = {
  en: ['rule', 'findings', 'errors', 'warnings', 'infos', 'acknowledged', 'replies', 'of all'],
  it: ['regola', 'segnalazioni', 'errori', 'avvisi', 'note', 'accettate', 'risposte', 'su tutte'],
} as const

/** A row a rule; empty when nothing was found. */
export function renderStatistics(
  statistics: readonly RuleStatistics[],
  { language, width, palette }: FormatOptions,
): string {
  if (statistics.length === 0) return ''
  const rows = statistics.map(({ rule, share, ...counts }) => [
    rule,
    ...[counts.findings, counts.errors, counts.warnings, counts.infos].map(String),
    ...[counts.acknowledged, counts.replies].map(String),
    percent(share, language),
  ])
  return renderTable([HEADINGS[language === 'it' ? 'it' : 'en'], ...rows], width, palette)
}

/** One reply of a thousand is not none. */
function percent(share: number, language: Language): string {
  const shown = share > 0 && share < 0.01 ? (share * 100).toFixed(2) : String(Math.round(share * 100))
  return `${language === 'it' ? shown.replace('.', ',') : shown}%`
}
