import type { Path, SourceDocument, Span } from './document.ts'
import type { Lines } from './position.ts'

/** Where one value of a document is written. */
export interface Located {
  readonly key: Span | null
  readonly value: Span
  /**
   * For a string value: where each of its UTF-16 units is written, and where the string ends (one entry more
   * than units). Null for anything else.
   */
  offsets(): readonly number[] | null
}

/**
 * Makes a document from what its format knows: `find` gives the place of the value at a path, or null.
 * Nothing is searched until a position is asked for.
 */
export function createDocument(
  file: string,
  text: string,
  value: unknown,
  lines: Lines,
  find: (path: Path) => Located | null,
): SourceDocument {
  const places = new Map<string, Located | null>()
  const maps = new Map<Located, readonly number[] | null>()

  const locate = (path: Path) => remember(places, JSON.stringify(path), () => find(path))
  const nearest = (path: Path): Located | null =>
    locate(path) ?? (path.length > 0 ? nearest(path.slice(0, -1)) : null)

  return {
    file,
    text,
    value,
    span(path, what = 'value') {
      const place = nearest(path)
      if (place === null) return { start: 0, end: 0 }
      return (what === 'key' ? place.key : null) ?? place.value
    },
    offsetIn(path, offset) {
      const place = nearest(path)
      if (place === null) return 0
      const map = remember(maps, place, () => place.offsets())
      if (map === null) return place.value.start
      return map[Math.min(Math.max(offset, 0), map.length - 1)] ?? place.value.start
    },
    position: (offset) => lines.position(offset),
    line: (number) => lines.line(number),
    has: (path) => locate(path) !== null,
  }
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key)
  if (value !== undefined) return value
  const made = make()
  known.set(key, made)
  return made
}
