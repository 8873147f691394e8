import { conversationOf, isSameAnswer, isToSomebodyElse, type Said } from './conversation.ts'
import { likeness, rowsOf } from './likeness.ts'
import type { Reading } from './reading.ts'

/** An earlier reply of the brand that says the same as the draft. */
export interface Repeat {
  /** From 0 to 1. */
  readonly likeness: number
  readonly text: string
  /** The field that has it: `thread.2.text`, `recent.14`. */
  readonly field: string
  /** It was said to this very customer, to somebody else in the thread, or to somebody elsewhere. */
  readonly to: 'customer' | 'thread' | 'others'
}

/**
 * The earlier reply that is most like the draft, all parts of it taken together. What is in the thread goes before
 * what was said to others. Null when none is as alike as `threshold`.
 */
export function repeatOf(reading: Reading, threshold: number, short: number): Repeat | null {
  const own = rowsOf(reading.parts.map(({ text }) => text).join('\n'), short)
  if (own.size === 0) return null
  const closest = (earlier: readonly Omit<Repeat, 'likeness'>[]): Repeat | null => {
    let best: Repeat | null = null
    for (const one of earlier) {
      const alike = likeness(own, rowsOf(one.text, short))
      if (alike >= threshold && alike > (best?.likeness ?? 0)) best = { ...one, likeness: alike }
    }
    return best
  }
  return closest(answersIn(reading)) ?? closest(recentIn(reading))
}

/** The brand's answers in the thread, the parts of one joined to one text. */
function answersIn(reading: Reading): readonly Omit<Repeat, 'likeness'>[] {
  const conversation = conversationOf(reading)
  const answers: Said[][] = []
  for (const said of conversation) {
    if (said.by !== 'brand') continue
    const last = answers.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isSameAnswer(before, said, conversation))
      last.push(said)
    else answers.push([said])
  }
  return answers.flatMap((parts) => {
    const [first] = parts
    if (first === undefined) return []
    const to = isToSomebodyElse(first, reading) ? ('thread' as const) : ('customer' as const)
    return [{ text: parts.map(({ text }) => text).join('\n'), field: first.field, to }]
  })
}

function recentIn({ case: { recent } }: Reading): readonly Omit<Repeat, 'likeness'>[] {
  return (recent ?? []).map((text, i) => ({ text, field: `recent.${i}`, to: 'others' as const }))
}
