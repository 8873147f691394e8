import type { Io } from './io.ts'

/** Tells a person at a terminal that a long run is going on; nobody else. */
export interface Progress {
  /** So many replies are linted, the last of them in this file. */
  step(replies: number, file: string): Promise<void>
  /** Takes the line away, before something else is written. */
  clear(): Promise<void>
}

/** Runs that are over by then need no word about them. */
const PATIENCE = 1000
/** How often the line changes; both in milliseconds. */
const PACE = 100
const CLEAR_LINE = '\r\u001b[2K'

export function createProgress(io: Io): Progress {
  let next = io.now() + PATIENCE
  let isShown = false
  return {
    async step(replies, file) {
      if (io.now() < next) return
      // Asked no sooner: opening a stream takes longer than to lint a reply.
      next = io.stderr.isTerminal ? io.now() + PACE : Number.POSITIVE_INFINITY
      if (!io.stderr.isTerminal) return
      isShown = true
      await io.stderr.write(CLEAR_LINE + fitted(`${replies} checked, in ${file}`, io.stderr.columns))
    },
    async clear() {
      if (isShown) await io.stderr.write(CLEAR_LINE)
      isShown = false
    },
  }
}

/** A line that wraps could not be taken back. */
function fitted(text: string, columns: number): string {
  const plain = text.replace(/\p{Cc}/gu, '')
  return plain.length < columns ? plain : `${plain.slice(0, Math.max(0, columns - 2))}…`
}
