import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'

/** The parser takes time that grows with the square of these; replies come nowhere near. */
const LONGEST_PARAGRAPH = 100_000
const DEEPEST_PREFIX = 200
const PREFIX = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])+/gm

/** Parses Markdown (CommonMark); null where it is built to take for ever. */
export function parseMarkdown(text: string): Root | null {
  return isWithinMeasure(text)
    ? fromMarkdown(text, {
        extensions: [frontmatter(['yaml'])],
        mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
      })
    : null
}

function isWithinMeasure(text: string): boolean {
  for (const [prefix] of text.matchAll(PREFIX)) if (prefix.length > DEEPEST_PREFIX) return false
  let from = 0
  for (const { index, 0: blank } of text.matchAll(/\n[ \t]*\r?\n|$/g)) {
    if (index - from > LONGEST_PARAGRAPH) return false
    from = index + blank.length
  }
  return true
}
