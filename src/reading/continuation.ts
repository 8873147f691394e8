import type { Quote } from './facts.ts'

/** A mark at the edge of a message that says that there is more. */
export interface Continuation extends Quote {
  /** It means nothing else; an ellipsis may just trail off, an arrow may point at a link. */
  readonly certain: boolean
}

const CERTAIN =
  /(?:>{2,}|\((?:cont(?:['’]?d|inue[sd]|inua|inúa)?\.{0,3}|segue|sigue|suite|à suivre|forts(?:etzung)?\.?)\)|🧵)$/iu
const DOUBTFUL_END = /(?:\.{3,}|…|»+|→|➡️?|⬇️?|👇)$/u
const DOUBTFUL_START = /^(?:\.{3,}|…|»+|→)/u
/** No mark is longer, so that only the edge of a long text is looked at. */
const LONGEST = 20

/** The mark with which a message promises another one, or takes up the one before; null without one. */
export function readContinuation({ text }: { readonly text: string }): Continuation | null {
  const end = text.trimEnd().length
  const tail = text.slice(Math.max(0, end - LONGEST), end)
  const mark = CERTAIN.exec(tail) ?? DOUBTFUL_END.exec(tail)
  if (mark !== null) {
    return { text: mark[0], start: end - mark[0].length, end, certain: CERTAIN.test(mark[0]) }
  }
  const start = text.length - text.trimStart().length
  const [lead] = DOUBTFUL_START.exec(text.slice(start, start + LONGEST)) ?? []
  return lead === undefined ? null : { text: lead, start, end: start + lead.length, certain: false }
}
