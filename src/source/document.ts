import type { Position } from './user-error.ts'

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly (string | number)[]

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A parsed YAML or JSON file that still knows where each of its values was written.
 * All offsets are UTF-16 units in `text`.
 */
export interface SourceDocument {
  readonly file: string
  readonly text: string
  /** The plain value: objects, arrays, strings, numbers, booleans, null. */
  readonly value: unknown
  /** Whether a value is written at `path`. */
  has(path: Path): boolean
  /** Where the value (or the key) at `path` is written; the nearest existing ancestor when it is absent. */
  span(path: Path, what?: 'key' | 'value'): Span
  /**
   * Maps an offset in the *string value* at `path` to the offset in `text` where that character is written,
   * through block indentation, folding, quotes and escapes. `offset` may equal the string's length.
   */
  offsetIn(path: Path, offset: number): number
  /** The line and column of an offset in `text`. */
  position(offset: number): Position
  /** The text of a line (from 1) without its line end. */
  line(number: number): string
}
