/** A value in the making: each of its UTF-16 units together with the offset where it is written. */
export interface Trail {
  readonly value: string
  readonly offsets: readonly number[]
  /** Adds text that is written as it is, from `at` on. */
  copy(text: string, at: number): void
  /** Adds text that stands for something written at `at`: an escape, a fold. */
  put(text: string, at: number): void
}

export function createTrail(): Trail {
  let value = ''
  const offsets: number[] = []
  return {
    get value() {
      return value
    },
    offsets,
    copy(text, at) {
      value += text
      for (let index = 0; index < text.length; index++) offsets.push(at + index)
    },
    put(text, at) {
      value += text
      for (let index = 0; index < text.length; index++) offsets.push(at)
    },
  }
}
