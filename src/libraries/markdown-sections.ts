import type { Code, Heading, RootContent } from 'mdast'
import type { LibraryOptions } from '../case/library-options.ts'

export type Sections = NonNullable<LibraryOptions['sections']>

/** A heading, and what stands below it before the next. The first of a file may have none. */
export interface Section {
  readonly heading: Heading | null
  readonly nodes: readonly RootContent[]
}

/** Divides a file at its headings, down to a level; deeper ones belong to the text. */
export function divide(nodes: readonly RootContent[], level = 6): readonly Section[] {
  const sections: { heading: Heading | null; nodes: RootContent[] }[] = [{ heading: null, nodes: [] }]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= level) sections.push({ heading: node, nodes: [] })
    else sections.at(-1)?.nodes.push(node)
  }
  return sections
}

/** The sections that hold templates: those with a heading of this level, and those above it without any below. */
export function templateSections(nodes: readonly RootContent[], level: number): readonly Section[] {
  const sections = divide(nodes, level)
  return sections.filter(({ heading }, index) => {
    if (heading === null) return false
    const next = sections[index + 1]?.heading?.depth ?? 0
    return heading.depth === level || next <= heading.depth
  })
}

/** The level with most headings, of several the deepest; null without any. */
export function mainLevel(nodes: readonly RootContent[]): { level: number; count: number } | null {
  let most: { level: number; count: number } | null = null
  for (let level = 1; level <= 6; level++) {
    const count = nodes.filter((node) => node.type === 'heading' && node.depth === level).length
    if (count > 0 && count >= (most?.count ?? 0)) most = { level, count }
  }
  return most
}

/**
 * How a file holds its templates, where nobody says it: in fenced blocks, if in most sections these outweigh what is
 * around them; one a heading, if a level has several; else the file is one, as it is with front matter.
 */
export function sectionsOf(nodes: readonly RootContent[], hasFrontMatter: boolean): Sections {
  if (hasFrontMatter) return 'file'
  const filled = divide(nodes).filter((section) => section.nodes.some(mayBeText))
  const fenced = filled.filter((section) => {
    const fences = section.nodes.filter(isPlainFence)
    return fences.length > 0 && 2 * lengthOf(fences) > lengthOf(section.nodes)
  })
  if (2 * fenced.length > filled.length) return 'fence'
  return (mainLevel(nodes)?.count ?? 0) > 1 ? 'heading' : 'file'
}

function lengthOf(nodes: readonly RootContent[]): number {
  return nodes
    .map(({ position }) => (position?.end.offset ?? 0) - (position?.start.offset ?? 0))
    .reduce((sum, length) => sum + length, 0)
}

function mayBeText(node: RootContent): boolean {
  return node.type === 'code' ? isPlainFence(node) : node.type !== 'html'
}

/** Whether a block says nothing of a language that machines read, and is no tree of folders either. */
export function isPlainFence(node: RootContent): boolean {
  if (node.type !== 'code' || !/^(?:te?xt|plain|plaintext|md|markdown|html|liquid)?$/i.test(node.lang ?? ''))
    return false
  return (node.value.match(/^[ \t]*[│├└]/gm) ?? []).length < 2
}

/** The fenced blocks of a file, and the heading that each is below. */
export function fencesOf(
  nodes: readonly RootContent[],
  source: string,
): readonly { readonly heading: Heading | null; readonly fence: Code }[] {
  return divide(nodes).flatMap(({ heading, nodes: inside }) =>
    inside.flatMap((node) => {
      const isFenced = node.type === 'code' && /[`~]/.test(source[node.position?.start.offset ?? 0] ?? '')
      return isFenced ? [{ heading, fence: node }] : []
    }),
  )
}
