import type { Range } from '../phrases/types.ts'

const INLINE = /(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/g
const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/

/** What Markdown shows as code, inline and in fenced blocks: what stands there is meant to be seen. */
export function codeSpansIn(text: string): readonly Range[] {
  if (!/`|~~~/.test(text)) return NONE
  const fenced = fencesIn(text)
  const isFenced = (at: number) => fenced.some(({ start, end }) => at >= start && at < end)
  const inline = [...text.matchAll(INLINE)]
    .filter(({ index }) => !isFenced(index))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return [...fenced, ...inline].toSorted((a, b) => a.start - b.start)
}

const NONE: readonly Range[] = []

function fencesIn(text: string): readonly Range[] {
  const found: Range[] = []
  let open: { readonly start: number; readonly mark: string } | null = null
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined && open === null) open = { start, mark }
    else if (mark !== undefined && open !== null && mark.startsWith(open.mark)) {
      found.push({ start: open.start, end })
      open = null
    }
    start = end + 1
  }
  return open === null ? found : [...found, { start: open.start, end: text.length }]
}
