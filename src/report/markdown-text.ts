import { lazily } from '../source/lazily.ts'
import { clip, oneLine } from './listed.ts'
import { visible } from './visible.ts'

/** What Markdown, GitHub's mathematics or HTML read as a mark; as an entity each is itself, also in a table. */
const MARKS = /[&<>|\\`*_[\]{}~$]/g
/** Names of people, of issues and merge requests: whoever is called is notified. */
const CALLS = lazily(() => /[@#!&](?=[\p{L}\p{N}_"])|GH-(?=\d)/giu)
/** What becomes a link by itself; one to an issue leaves a trace there. */
const LINKS = /:(?=\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)/gi
/** Takes no room, and keeps what stands before it from what stands behind. */
const APART = '\u200b'

/**
 * A text on one line of Markdown that says itself and nothing else: no mark, no tag, no mention, no link, no second
 * cell. Longer ones than `length` (UTF-16 units, before escaping) are cut.
 */
export function markdownText(text: string, length: number): string {
  return visible(clip(oneLine(text), length))
    .replace(CALLS(), `$&${APART}`)
    .replace(LINKS, `$&${APART}`)
    .replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll(APART, '&#8203;')
}

/** A link whose words are text, to an address that is ours. */
export function markdownLink(words: string, url: string): string {
  return `[${markdownText(words, 100)}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`
}
