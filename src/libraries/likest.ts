import type { LikeTemplate } from '../case/model.ts'
import { type Duplicate, duplicatesIn } from '../reading/duplicates.ts'
import type { Template } from './model.ts'

/** Tells of each template the one before it that is likest to it; they are compared when the first is asked for. */
export function openLikest(templates: readonly Template[]): (index: number) => LikeTemplate | null {
  let found: readonly (Duplicate | null)[] | null = null
  return (index) => {
    found ??= duplicatesIn(templates.map(({ text }) => text.text))
    const duplicate = found[index] ?? null
    const [own, other] = [templates[index], templates[duplicate?.index ?? -1]]
    if (duplicate === null || own === undefined || other === undefined || isVariant(own, other)) return null
    return { name: other.name, text: other.text.text, likeness: duplicate.likeness }
  }
}

/** The same answer for another channel or language, or a second text of one entry. */
function isVariant(one: Template, other: Template): boolean {
  if (one.channel !== other.channel || one.language !== other.language) return true
  return one.name !== null && one.name === other.name && one.file === other.file
}
