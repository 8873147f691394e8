import type { Language } from '../case/model.ts'
import type { PartReading, Placeholder } from './facts.ts'

/** A placeholder with an empty fallback, and what may be done about it. */
export interface Rendered {
  /** The words around it where it stays empty: "Hallo ,". */
  readonly rendered: string
  /** The placeholder with a fallback that reads well there; null where none is known to. */
  readonly filled: string | null
}

/** What a line reads like where a placeholder stays empty. */
export function around(
  { start, end, text }: Placeholder,
  part: PartReading,
  language: Language | null,
): Rendered {
  const before = part.text.slice(part.text.lastIndexOf('\n', start - 1) + 1, start).slice(-24)
  const after = /^[^\p{L}\p{N}\s]*/u.exec(part.text.slice(end, end + 4))?.[0] ?? ''
  const greets = language === 'en' && /(?:^|[^\p{L}])(?:hi|hello|hey)\s+$/iu.test(before)
  return { rendered: (before + after).trim(), filled: greets ? withFallback(text, 'there') : null }
}

/** The empty quotation marks, or the nothing behind the sign, become a word. */
function withFallback(text: string, word: string): string | null {
  const quoted = text.replace(/(["'])\1/, (_, mark: string) => `${mark}${word}${mark}`)
  if (quoted !== text) return quoted
  const bare = text.replace(/(fallback\s*[=:])\s*(?=%?\})/, (_, sign: string) => sign + word)
  return bare === text ? null : bare
}
