import type { Nodes, RootContent } from 'mdast'
import type { Flow } from './flow.ts'
import { htmlText } from './html-text.ts'
import type { MappedText } from './model.ts'
import { readHtml } from './read-html.ts'

/** A node that is still to be read, or how many lines below the last one the next is. */
type Task = number | { readonly node: Nodes; readonly quotes: number }

/**
 * Reads Markdown as it is shown, into a flow: marks are left out but for those of lists, links are their words, code
 * within a line is kept, fenced code and pictures are not.
 * @param nodes of the tree of `source`
 */
export function readMarkdown(source: string, nodes: readonly RootContent[], flow: Flow): void {
  const tasks: Task[] = []
  /** Puts off the nodes, and what lies between them; a tree may be deeper than calls can be. */
  const later = (children: readonly Nodes[], quotes: number, lines: number) => {
    for (const [index, node] of children.toReversed().entries()) {
      tasks.push({ node, quotes })
      if (lines > 0 && index < children.length - 1) tasks.push(lines)
    }
  }
  later(nodes, 0, 2)
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'number') {
      flow.edge(task)
      continue
    }
    const { node, quotes } = task
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    switch (node.type) {
      case 'text':
        copyText(source.slice(start, end), start, quotes, flow)
        break
      case 'inlineCode': {
        const [, marks = ''] = /^(`+)/.exec(source.slice(start, end)) ?? []
        flow.copy(source.slice(start + marks.length, end - marks.length), start + marks.length)
        break
      }
      case 'code':
        // Text that is indented too far is common, and no code.
        if (!/^[`~]/.test(source.slice(start, end))) copyText(source.slice(start, end), start, quotes, flow)
        break
      case 'break':
        flow.break(start)
        break
      case 'html':
        // In a quotation its lines begin with marks that are not HTML's.
        if (source.slice(start, end) === node.value) readHtml(node.value, flow, start)
        break
      case 'blockquote':
        later(node.children, quotes + 1, 2)
        break
      case 'list':
        later(node.children, quotes, node.spread ? 2 : 1)
        break
      case 'listItem': {
        const [mark = ''] = /^(?:[-*+]|\d{1,9}[.)])/.exec(source.slice(start, start + 10)) ?? []
        flow.copy(`${mark} `, start)
        later(node.children, quotes, node.spread ? 2 : 1)
        break
      }
      case 'paragraph':
      case 'heading':
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
        later(node.children, quotes, 0)
        break
    }
  }
}

const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\r\n|\n|\r/gi

/** A text with escapes, character references and line breaks, in so many quotations. */
function copyText(written: string, at: number, quotes: number, flow: Flow): void {
  let from = 0
  for (const { index, 0: found } of written.matchAll(ESCAPE)) {
    if (index < from) continue
    flow.copy(written.slice(from, index), at + from)
    from = index + found.length
    if (found.startsWith('\\')) flow.put(found.slice(1), at + index, at + from)
    else if (found.startsWith('&')) flow.put(decode(found), at + index, at + from)
    else {
      flow.break(at + index)
      from = behindMarks(written, from, quotes)
    }
  }
  flow.copy(written.slice(from), at + from)
}

/** Behind the marks of quotations that a line begins with. */
function behindMarks(written: string, from: number, quotes: number): number {
  if (quotes === 0) return from
  const marks = new RegExp(`(?:[ \\t]*>){0,${quotes}}`, 'y')
  marks.lastIndex = from
  marks.exec(written)
  return marks.lastIndex
}

/** References are those of HTML. */
function decode(reference: string): string {
  return htmlText(literal(reference)).text || ' '
}

function literal(text: string): MappedText {
  return { text, fileOffset: (offset) => offset, fileEdits: () => [] }
}
