import type { Range } from '../phrases/types.ts'
import { codeSpansIn } from './code-spans.ts'
import type { PartReading, Placeholder, Quote } from './facts.ts'
import { quotationsIn } from './quotations.ts'

/** What a reply that is about to be sent should not have any more. */
export interface Unfilled extends Quote {
  /** `tag`: an instruction to the template, and nothing that could be filled in. */
  readonly kind: 'placeholder' | 'tag'
  /** What it stands for; null for several in a row. */
  readonly role: Placeholder['role'] | null
}

/**
 * The placeholders and control tags that are left in a reply, those in a row as one. Code shows what it shows, and a
 * quotation tells what somebody else wrote.
 */
export function unfilledIn({ text, placeholders, tags }: PartReading): readonly Unfilled[] {
  const marks = [
    ...placeholders.map(({ start, end, role }) => ({ start, end, role, kind: 'placeholder' as const })),
    ...tags.map(({ start, end }) => ({ start, end, role: null, kind: 'tag' as const })),
  ].toSorted((a, b) => a.start - b.start)
  if (marks.length === 0) return []
  const shown = [...codeSpansIn(text), ...reportedIn(text, marks)]
  const found: Unfilled[] = []
  for (const mark of marks) {
    if (shown.some(({ start, end }) => mark.start >= start && mark.end <= end)) continue
    const last = found.at(-1)
    const isRun = last !== undefined && /^[ \t]?$/.test(text.slice(last.end, mark.start))
    if (!isRun) found.push({ ...mark, text: text.slice(mark.start, mark.end) })
    else
      found[found.length - 1] = {
        start: last.start,
        end: mark.end,
        text: text.slice(last.start, mark.end),
        kind: last.kind === 'tag' ? mark.kind : last.kind,
        role: null,
      }
  }
  return found
}

/** Quotations with words of their own: `the mail began "Dear {{name}}"`. */
function reportedIn(text: string, marks: readonly Range[]): readonly Range[] {
  return quotationsIn(text).filter(({ start, end }) => {
    const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
    let rest = ''
    let from = start
    for (const mark of inside) {
      rest += text.slice(from, mark.start)
      from = mark.end
    }
    return inside.length > 0 && /\p{L}/u.test(rest + text.slice(from, end))
  })
}
