import type { Dialect } from '../case/dialects.ts'
import type { LibraryFormatName, LibraryOptions } from '../case/library-options.ts'
import type { Path } from '../source/document.ts'
import type { TextEdit } from '../source/edits.ts'

/**
 * How an edit is written into a file: in the way of the text around it, or the whole text anew where that would
 * not read as it should.
 */
export type Writing = 'in-place' | 'anew'

/** A text, and where each of its characters is written in its file. All offsets are UTF-16 units. */
export interface MappedText {
  readonly text: string
  /** The offset in the file of an offset in `text`; ascending, and defined for the end of the text as well. */
  fileOffset(offset: number): number
  /** What to change in the file so that edits of `text` are made. Edits do not overlap. */
  fileEdits(edits: readonly TextEdit[], writing: Writing): readonly TextEdit[]
}

/** One stored response of a library. */
export interface Template {
  readonly file: string
  /** Its title or short code. */
  readonly name: string | null
  readonly text: MappedText
  /** From where to where the entry is written in its file: its name, its text and all else. */
  readonly entry: { readonly start: number; readonly end: number }
  /** A piece of a reply, such as a text module: it greets nobody and signs nothing. */
  readonly fragment: boolean
  /** BCP 47, where the library says it. */
  readonly language: string | null
  readonly channel: string | null
  readonly dialect: Dialect | null
  /** Examples of what fills in a placeholder, by its key. */
  readonly examples: Readonly<Record<string, string>>
}

/** A comment of a library file, or what stands for one where the format has none. */
export interface Comment {
  readonly file: string
  /** What it says, without its marks. */
  readonly text: string
  /** From where to where it is written in its file. */
  readonly start: number
  readonly end: number
  /** The index of the template that it is a field of; null for a comment between the lines. */
  readonly template: number | null
}

/** A file of templates, or a folder of files with one each. */
export interface Library {
  readonly format: LibraryFormatName
  readonly templates: readonly Template[]
  readonly comments: readonly Comment[]
  /** The text of each of its files, by name. */
  readonly texts: ReadonlyMap<string, string>
}

/** What a format reads from one file. */
export interface LibraryContent {
  readonly templates: readonly Template[]
  readonly comments: readonly Comment[]
}

/** Reads the templates of a file that is no document of values; null when it holds none. Throws a `UserError`. */
export type TextFormat = (
  file: string,
  text: string,
  options: LibraryOptions,
) => Promise<LibraryContent | null>

/** A mapping in a document of values that stands for one response. */
export type Row = Readonly<Record<string, unknown>>

/** Plain text, HTML, or Markdown; `any` is HTML where tags or entities show it, and plain text elsewhere. */
export type Markup = 'text' | 'html' | 'markdown' | 'any'

/** One text of a row. Its paths begin at the row. */
export interface Entry {
  /** Where the text is; one that is missing, blank or no string is no template. */
  readonly text: Path
  readonly markup: Markup
  /** Where the tool keeps the same words once more, in another markup: they are mended together, or not at all. */
  readonly twin?: { readonly path: Path; readonly markup: Markup }
  /** Where the whole entry is, when it is not the row. */
  readonly entry?: Path
  readonly name: string | null
  readonly fragment?: boolean
  readonly language?: string | null
  readonly examples?: Readonly<Record<string, string>>
}

/** How a tool keeps its templates in YAML or JSON: rows, each with its texts. */
export interface Shape {
  /** Who fills in the placeholders. */
  readonly dialect: Dialect | null
  readonly channel: string | null
  /** Where a document may have its rows: a list of them, or a single one. The empty path is the document. */
  readonly rows: readonly Path[]
  /**
   * Whether a row can hardly be anything else, wherever it was found: names and texts are everywhere, so it takes
   * a key that this tool alone has. Not asked when the configuration names the format.
   */
  tells(row: Row, at: Path): boolean
  /** The texts of a row; null when it lacks the fields that this tool has. `file` may tell the language. */
  entries(row: Row, file: string): readonly Entry[] | null
}
