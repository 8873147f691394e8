import type { Path, SourceDocument } from '../source/document.ts'
import { looksLikeHtml } from './html-elements.ts'
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
