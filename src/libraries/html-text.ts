import { createFlow } from './flow.ts'
import { writeHtml } from './html-edit.ts'
import type { MappedText } from './model.ts'
import { composeText } from './pieces.ts'
import { readHtml } from './read-html.ts'

/**
 * HTML read as the text that a browser shows. To be loaded when needed, since it brings the parser.
 * @param outer the HTML as it is in its file, between quotes and in cells
 */
export function htmlText(outer: MappedText): MappedText {
  const flow = createFlow()
  readHtml(outer.text, flow)
  return composeText(outer, flow.pieces, writeHtml(outer.text))
}
