import { takeFixes } from '../engine/fix.ts'
import type { Rule } from '../engine/rule.ts'
import type { Writing } from '../libraries/model.ts'
import type { Judged } from '../report/reply.ts'
import { applyEdits, type TextEdit } from '../source/edits.ts'
import { UserError } from '../source/user-error.ts'
import { MOST_PASSES } from './fix.ts'
import type { CaseItem, LibraryItem } from './items.ts'
import { judgeLibrary, type LibraryVerdict } from './judge-library.ts'

/** The templates of a library after their safe fixes, and the texts of the files that they changed. */
export interface FixedLibrary {
  readonly verdict: LibraryVerdict
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Takes the safe fixes of all templates of a library, its files written once for all of them, until none is left.
 * Nothing is written to the disk. A fix whose text would not read back as it was meant is left out.
 */
export async function fixLibrary(
  item: LibraryItem,
  judge: (item: CaseItem) => Promise<Judged>,
  rules: readonly Rule[],
): Promise<FixedLibrary> {
  const texts = new Map<string, string>()
  let current = item
  let verdict = await judgeLibrary(current, judge, rules)
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const edits = verdict.judged.map(({ result }) => takeFixes(result.findings))
    if (edits.every((some) => some.length === 0)) break
    const mended = await mend(current, edits)
    if (mended === null) break
    for (const [file, text] of mended.library.texts) {
      if (text !== item.library.texts.get(file)) texts.set(file, text)
    }
    current = mended
    verdict = await judgeLibrary(current, judge, rules)
  }
  return { verdict, texts }
}

/**
 * The library with edits made in its templates. Each text is first written in the way of the text around it; those
 * that do not read back as meant are written anew, and left as they were should that fail too.
 */
async function mend(item: LibraryItem, edits: readonly (readonly TextEdit[])[]): Promise<LibraryItem | null> {
  const { templates } = item.library
  const meant = templates.map(({ text }, index) => applyEdits(text.text, edits[index] ?? []))
  const ways = edits.map((some): Writing | null => (some.length === 0 ? null : 'in-place'))
  for (const next of ['anew', null] as const) {
    const read = await tryEdits(item, edits, ways)
    const wrong =
      read === null
        ? ways.flatMap((way, index) => (way === null ? [] : [index]))
        : meant.flatMap((text, index) => (read.library.templates[index]?.text.text === text ? [] : [index]))
    if (wrong.length === 0) return read
    for (const index of wrong) ways[index] = next
  }
  return ways.every((way) => way === null) ? null : tryEdits(item, edits, ways)
}

async function tryEdits(
  item: LibraryItem,
  edits: readonly (readonly TextEdit[])[],
  ways: readonly (Writing | null)[],
): Promise<LibraryItem | null> {
  const texts = new Map<string, string>()
  for (const [file, text] of item.library.texts) {
    const changes = item.library.templates.flatMap((template, index) => {
      const way = ways[index] ?? null
      return template.file !== file || way === null ? [] : template.text.fileEdits(edits[index] ?? [], way)
    })
    if (changes.length > 0) texts.set(file, applyEdits(text, changes))
  }
  try {
    return await item.reread(texts)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
