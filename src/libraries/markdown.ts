import type { Heading, Nodes, RootContent } from 'mdast'
import { createLines } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'
import { commentsIn } from './comments-in.ts'
import { fenceText } from './fence-text.ts'
import { fileText } from './file-text.ts'
import { readTemplateMatter } from './markdown-matter.ts'
import {
  fencesOf,
  isPlainFence,
  mainLevel,
  type Sections,
  sectionsOf,
  templateSections,
} from './markdown-sections.ts'
import { nodesText } from './markdown-text.ts'
import { excessIn, parseMarkdown } from './markdown-tree.ts'
import type { Comment, MappedText, Template, TextFormat } from './model.ts'
import { sliceText } from './pieces.ts'
import { wholeFile } from './text.ts'

/** A Markdown file with a template below each heading, in each fenced block, or with one template. */
export const readMarkdownTemplates: TextFormat = async (file, text, options) => {
  const written = fileText(text)
  const tree = parseMarkdown(written.text)
  if (tree === null) {
    const { offset = 0, message = 'is no Markdown' } = excessIn(written.text) ?? {}
    throw new UserError(message, file, createLines(text).position(written.fileOffset(offset)))
  }
  const matter = await readTemplateMatter(file, tree)
  const nodes = tree.children.filter(({ type }) => type !== 'yaml')
  const sections = options.sections ?? sectionsOf(nodes, matter !== null)
  const { name = null, language = null, dialect = null } = matter ?? {}
  const whole = wholeFile(file, text, written, options)
  const base = { ...whole, language, dialect: whole.dialect ?? dialect }
  // Whoever says that blocks are templates means all of them; else those with code are none.
  const isGuess = sections === 'fence' && options.sections === undefined
  const texts = isGuess ? nodes.filter((node) => node.type !== 'code' || isPlainFence(node)) : nodes
  const found = READERS[sections]({ written, nodes: texts, base, name })
  if (found === null) throw new UserError(MISSING[sections], file, { line: 1, column: 1 })
  const templates = found.filter((template) => template.text.text.trim() !== '')
  return templates.length === 0 ? null : { templates, comments: commentsOf(file, written, nodes) }
}

interface Page {
  readonly written: MappedText
  readonly nodes: readonly RootContent[]
  /** What all templates of the file have in common; its name is that of the file. */
  readonly base: Template
  /** The name that front matter gives. */
  readonly name: string | null
}

const READERS: Readonly<Record<Sections, (page: Page) => readonly Template[] | null>> = {
  heading({ written, nodes, base }) {
    const main = mainLevel(nodes)
    if (main === null) return null
    return templateSections(nodes, main.level).map(({ heading, nodes: inside }) => ({
      ...base,
      name: headingName(written, heading),
      text: nodesText(written, inside),
      entry: spanOf(written, heading ?? inside[0], inside.at(-1) ?? heading),
    }))
  },
  fence({ written, nodes, base }) {
    const fences = fencesOf(nodes, written.text)
    if (fences.length === 0) return null
    return fences.map(({ heading, fence }) => ({
      ...base,
      name: headingName(written, heading) ?? base.name,
      text: fenceText(written, fence),
      entry: spanOf(written, fence, fence),
    }))
  },
  file({ written, nodes, base, name }) {
    const first = nodes.find(({ type }) => type !== 'html')
    const title = first?.type === 'heading' && first.depth === 1 ? first : null
    const text = nodesText(
      written,
      nodes.filter((node) => node !== title),
    )
    return [{ ...base, name: name ?? headingName(written, title) ?? base.name, text }]
  },
}

const MISSING: Readonly<Record<Sections, string>> = {
  heading: 'has no heading; library.sections says that each is the name of a template',
  fence: 'has no fenced block; library.sections says that each is a template',
  file: 'is empty; expected a template',
}

function headingName(written: MappedText, heading: Heading | null): string | null {
  const text = heading === null ? '' : nodesText(written, heading.children).text.replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

function spanOf(
  written: MappedText,
  first: Nodes | null | undefined,
  last: Nodes | null | undefined,
): Template['entry'] {
  return {
    start: written.fileOffset(first?.position?.start.offset ?? 0),
    end: written.fileOffset(last?.position?.end.offset ?? written.text.length),
  }
}

/** Those in code are no comments, but for what a block in HTML has. */
function commentsOf(file: string, written: MappedText, nodes: readonly RootContent[]): readonly Comment[] {
  const comments: Comment[] = []
  const open: Nodes[] = [...nodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) open.push(...node.children)
    else if (node.type === 'html' || (node.type === 'code' && /^html$/i.test(node.lang ?? ''))) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      comments.push(...commentsIn(file, sliceText(written, { start, end })))
    }
  }
  return comments.toSorted((a, b) => a.start - b.start)
}
