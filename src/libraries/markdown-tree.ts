import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'

/** The parser takes time that grows with the square of these; replies come nowhere near. */
const LONGEST_PARAGRAPH = 20_000
const DEEPEST_PREFIX = 200
const PREFIX = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])+/gm

/** Parses Markdown (CommonMark, with front matter); null where it would take for ever: see `excessIn`. */
export function parseMarkdown(text: string): Root | null {
  if (excessIn(text) !== null) return null
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  })
}

/** Where a text is more than the parser can take, and why; null when it is not. */
export function excessIn(text: string): { readonly offset: number; readonly message: string } | null {
  for (const { index, 0: prefix } of text.matchAll(PREFIX)) {
    if (prefix.length > DEEPEST_PREFIX)
      return { offset: index, message: 'is nested too deeply; expected a reply in Markdown' }
  }
  let from = 0
  for (const { index, 0: blank } of text.matchAll(/\n[ \t]*\r?\n|$/g)) {
    if (index - from > LONGEST_PARAGRAPH)
      return {
        offset: from,
        message: `is a paragraph of more than ${LONGEST_PARAGRAPH} characters; expected a reply`,
      }
    from = index + blank.length
  }
  return null
}
