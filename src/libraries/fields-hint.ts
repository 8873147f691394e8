import { isRecord } from './values.ts'

/** Deep documents are cut off: their paths would be of no use in a message. */
const MAX_DEPTH = 8

/**
 * A selector of `library.fields` that likely chooses the texts of a document: the one with the most words below it.
 * It can be written between single quotes on a command line. Null when nothing in the document reads like a text.
 */
export function fieldsHint(value: unknown): string | null {
  const lengths = new Map<string, number>()
  measure(value, '$', 0, false, lengths)
  let best: [string, number] | null = null
  for (const [selector, length] of lengths) if (length > (best?.[1] ?? 0)) best = [selector, length]
  return best?.[0] ?? null
}

function measure(
  value: unknown,
  selector: string,
  depth: number,
  inList: boolean,
  lengths: Map<string, number>,
): void {
  if (typeof value === 'string') {
    if (/\S\s+\S/.test(value)) lengths.set(selector, (lengths.get(selector) ?? 0) + value.length)
  } else if (depth < MAX_DEPTH && Array.isArray(value)) {
    for (const item of value) measure(item, `${selector}[*]`, depth + 1, true, lengths)
  } else if (depth < MAX_DEPTH && isRecord(value)) {
    const keysAreNames = !inList && holdsAlike(Object.values(value))
    for (const [key, inside] of Object.entries(value)) {
      measure(inside, selector + (keysAreNames ? '.*' : step(key)), depth + 1, false, lengths)
    }
  }
}

/** A mapping with values of one kind has names for keys, as `title: text`; the items of a list have fields. */
function holdsAlike(values: readonly unknown[]): boolean {
  return values.length > 1 && (values.every((value) => typeof value === 'string') || values.every(isRecord))
}

function step(key: string): string {
  if (/^[\p{L}_$][\p{L}\p{N}\p{M}_$-]*$/u.test(key)) return `.${key}`
  return /^[^'"\\\p{Cc}]{1,60}$/u.test(key) ? `["${key}"]` : '.*'
}
