import type { Path, SourceDocument } from './document.ts'
import { applyEdits, type TextEdit } from './edits.ts'
import { quoteLike } from './quote-like.ts'
import { blockAt, editBlock } from './yaml-block-edit.ts'

/**
 * Edits of the string at a path of a YAML or JSON document, written in the way of the text around them: escaped
 * between quotes, indented in a block. Where that would break its form, the whole string is written anew, a block
 * as a block and anything else in double quotes. Whether all of it reads as it was meant is for the caller to see.
 * @param text the string as it is now
 */
export function mendScalar(
  document: SourceDocument,
  path: Path,
  text: string,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const meant = applyEdits(text, edits)
  const places = edits.map((edit) => ({
    start: document.offsetIn(path, edit.start),
    end: document.offsetIn(path, edit.end),
    text: edit.text,
  }))
  const anew = () => [rewriteScalar(document, path, meant)]
  const block = blockAt(document, path, text)
  if (block !== null) return editBlock(block, places, meant) ?? anew()
  const addsLine = edits.some((edit) => edit.text.includes('\n'))
  switch (document.text[document.span(path).start]) {
    case '"':
      return places.map((edit) => ({ ...edit, text: quoteLike(edit.text, document.text).slice(1, -1) }))
    case "'":
      return addsLine ? anew() : places.map((edit) => ({ ...edit, text: edit.text.replaceAll("'", "''") }))
    default:
      return addsLine || !staysPlain(meant, isInFlow(document, path)) ? anew() : places
  }
}

/** Whether a value stands between brackets or braces, where commas and other brackets would end it. */
function isInFlow({ text, span }: SourceDocument, path: Path): boolean {
  return path.some((_, length) => /[[{]/.test(text.charAt(span(path.slice(0, length)).start)))
}

/**
 * Whether YAML surely reads a text without quotes as that text. What else a plain text may be is left to the
 * quotes: one such mistake would make the whole file unreadable.
 */
function staysPlain(text: string, inFlow: boolean): boolean {
  return (
    /^[\p{L}\p{N}\p{So}(/.¿¡«“‘…]/u.test(text) &&
    !/\p{Cc}|:(?:\s|$)|\s#|\s$|^\.\.\./u.test(text.replaceAll('\n', ' ')) &&
    // Numbers, true and null are one word each.
    (/\s/.test(text) || !/^(?:[\d.].*|true|false|null)$/i.test(text)) &&
    !(inFlow && /[[\]{},]|:(?!\/\/)/.test(text))
  )
}

/** The whole string at a path written anew, in double quotes. */
export function rewriteScalar(document: SourceDocument, path: Path, text: string): TextEdit {
  const { start, end } = document.span(path)
  const lineEnd = /\r?\n$/.exec(document.text.slice(start, end))?.[0] ?? ''
  return { start, end, text: quoteLike(text, document.text) + lineEnd }
}
