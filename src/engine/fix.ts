import type { Edit } from './rule.ts'

/**
 * Applies as many fixes as fit: each is taken whole or not at all, and one that touches the place of an earlier one
 * waits for the next run over the new text. Returns the new texts and how many fixes were taken.
 */
export function applyFixes(
  parts: readonly string[],
  fixes: readonly (readonly Edit[])[],
): { readonly parts: readonly string[]; readonly taken: readonly Edit[]; readonly applied: number } {
  const taken: Edit[] = []
  let applied = 0
  for (const fix of fixes) {
    if (fix.some((edit) => taken.some((other) => collide(edit, other)))) continue
    taken.push(...fix)
    applied += 1
  }
  return { parts: parts.map((text, part) => applyEdits(text, taken.filter((edit) => edit.part === part))), taken, applied }
}

/** Applies edits that do not overlap to one text; offsets are those of the text before. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

function collide(a: Edit, b: Edit): boolean {
  return a.part === b.part && a.start <= b.end && b.start <= a.end
}
