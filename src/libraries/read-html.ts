import { Tokenizer } from 'htmlparser2'
import type { Flow } from './flow.ts'
import { isPlaceholderTag, kindOf } from './html-elements.ts'
import { nothingHeard } from './html-tokens.ts'

/**
 * Reads HTML as a browser shows it, into a flow. Comments, scripts and what else is unseen are left out, links are
 * their words. One pass without a tree: broken mark-up and any depth of it cost nothing more.
 * @param offset where `html` begins in the source of the flow
 */
export function readHtml(html: string, flow: Flow, offset = 0): void {
  /** The unseen element that we are in, and how many of its name are open. */
  let unseen: { readonly name: string; readonly depth: number } | null = null
  let preformatted = 0
  let name = ''
  let open = 0
  const startTag = (end: number, selfClosing: boolean) => {
    const kind = kindOf(name)
    if (unseen !== null) {
      if (name === unseen.name && !selfClosing) unseen = { name, depth: unseen.depth + 1 }
    } else if (kind === 'unseen') {
      // Only foreign elements close themselves.
      if (!selfClosing || (name !== 'svg' && name !== 'math')) unseen = { name, depth: 1 }
    } else {
      const source = html.slice(open, end + 1)
      if (isPlaceholderTag(name, source)) flow.put(source, offset + open, offset + end + 1, true)
      else setElement(name, flow, offset + open)
      if (name === 'pre') preformatted += 1
    }
  }
  const copy = (start: number, end: number) => {
    const written = html.slice(start, end)
    let from = 0
    if (preformatted > 0) {
      for (let at = written.indexOf('\n'); at !== -1; at = written.indexOf('\n', from)) {
        flow.copy(written.slice(from, at), offset + start + from)
        flow.break(offset + start + at)
        from = at + 1
      }
    }
    flow.copy(written.slice(from), offset + start + from)
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ...nothingHeard,
      ontext(start, end) {
        if (unseen === null) copy(start, end)
      },
      ontextentity(code, end) {
        if (unseen !== null) return
        flow.put(String.fromCodePoint(code), offset + html.lastIndexOf('&', end - 1), offset + end)
      },
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase()
        open = start - 1
      },
      onopentagend: (end) => startTag(end, false),
      onselfclosingtag: (end) => startTag(end, true),
      onclosetag(start, end) {
        const closed = html.slice(start, end).toLowerCase()
        if (unseen !== null) {
          if (closed !== unseen.name) return
          unseen = unseen.depth === 1 ? null : { name: closed, depth: unseen.depth - 1 }
        } else if (kindOf(closed) !== 'unseen') {
          setElement(closed, flow, offset + start - 2)
          if (closed === 'pre' && preformatted > 0) preformatted -= 1
        }
      },
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

function setElement(name: string, flow: Flow, at: number): void {
  switch (kindOf(name)) {
    case 'break':
      flow.break(at)
      break
    case 'paragraph':
      flow.edge(2)
      break
    case 'line':
      flow.edge(1)
      break
    case 'cell':
      flow.cell()
      break
  }
}
