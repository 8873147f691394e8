import type { Token } from '../phrases/types.ts'

/** Before a placeholder they make it a time: "by {{x}}", "entro [x]". */
const LIMITS = new Set('by within before until till entro prima fino antes avant bis vor ate'.split(' '))
/** Placeholders that say themselves that they hold a time. */
const TIME_NAMES =
  /date|time|day|hour|deadline|due|eta|sla|\bdata|_data|giorn|scaden|\bor[ae]\b|fecha|hora\b|dia\b|datum|uhrzeit|frist|heure|jour|prazo/i

/** Whether a token is a placeholder that a time will be written into; `before` is the token before it. */
export function isTimePlaceholder(text: string, token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'placeholder') return false
  return LIMITS.has(before?.base ?? '') || TIME_NAMES.test(text.slice(token.start, token.end))
}
