import type { FileEdit } from '../case/source.ts'
import type { Library, Template } from '../libraries/model.ts'
import { applyEdits, type TextEdit } from '../source/edits.ts'
import type { Lines } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'
import type { LibraryItem } from './items.ts'

/**
 * Of how many proposals for a library a report tells the replacements. Each is proven by reading its file again, and
 * nobody takes more of them by hand: for that there is `--fix`.
 */
export const MOST_PROVEN = 100

const proven = new WeakMap<Library, number>()

/**
 * What edits of a template replace in its file. Null when the file would not read as it was meant: this template with
 * the edits, and all others as they were; and from the 101st on.
 */
export async function templateReplacements(
  edits: readonly TextEdit[],
  template: Template,
  { library, readFile }: LibraryItem,
  lines: Lines,
): Promise<readonly FileEdit[] | null> {
  const before = proven.get(library) ?? 0
  if (before === MOST_PROVEN) return null
  proven.set(library, before + 1)
  const { file, text } = template
  const siblings = library.templates.filter((other) => other.file === file)
  const meant = siblings.map((other) => (other === template ? applyEdits(text.text, edits) : other.text.text))
  for (const writing of ['in-place', 'anew'] as const) {
    const changes = text.fileEdits(edits, writing)
    const read = await textsIn(file, applyEdits(library.texts.get(file) ?? '', changes), readFile)
    if (read?.length !== meant.length || read.some((found, index) => found !== meant[index])) continue
    return changes.map(({ start, end, text }) => ({
      file,
      start: lines.position(start),
      end: lines.position(end),
      text,
    }))
  }
  return null
}

async function textsIn(
  file: string,
  text: string,
  readFile: LibraryItem['readFile'],
): Promise<readonly string[] | null> {
  try {
    const library = await readFile(file, text)
    return library?.templates.map((template) => template.text.text) ?? null
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
