import type { Path } from '../source/document.ts'
import type { Position } from '../source/user-error.ts'

/** Replaces `start` to `end` (UTF-16 offsets) of a part of the draft. */
export interface PartEdit {
  readonly part: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Replaces a range of a file; lines and columns as in a source. */
export interface FileEdit {
  readonly file: string
  readonly start: Position
  readonly end: Position
  /** As the file would hold it. */
  readonly text: string
}

/** Where a case is written. Lines and columns count from 1 in UTF-16 units; offsets are UTF-16 units. */
export interface CaseSource {
  /** The name of the file; of several, that of the first part. */
  readonly file: string
  /** The file of one part: parts may be files of their own. */
  partFile(part: number): string
  /** The place of an offset in the text of a part. */
  partPosition(part: number, offset: number): Position
  /** The offset in its file of an offset in the text of a part. */
  partOffset(part: number, offset: number): number
  /** The place of the value of a field such as `['post', 'createdAt']`; null when this file does not have it. */
  fieldPosition(path: Path): Position | null
  /**
   * The place of an offset in the text of a message of the thread; null when it is written elsewhere. A source
   * without a thread has none of this.
   */
  messagePosition?(index: number, offset: number): Position | null
  /** The text of a line of `file`, or of the file of a part, without its line end. */
  line(number: number, part?: number): string
  /**
   * The files with the edits made in them, by name; edits must not overlap. Null when these files cannot take
   * them, such as a stream.
   */
  edited(edits: readonly PartEdit[]): Promise<ReadonlyMap<string, string> | null>
  /**
   * What the same edits replace in the files, which may be a whole text that has to be written anew. Null when the
   * files cannot take them; a source that never can has none of this.
   */
  replacements?(edits: readonly PartEdit[]): Promise<readonly FileEdit[] | null>
}

/** A valid case and where it is written. */
export interface LocatedCase<Input> {
  readonly input: Input
  readonly source: CaseSource
}
