import type { Path, SourceDocument, Span } from './document.ts'
import { members, rootValue, stringOffsets } from './json-scan.ts'
import { createDocument, type Located } from './located-document.ts'
import { createLines, type Lines } from './position.ts'
import { UserError } from './user-error.ts'

/**
 * Parses strict JSON (no comments, no trailing commas).
 * @throws UserError at the character where the JSON goes wrong
 */
export async function readJson(file: string, text: string): Promise<SourceDocument> {
  return locateJson(file, text, await parseJson(file, text), createLines(text))
}

/** `JSON.parse`, and an error that says what is wrong in plain words and where, counted along `lines`. */
export async function parseJson(file: string, text: string, lines = createLines(text)): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    const { explainJson } = await import('./json-error.ts')
    const { offset, message } = explainJson(text)
    throw new UserError(message, file, lines.position(offset))
  }
}

/** The document of JSON that is parsed already: `value` is what `JSON.parse(text)` gave. */
export function locateJson(file: string, text: string, value: unknown, lines: Lines): SourceDocument {
  const walked = new Map<number, ReadonlyMap<string, Located>>()

  const inside = (container: Span): ReadonlyMap<string, Located> => {
    let found = walked.get(container.start)
    if (found === undefined) {
      const table = new Map<string, Located>()
      // Of two equal keys the later one wins, as in JSON.parse.
      for (const member of members(text, container)) {
        table.set(String(member.name), placeOf(member.key, member.value))
      }
      walked.set(container.start, table)
      found = table
    }
    return found
  }

  const placeOf = (key: Span | null, span: Span): Located => ({
    key,
    value: span,
    offsets: () => (text[span.start] === '"' ? stringOffsets(text, span) : null),
  })

  // To find its end is to read all of the text: once, and not for each of its values.
  let root: Located | null = null
  const find = (path: Path): Located | null => {
    root ??= placeOf(null, rootValue(text))
    let place: Located | undefined = root
    for (const step of path) place = place && inside(place.value).get(String(step))
    return place ?? null
  }
  return createDocument(file, text, value, lines, find)
}

/** The first key that an object of valid JSON has twice: the second of the two; null when there is none. */
export function duplicateKey(text: string): { readonly name: string; readonly key: Span } | null {
  const containers = [rootValue(text)]
  for (let container = containers.pop(); container; container = containers.pop()) {
    const seen = new Set<string | number>()
    for (const { name, key, value } of members(text, container)) {
      if (key !== null && seen.has(name)) return { name: String(name), key }
      seen.add(name)
      containers.push(value)
    }
  }
  return null
}
