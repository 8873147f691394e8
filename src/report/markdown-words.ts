import type { Language } from '../case/model.ts'

/** What only the report in Markdown says. */
export interface MarkdownWords {
  readonly where: string
  readonly finding: string
  readonly rule: string
  readonly reason: string
  readonly more: (findings: number) => string
}

const en: MarkdownWords = {
  where: 'Where',
  finding: 'Finding',
  rule: 'Rule',
  reason: 'Reason',
  more: (n) => (n === 1 ? 'One more finding is left out here.' : `${n} more findings are left out here.`),
}

const it: MarkdownWords = {
  where: 'Dove',
  finding: 'Che cosa',
  rule: 'Regola',
  reason: 'Motivo',
  more: (n) =>
    n === 1 ? 'Un altro risultato non è mostrato qui.' : `Altri ${n} risultati non sono mostrati qui.`,
}

/** A language without words of its own gets the English ones. */
export function markdownWords(language: Language): MarkdownWords {
  return language === 'it' ? it : en
}
