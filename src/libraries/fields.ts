import type { LibraryOptions } from '../case/library-options.ts'
import type { Path, SourceDocument } from '../source/document.ts'
import { formatPath, valueAt } from '../source/path.ts'
import { parseSelector, selectAll } from '../source/selectors.ts'
import { UserError } from '../source/user-error.ts'
import type { Entry } from './model.ts'
import { isRecord, textOf } from './values.ts'

/** What names a text where the configuration does not say. */
const NAMES = ['title', 'name']

/**
 * The texts of a document that the selectors of the configuration choose, in their order in the document.
 * @throws UserError at a selector that is wrong or matches nothing, and at a match that is no text
 */
export function fieldEntries(document: SourceDocument, { fields, name }: LibraryOptions): readonly Entry[] {
  const { file, value, position, span } = document
  if (fields === undefined) {
    throw new UserError(
      "needs selectors in the configuration: library.fields, like ['$.macros[*].body']",
      file,
    )
  }
  const found = selectAll(fields.map(parseSelector), value)
  const missed = fields.find((_, index) => !found.matched.has(index))
  if (missed !== undefined) {
    throw new UserError(`has nothing at ${missed} (library.fields)`, file, { line: 1, column: 1 })
  }
  const paths = found.paths.filter((path) => valueAt(value, path) !== null)
  const shared = countParents(paths)
  return paths.map((path) => {
    if (typeof valueAt(value, path) !== 'string') {
      const where = formatPath(path) || 'the document'
      throw new UserError(`${where} is no text (library.fields)`, file, position(span(path).start))
    }
    const isAlone = shared.get(keyOf(path.slice(0, -1))) === 1
    return {
      text: path,
      // A mapping with several texts, as `key: text` lists are, is not the entry of any one of them.
      entry: isAlone ? path.slice(0, -1) : path,
      markup: 'any',
      name:
        nameOf(value, path, name === undefined ? NAMES : [name]) ??
        (isAlone ? lastKey(path.slice(0, -1)) : null) ??
        lastKey(path),
    }
  })
}

function countParents(paths: readonly Path[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const parent = keyOf(path.slice(0, -1))
    counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return counts
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}

/** The name beside a text, or beside the nearest mapping that it lies in. */
function nameOf(value: unknown, path: Path, keys: readonly string[]): string | null {
  for (let length = path.length - 1; length >= 0; length--) {
    const around = valueAt(value, path.slice(0, length))
    if (!isRecord(around)) continue
    const name = keys.map((key) => textOf(around[key])).find((found) => found !== null)
    if (name !== undefined) return name
  }
  return null
}

function lastKey(path: Path): string | null {
  const key = path.at(-1)
  return typeof key === 'string' ? key : null
}
