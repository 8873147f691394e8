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
  const out: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const text = html.slice(at, open === -1 ? html.length : open)
    out.push(collapse(text))
    if (open === -1) break
    const tag = tagAt(html, open)
    if (tag === null) {
      out.push('<')
      at = open + 1
      continue
    }
    if (tag.name === 'br') out.push('\n')
    else if (tag.name === 'img')
      out.push(/\bemoji\b/.test(tag.attributes) ? (EMOJI_IMAGE.exec(tag.attributes)?.[1] ?? '') : '')
    else if (PARAGRAPHS.has(tag.name)) out.push('\n\n')
    else if (LINES.has(tag.name)) out.push('\n')
    at = !tag.closing && isUnseen(tag) ? endOfElement(html, tag.name, tag.end) : tag.end
  }
  return tidy(decodeEntities(out.join('')))
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

/** White space in HTML is one space; what ends a line is a tag. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
