import { Tokenizer } from 'htmlparser2'
import { isPlaceholderTag, isVoid, kindOf } from './html-elements.ts'
import { nothingHeard } from './html-tokens.ts'
import type { Write } from './pieces.ts'

/** Writes into HTML: text is escaped, a line break is a `<br>` as others there are, and no tag loses its partner. */
export function writeHtml(html: string): Write {
  const lineBreak = /<br\s{0,5}\/?>/i.exec(html)?.[0] ?? '<br>'
  return (edit, touched) => {
    const { start, end } = edit
    const [only] = touched
    // A placeholder in the form of a tag is mended as it is written.
    if (touched.length === 1 && only?.raw && start > only.start && end < only.end) return edit
    const kept = tagsToKeep(html.slice(start, end))
    return kept === null ? null : { start, end, text: escapeHtml(edit.text, lineBreak) + kept }
  }
}

function escapeHtml(text: string, lineBreak: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\n', lineBreak)
}

interface Tag {
  readonly name: string
  readonly source: string
}

/**
 * What stays of a stretch of HTML when its text goes: the tags whose partners lie outside of it. Null when there
 * is something in it that is no text, such as a picture or a comment.
 */
export function tagsToKeep(html: string): string | null {
  if (!html.includes('<')) return ''
  const ends: Tag[] = []
  const starts: Tag[] = []
  let allowed = true
  let name = ''
  let open = 0
  const refuse = () => {
    allowed = false
  }
  const startTag = (end: number) => {
    const source = html.slice(open, end + 1)
    if (name === 'br' || name === 'wbr' || isPlaceholderTag(name, source)) return
    if (isVoid(name) || kindOf(name) === 'unseen') refuse()
    starts.push({ name, source })
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ...nothingHeard,
      oncdata: refuse,
      oncomment: refuse,
      ondeclaration: refuse,
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase()
        open = start - 1
      },
      onopentagend: startTag,
      onselfclosingtag: startTag,
      onclosetag(start, end) {
        const closed = html.slice(start, end).toLowerCase()
        if (isPlaceholderTag(closed, '')) return
        if (starts.at(-1)?.name === closed) starts.pop()
        else if (starts.length > 0) refuse()
        else ends.push({ name: closed, source: `</${html.slice(start, end)}>` })
      },
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  if (!allowed) return null
  // `</p><p>`: what is taken away between two of a kind makes them one.
  while (ends.length > 0 && ends.at(-1)?.name === starts[0]?.name) {
    ends.pop()
    starts.shift()
  }
  return [...ends, ...starts].map(({ source }) => source).join('')
}
