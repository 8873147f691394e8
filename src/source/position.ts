import type { Position } from './user-error.ts'

/** The lines of a text, which end at `\n`, `\r\n` or `\r`, as editors split them. */
export interface Lines {
  /** The line and column of an offset (UTF-16 units); an offset outside of the text is moved to its edge. */
  position(offset: number): Position
  /** The text of a line (from 1) without its line end; empty outside of the text. */
  line(number: number): string
}

/** Splits `text` into lines when first asked: most files are linted without a single finding. */
export function createLines(text: string): Lines {
  let table: readonly number[] | null = null
  const starts = () => {
    table ??= lineStarts(text)
    return table
  }
  return {
    position(offset) {
      const at = Math.min(Math.max(offset, 0), text.length)
      const index = lastNotAfter(starts(), at)
      return { line: index + 1, column: at - (starts()[index] ?? 0) + 1 }
    },
    line(number) {
      const start = starts()[number - 1]
      if (start === undefined) return ''
      return text.slice(start, starts()[number] ?? text.length).replace(/\r?\n$|\r$/, '')
    },
  }
}

/** The lines of a text that is itself one line, the `number`th, of a longer stream. */
export function createSingleLine(text: string, number: number): Lines {
  return {
    position: (offset) => ({ line: number, column: Math.min(Math.max(offset, 0), text.length) + 1 }),
    line: (asked) => (asked === number ? text : ''),
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  return starts
}

/** The index of the last of the ascending `starts` that is not after `offset`. */
export function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
