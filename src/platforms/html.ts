import { decodeEntities } from './entities.ts'

/** Elements that begin and end a line, and those that stand apart by an empty one. */
const LINES: ReadonlySet<string> = new Set([
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
])
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'section', 'article'])
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template'])
const QUOTING: ReadonlySet<string> = new Set(['p', 'div', 'span', 'aside', 'blockquote'])
/**
 * Somebody else's words in front of the author's own: Mastodon's "RE: …" line, Discourse's quote box,
 * the quoted mail below an answer.
 */
const QUOTED =
  /\bclass\s*=\s*["']?[^"'>]{0,300}\b(?:quote-inline|quote|gmail_quote|zendesk_quoted|freshdesk_quote)(?![\w-])/i
const EMOJI_IMAGE = /\balt\s*=\s*"([^"]{0,100})"/i

/**
 * The text that the author wrote, from the HTML that a platform makes of it: paragraphs and line breaks kept,
 * links and mentions as their words, emoji images as their `alt`, quotations of others left out. One pass, and
 * each character is looked at once however broken the markup is.
 */
export function htmlToText(html: string): string {
  const out = createWriter()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    out.write(html.slice(at, open === -1 ? html.length : open).replace(/[ \t\r\n\f]+/g, ' '))
    if (open === -1) break
    const tag = tagAt(html, open)
    if (tag === null) {
      out.write('<')
      at = open + 1
    } else {
      writeTag(tag, out)
      at = !tag.closing && isUnseen(tag) ? endOfElement(html, tag.name, tag.end) : tag.end
    }
  }
  return decodeEntities(out.text())
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

interface Writer {
  write(text: string): void
  /** An element begins or ends here: a new line, or an empty one before it, once for all edges that meet. */
  edge(gap: '\n' | '\n\n'): void
  text(): string
}

function createWriter(): Writer {
  const pieces: string[] = []
  let gap = ''
  return {
    write(text) {
      // White space between two elements is not seen.
      if (text === '' || (text === ' ' && gap !== '')) return
      pieces.push(gap, text)
      gap = ''
    },
    edge(wanted) {
      if (wanted.length > gap.length) gap = wanted
    },
    text: () => pieces.join(''),
  }
}

function writeTag({ name, attributes }: Tag, out: Writer): void {
  if (name === 'br') out.write('\n')
  else if (name === 'img' && /\bemoji\b/.test(attributes)) out.write(EMOJI_IMAGE.exec(attributes)?.[1] ?? '')
  else if (PARAGRAPHS.has(name)) out.edge('\n\n')
  else if (LINES.has(name)) out.edge('\n')
}

function isUnseen({ name, attributes }: Tag): boolean {
  return UNSEEN.has(name) || (QUOTING.has(name) && QUOTED.test(attributes))
}

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly attributes: string
  readonly end: number
}

const NAME = /<(\/?)([a-z][a-z0-9-]{0,30})/iy

/** The tag (or comment) at `open`; null when that `<` is just a character. A tag cut short ends with the text. */
function tagAt(html: string, open: number): Tag | null {
  if (html.startsWith('<!--', open))
    return { name: '', closing: false, attributes: '', end: after(html, '-->', open) }
  NAME.lastIndex = open
  const found = NAME.exec(html)
  if (found === null) return null
  const end = after(html, '>', open)
  const attributes = html.slice(NAME.lastIndex, end)
  return { name: (found[2] ?? '').toLowerCase(), closing: found[1] === '/', attributes, end }
}

/** Behind the end tag of the element whose start tag ends at `from`; elements of the same name may lie within. */
function endOfElement(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?![\\w-])`, 'gi')
  tags.lastIndex = from
  let depth = 1
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    depth += found[1] === '/' ? -1 : 1
    if (depth === 0) return after(html, '>', found.index)
  }
  return html.length
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}
