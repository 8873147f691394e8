import type { TextEdit } from '../source/edits.ts'
import { bracedText } from './braced-text.ts'
import type { MappedText } from './model.ts'

/**
 * A text that its tool keeps once more in another markup. What is mended in the one is mended in the other, and
 * nothing is where their words differ: there, nobody can tell what the other should say.
 */
export function pairedText(text: MappedText, twin: MappedText): MappedText {
  const braced = bracedText(twin.text)
  return {
    text: text.text,
    fileOffset: (offset) => text.fileOffset(offset),
    fileEdits(edits, writing) {
      const changes = edits.map((edit) => differing(edit, text.text))
      const same = translate(changes, text.text, braced.text)
      const translated = same === null ? null : braced.sourceEdits(same)
      if (translated === null) return []
      // The twin is no template, so nobody sees whether it reads back as meant: it is written in the safe way.
      return [...text.fileEdits(edits, writing), ...twin.fileEdits(translated, 'anew')]
    },
  }
}

/** The edits of one text as edits of another that differs from it in white space only; null where it does not. */
function translate(edits: readonly TextEdit[], from: string, to: string): readonly TextEdit[] | null {
  const there = inked(from)
  const here = inked(to)
  if (there.length !== here.length || there.some((at, index) => from[at] !== to[here[index] ?? -1]))
    return null
  /** How many characters that are no white space lie before an offset. */
  const before = (offset: number) => {
    const index = there.findIndex((at) => at >= offset)
    return index === -1 ? there.length : index
  }
  /** Keeps to the word that an offset touches, since the white space between words is another there. */
  const behindWord = (offset: number) => (here[before(offset) - 1] ?? -1) + 1
  const atWord = (offset: number) => here[before(offset)] ?? to.length
  return edits.map(({ start, end, text }) => {
    const opening = isInk(from[start - 1]) ? behindWord(start) : atWord(start)
    const closing = isInk(from[end]) ? atWord(end) : behindWord(end)
    return { start: opening, end: start === end ? opening : Math.max(opening, closing), text }
  })
}

function isInk(unit: string | undefined): boolean {
  return unit !== undefined && unit.trim() !== ''
}

/** The offsets of all characters that are no white space. */
function inked(text: string): readonly number[] {
  return [...text.matchAll(/\S/g)].map((found) => found.index)
}

/** An edit without what it leaves as it is at both of its ends. */
function differing({ start, end, text }: TextEdit, whole: string): TextEdit {
  const before = whole.slice(start, end)
  const most = Math.min(before.length, text.length)
  let head = 0
  while (head < most && before[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) }
}
