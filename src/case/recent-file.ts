import { createLines } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'

/**
 * The texts of replies that were sent to others, from NDJSON: a line is a text, `{"text": …}`, or a case or a reply
 * with its `draft`. The parts of one reply are one text. Blank lines are skipped.
 * @throws UserError at the first line that is none of these
 */
export function readRecentReplies(file: string, content: string): readonly string[] {
  const lines = createLines(content)
  let offset = 0
  return content.split('\n').flatMap((line) => {
    const start = offset
    offset += line.length + 1
    if (line.trim() === '') return []
    const text = textOf(parsed(line))
    if (text !== null) return [text]
    throw new UserError(
      'is no reply; expected a line of JSON like "Hi Dana, …" or {"text": "Hi Dana, …"}',
      file,
      lines.position(start),
    )
  })
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const parts = value.map(textOf)
    return parts.length === 0 || parts.includes(null) ? null : parts.join('\n')
  }
  if (typeof value !== 'object' || value === null) return null
  if ('text' in value) return typeof value.text === 'string' ? value.text : null
  return 'draft' in value ? textOf(value.draft) : null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
