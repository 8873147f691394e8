import type { Range } from '../phrases/types.ts'

/** The words of a range, exactly as written. */
export function quote({ text }: { readonly text: string }, { start, end }: Range): string {
  return text.slice(start, end)
}

/** About as many characters as one line of a report shows. */
const GLIMPSE = 40

/** The first words of a text, where the whole of it is what a finding is about. */
export function opening({ text }: { readonly text: string }): string {
  const start = text.trimStart()
  return start.length <= GLIMPSE ? start.trimEnd() : start.slice(0, GLIMPSE).replace(/\s+\S*$/u, '')
}

/** The last words of a text, where something is missing at its end. */
export function ending({ text }: { readonly text: string }): string {
  const end = text.trimEnd()
  return end.length <= GLIMPSE ? end.trimStart() : end.slice(-GLIMPSE).replace(/^\S*\s+/u, '')
}

/** The words of a message as evidence, on one line: what goes on for longer than this is quoted by its beginning. */
export function line(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return words.length <= LINE ? words : words.slice(0, LINE).replace(/\s\S*$/u, '')
}

const LINE = 160
