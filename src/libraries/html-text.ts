import { createFlow } from './flow.ts'
import { writeHtml } from './html-edit.ts'
import type { MappedText } from './model.ts'
import { composeText, type Piece, textOf } from './pieces.ts'
import { readHtml } from './read-html.ts'

/**
 * HTML read as the text that a browser shows. To be loaded when needed, since it brings the parser.
 * @param outer the HTML as it is in its file, between quotes and in cells
 */
export function htmlText(outer: MappedText): MappedText {
  return composeText(outer, piecesOf(outer.text), writeHtml(outer.text), readAgain)
}

function readAgain(html: string): string {
  return textOf(piecesOf(html))
}

function piecesOf(html: string): readonly Piece[] {
  const flow = createFlow()
  readHtml(html, flow)
  return flow.pieces
}
