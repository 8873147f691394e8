import { htmlComments } from './comments.ts'
import type { Comment, MappedText } from './model.ts'

/** The comments in a text with mark-up of HTML that may be meant for us. */
export function commentsIn(file: string, written: MappedText): readonly Comment[] {
  return htmlComments(written.text).map(({ text, start, end }) => ({
    file,
    text,
    start: written.fileOffset(start),
    end: written.fileOffset(end),
    template: null,
  }))
}
