import type { Range } from '../phrases/types.ts'

/** The words of a range, exactly as written. */
export function quote({ text }: { readonly text: string }, { start, end }: Range): string {
  return text.slice(start, end)
}
