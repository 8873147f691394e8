import type { Finding } from '../engine/finding.ts'
import type { Path } from '../source/document.ts'
import type { Position } from '../source/user-error.ts'

/** Where the parts and fields of a case are written; the reader of the case provides it. */
export interface Locator {
  /** The place of a UTF-16 offset in a part of the draft. */
  partPosition(part: number, offset: number): Position
  /** The place of a field's value, like `['post', 'createdAt']`; null when the field is not in this file. */
  fieldPosition(path: Path): Position | null
}

export interface FindingPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/**
 * The range of the source file that a finding points at. The post and the thread may come from elsewhere (a URL,
 * another file): a finding about a field that is not in the file points at the start of the draft.
 */
export function placeOf(
  finding: Pick<Finding, 'part' | 'start' | 'end' | 'field'>,
  source: Locator,
): FindingPlace {
  if (finding.part !== null && finding.start !== null) {
    const start = source.partPosition(finding.part, finding.start)
    return between(start, source.partPosition(finding.part, finding.end ?? finding.start))
  }
  const field = finding.field === null ? null : source.fieldPosition(pathOf(finding.field))
  const start = field ?? source.partPosition(0, 0)
  return between(start, start)
}

function between(start: Position, end: Position): FindingPlace {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** `post.createdAt` and `thread.2.text` as a path; a number is an index. */
function pathOf(field: string): Path {
  return field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}
