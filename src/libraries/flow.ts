import type { Piece } from './pieces.ts'

/**
 * Text on its way through mark-up, as a browser sets it: runs of white space are one space and none at the edges of
 * lines, blocks begin on new lines. All offsets are those of the source.
 */
export interface Flow {
  /** Adds what is written at an offset as it is, but for its white space. */
  copy(written: string, at: number): void
  /** Adds text that stands for what is written between two offsets. */
  put(text: string, start: number, end: number, raw?: true): void
  /** Ends the line that text is on, or leaves one empty. */
  break(start: number): void
  /** A block begins or ends: what follows is that many lines below what went before. */
  edge(lines: number): void
  /** A cell begins or ends. */
  cell(): void
  readonly pieces: readonly Piece[]
}

export function createFlow(): Flow {
  const pieces: Piece[] = []
  /** Where the last text ends. */
  let end = 0
  /** What lies between it and the text to come. */
  let gap = noGap()
  const closeGap = (next: number) => {
    // One by one: there may be more line breaks than a call takes arguments.
    if (pieces.length > 0) for (const piece of piecesOf(gap, end, next)) pieces.push(piece)
    gap = noGap()
  }
  const put = (text: string, from: number, to: number, raw?: true) => {
    closeGap(from)
    const last = pieces.at(-1)
    // A reference may stand for two characters, which come one after the other.
    if (last?.end === to && last.start === from) pieces.splice(-1, 1, { ...last, text: last.text + text })
    else pieces.push(raw ? { text, start: from, end: to, raw } : { text, start: from, end: to })
    end = to
  }
  const space = (from: number, to: number) => {
    gap.space ??= { text: ' ', start: from, end: to }
  }
  return {
    pieces,
    copy(written, at) {
      let from = 0
      for (const { index, 0: run } of written.matchAll(/[ \t\r\n\f]+/g)) {
        const to = index + run.length
        if (run === ' ' && index > from && to < written.length) continue
        if (index > from) put(written.slice(from, index), at + from, at + index)
        space(at + index, at + to)
        from = to
      }
      if (from < written.length) put(written.slice(from), at + from, at + written.length)
    },
    put(text, from, to, raw) {
      if (/^[ \t\r\n\f]$/.test(text)) space(from, to)
      else put(text, from, to, raw)
    },
    break(start) {
      gap.lines += 1
      gap.breaks?.push(start)
    },
    edge(lines) {
      gap.lines = Math.max(gap.lines, lines)
      gap.breaks = null
    },
    cell() {
      gap.cell = true
    },
  }
}

interface Gap {
  space: Piece | null
  cell: boolean
  /** How many lines further the next text is. */
  lines: number
  /** Where each of them ends, if nothing but line breaks lies between. */
  breaks: number[] | null
}

function noGap(): Gap {
  return { space: null, cell: false, lines: 0, breaks: [] }
}

function piecesOf({ space, cell, lines, breaks }: Gap, start: number, end: number): readonly Piece[] {
  if (lines === 0 && cell) return [{ text: '\t', start, end }]
  if (lines === 0) return space === null ? [] : [space]
  if (breaks === null) return [{ text: '\n'.repeat(lines), start, end }]
  return breaks.map((at, index) => ({
    text: '\n',
    start: index === 0 ? start : at,
    end: breaks[index + 1] ?? end,
  }))
}
