import { Tokenizer } from 'htmlparser2'
import { nothingHeard } from './html-tokens.ts'
import type { Comment, MappedText } from './model.ts'

/** The comments in HTML, `<!-- … -->`: what they say, and where they are written in the file. */
export function htmlComments(outer: MappedText): readonly Pick<Comment, 'text' | 'start' | 'end'>[] {
  const html = outer.text
  if (!html.includes('<!--')) return []
  const comments: Pick<Comment, 'text' | 'start' | 'end'>[] = []
  const tokenizer = new Tokenizer(
    {},
    {
      ...nothingHeard,
      oncomment(from, end, marks) {
        const to = end - marks
        const start = from - '<!--'.length
        // Other oddities are comments to a browser as well, but nobody means them.
        if (!html.startsWith('<!--', start)) return
        const text = html.slice(from, to).trim()
        // `end` is that of the closing mark, or of the file where it is missing.
        const close = Math.min(end + 1, html.length)
        comments.push({ text, start: outer.fileOffset(start), end: outer.fileOffset(close) })
      },
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return comments
}
