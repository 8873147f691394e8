import type { Dialect } from '../../case/dialects.ts'
import { DIALECT_TABLES } from './index.ts'
import type { DialectTable } from './table.ts'

/** The placeholder that a tool has for the customer's first name; null where it has none of its own, or is not known. */
export function namePlaceholder(dialect: Dialect | null): string | null {
  return dialect === null ? null : (DIALECT_TABLES[dialect].advice?.name ?? null)
}

/** The same for the name of whoever answers. */
export function agentPlaceholder(dialect: Dialect | null): string | null {
  return dialect === null ? null : (DIALECT_TABLES[dialect].advice?.agent ?? null)
}

/** Whether the tool greets and signs around what people write. */
export function wrapsAnswers(dialect: Dialect | null): boolean {
  return dialect !== null && DIALECT_TABLES[dialect].wraps === true
}

/** Whether a customer learns who writes without a word of the template; never, where the tool is not known. */
export function signsByItself(dialect: Dialect | null): DialectTable['signs'] {
  return dialect === null ? 'never' : DIALECT_TABLES[dialect].signs
}

/** How the tool is called. */
export function toolTitle(dialect: Dialect | null): string {
  return dialect === null ? '' : DIALECT_TABLES[dialect].title
}
