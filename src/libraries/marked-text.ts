import type { Path, SourceDocument } from '../source/document.ts'
import type { MappedText, Markup } from './model.ts'
import { scalarText } from './scalar-text.ts'

/** The words of the text at a path of a YAML or JSON document, without its markup. */
export async function markedText(document: SourceDocument, path: Path, markup: Markup): Promise<MappedText> {
  const text = scalarText(document, path)
  if (markup === 'html' || (markup === 'any' && looksLikeHtml(text.text))) {
    const { htmlText } = await import('./html-text.ts')
    return htmlText(text)
  }
  if (markup === 'markdown') {
    const { markdownText } = await import('./markdown-text.ts')
    return markdownText(text)
  }
  return text
}

/**
 * Whether a text that may be plain has tags or entities of HTML. Read as HTML, a plain one would lose its line
 * breaks, and what somebody wrote as `<name>` for others to fill in.
 */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|img|blockquote|font|pre)\b[^<>]*>|&(?:#x?[\da-f]{1,6}|[a-z]{2,8}\d?);/i.test(
    text,
  )
}
