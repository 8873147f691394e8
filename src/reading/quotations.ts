import type { Range } from '../phrases/types.ts'
import { lazily } from '../source/lazily.ts'

/** What stands between a pair of quotation marks, on one line; a mark after a letter or digit (5") opens nothing. */
const MARKED = lazily(() => /“([^“”\n]*)”|„([^„“”\n]*)[“”]|«([^«»\n]*)»|(?<![\p{L}\p{N}])"([^"\n]*)"/gu)

/** A line as e-mail quotes it. ">>" is the mark of a message that goes on, and ">_<" a face. */
const QUOTED_LINE = lazily(() => /^[ \t]*(?:>|&gt;)(?:[ \t].*|["“«\p{L}\p{N}].*)?$/gmu)

/**
 * The words in a text that are somebody else's: two or more between quotation marks, and lines after ">". What they
 * say, the writer does not say. A single word in quotation marks is the writer's own, and so is everything where
 * nothing but quotations is left.
 */
export function quotationsIn(text: string): readonly Range[] {
  if (!/["“„«>]|&gt;/.test(text)) return NONE
  const marked = rangesOf(MARKED(), text).filter(({ start, end }) =>
    /\S\s+\S/.test(text.slice(start + 1, end - 1)),
  )
  const found = [...rangesOf(QUOTED_LINE(), text), ...marked].toSorted((a, b) => a.start - b.start)
  return found.length > 0 && hasWordsBesides(text, found) ? found : NONE
}

const NONE: readonly Range[] = []

function rangesOf(expression: RegExp, text: string): readonly Range[] {
  return [...text.matchAll(expression)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

function hasWordsBesides(text: string, ranges: readonly Range[]): boolean {
  let from = 0
  let outside = ''
  for (const { start, end } of ranges) {
    outside += `${text.slice(from, Math.max(from, start))} `
    from = Math.max(from, end)
  }
  return /\p{L}/u.test((outside + text.slice(from)).replace(/@\S+/gu, ''))
}
