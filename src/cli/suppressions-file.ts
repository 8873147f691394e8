import type { Suppressed } from '../engine/baseline.ts'
import { readJson } from '../source/json-document.ts'
import { formatPath } from '../source/path.ts'
import { UserError } from '../source/user-error.ts'

const VERSION = 1

/**
 * Reads a file of suppressions.
 * @throws UserError where it is not as `formatSuppressions` writes it
 */
export async function parseSuppressions(file: string, text: string): Promise<readonly Suppressed[]> {
  const document = await readJson(file, text)
  const wrong = (path: readonly (string | number)[], message: string) =>
    new UserError(
      [formatPath(path), message].filter(Boolean).join(' '),
      file,
      document.position(document.span(path).start),
    )
  const { value } = document
  if (!isRecord(value)) throw wrong([], 'is no file of suppressions; --suppress-all writes one')
  if (value.version !== VERSION) {
    throw wrong(['version'], `is not ${VERSION}; another version of replylint has written this file`)
  }
  const { suppressions } = value
  if (!Array.isArray(suppressions)) throw wrong(['suppressions'], 'is missing or no list')
  return suppressions.map((entry: unknown, index) => {
    const path = ['suppressions', index]
    if (!isRecord(entry)) throw wrong(path, 'is no mapping')
    const text = (key: string): string => {
      const field = entry[key]
      if (typeof field !== 'string') throw wrong([...path, key], 'is missing or no text')
      return field
    }
    const { template = null, count } = entry
    if (template !== null && typeof template !== 'string') throw wrong([...path, 'template'], 'is no text')
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
      throw wrong([...path, 'count'], 'is missing or no whole number above 0')
    }
    return { file: text('file'), template, rule: text('rule'), match: text('match'), count }
  })
}

/** One entry a line, so that changes are read, and merged, one by one. */
export function formatSuppressions(entries: readonly Suppressed[]): string {
  const lines = entries.map(({ file, template, rule, match, count }) => {
    const fields = { file, ...(template === null ? {} : { template }), rule, match, count }
    const members = Object.entries(fields).map(
      ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    )
    return `    { ${members.join(', ')} }`
  })
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": ${VERSION},\n  "suppressions": ${list}\n}\n`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
