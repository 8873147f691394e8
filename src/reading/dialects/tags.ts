/** The words with which tags of Liquid, Jinja and HubL begin. */
const KEYWORDS = new Set(
  `if elsif elif else endif unless endunless case when endcase for endfor break continue cycle assign capture endcapture set endset
  increment decrement comment endcomment raw endraw include render layout section endsection tablerow endtablerow echo liquid doc enddoc
  macro endmacro import extends block endblock filter endfilter with endwith content_by_lang`.split(/\s+/),
)
const INCLUDING = new Set(['include', 'render', 'import', 'extends', 'section', 'layout', 'echo'])

/** A tag that begins at an offset; null when there is none. */
export interface Tag {
  readonly end: number
  readonly includes: boolean
}

const TAG = /\{%-?[ \t]*([a-z_]+)(?![\w.])(?:[^%\n]|%(?!\})){0,400}%\}/y
const SECTION = /\{\{[-~]?[ \t]*(?:([#^/!>])[^{}\n]{0,160}|else(?:[ \t][^{}\n]{0,120})?)\}\}/y
const REMARK = /\{#(?:[^#\n]|#(?!\})){0,400}#\}/y
const COMMENT_END = /\{%-?\s*endcomment\s*-?%\}/
/** A comment that is longer has lost its end. */
const LONGEST_COMMENT = 2000

/**
 * Reads a tag that steers a template and is no text of it: `{% if … %}`, `{{#if …}}`, `{{else}}`, a whole comment.
 * `liquid`: everything between `{%` and `%}` is one; else only what begins with a word of such languages.
 */
export function tagAt(text: string, start: number, liquid: boolean): Tag | null {
  const next = text.charAt(start + 1)
  if (next !== '{' && next !== '%' && next !== '#') return null
  SECTION.lastIndex = start
  const section = SECTION.exec(text)
  if (section !== null) return { end: SECTION.lastIndex, includes: section[1] === '>' }
  REMARK.lastIndex = start
  if (REMARK.test(text)) return { end: REMARK.lastIndex, includes: false }
  TAG.lastIndex = start
  const tag = TAG.exec(text)
  if (tag === null || !(liquid || KEYWORDS.has(tag[1] ?? ''))) return null
  const end = start + tag[0].length
  if (tag[1] !== 'comment') return { end, includes: INCLUDING.has(tag[1] ?? '') }
  const close = COMMENT_END.exec(text.slice(end, end + LONGEST_COMMENT))
  return { end: close === null ? end : end + close.index + close[0].length, includes: false }
}
