import { commentsIn } from './comments-in.ts'
import { fileText } from './file-text.ts'
import { htmlText } from './html-text.ts'
import type { TextFormat } from './model.ts'
import { wholeFile } from './text.ts'

/** An HTML file that is one template: what a browser shows of it. */
export const readHtmlTemplate: TextFormat = async (file, text, options) => {
  const written = fileText(text)
  const words = htmlText(written)
  if (words.text === '') return null
  return { templates: [wholeFile(file, text, words, options)], comments: commentsIn(file, written) }
}
