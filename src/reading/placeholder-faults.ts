import type { Dialect } from '../case/dialects.ts'
import type { TemplateContext } from '../case/model.ts'
import { lazily } from '../source/lazily.ts'
import { codeSpansIn } from './code-spans.ts'
import { DIALECT_TABLES } from './dialects/index.ts'
import { judgeKey } from './dialects/keys.ts'
import { isByHand, type NotationName } from './dialects/notations.ts'
import { write } from './dialects/write.ts'
import type { PartReading, Placeholder } from './facts.ts'
import { oddSpelling } from './library-spelling.ts'

/** Why a placeholder will not be filled in as it is meant. */
export type PlaceholderFault =
  | { readonly kind: 'unknown' | 'by-hand' | 'empty-fallback' }
  /** `meant`: whole placeholders, as one writes them. `sure`: only case and separators differ. */
  | { readonly kind: 'misspelt'; readonly meant: readonly string[]; readonly sure: boolean }
  | { readonly kind: 'foreign' | 'unbalanced'; readonly meant: readonly string[] }
  | {
      readonly kind: 'inconsistent'
      readonly meant: string
      readonly sure: boolean
      readonly count: number
      readonly usualCount: number
    }

export interface FaultyPlaceholder {
  readonly placeholder: Placeholder
  readonly fault: PlaceholderFault
}

/** The placeholders of a template that its tool, or its library, does not know in this form. Code is left alone. */
export function faultyPlaceholders(
  part: PartReading,
  template: TemplateContext,
): readonly FaultyPlaceholder[] {
  const code = codeSpansIn(part.text)
  const locals = localsOf(part)
  return part.placeholders.flatMap((placeholder) => {
    const { start, end, key } = placeholder
    if (code.some((span) => start >= span.start && end <= span.end) || locals.has(root(key))) return []
    const fault = faultOf(placeholder, template) ?? emptyFallback(placeholder, part.text)
    return fault === null ? [] : [{ placeholder, fault }]
  })
}

function faultOf(
  placeholder: Placeholder,
  { dialect, placeholders }: TemplateContext,
): PlaceholderFault | null {
  const { dialect: notation, key, text } = placeholder
  if (notation === 'unbalanced') return { kind: 'unbalanced', meant: [mended(placeholder, dialect)] }
  if (isByHand(notation)) return dialect === null ? null : { kind: 'by-hand' }
  if (dialect !== null && !DIALECT_TABLES[dialect].notations.some((native) => native === notation))
    return { kind: 'foreign', meant: inOwnWords(placeholder, dialect) }
  if (key === '') return null
  if (dialect !== null) {
    const verdict = judgeKey(dialect, key)
    if (verdict.is === 'unknown') return { kind: 'unknown' }
    if (verdict.is === 'misspelt') {
      const meant = verdict.candidates.map((candidate) => text.replace(key, () => candidate))
      return { kind: 'misspelt', meant, sure: verdict.alike && meant.length === 1 }
    }
    if (verdict.listed) return null
  }
  const odd = oddSpelling(placeholders, notation, key)
  if (odd === null) return null
  const { count, usual, usualCount, alike } = odd
  return { kind: 'inconsistent', meant: text.replace(key, () => usual), sure: alike, count, usualCount }
}

/** The same placeholder with braces that match. */
function mended({ text, key }: Placeholder, dialect: Dialect | null): string {
  const meant = notationOf(text)
  const natives = dialect === null ? [meant] : DIALECT_TABLES[dialect].notations
  return write(natives.find((native) => native === meant) ?? natives[0] ?? meant, key)
}

function notationOf(text: string): NotationName {
  if (text.startsWith('{{{')) return 'triple-brace'
  if (text.startsWith('#{')) return 'hash-brace'
  return text.startsWith('%{') ? 'percent-brace' : text.includes('%') ? 'help-scout' : 'double-brace'
}

/** What the tool has for it: the same key, or its own for what it stands for. */
function inOwnWords({ key, role }: Placeholder, dialect: Dialect): readonly string[] {
  const { notations, advice } = DIALECT_TABLES[dialect]
  const [native] = notations
  const verdict = judgeKey(dialect, key)
  if (native !== undefined && verdict.is === 'known' && verdict.listed) return [write(native, key)]
  if (advice === null || role === 'other') return []
  return [role === 'customer-name' ? advice.name : advice.agent]
}

/** "Hallo ,": a name that may be missing leaves a hole, unless what is before it goes with it. */
function emptyFallback({ fallback, role, start }: Placeholder, text: string): PlaceholderFault | null {
  if (fallback !== '' || role === 'other' || !/\s/.test(text.charAt(start - 1))) return null
  return { kind: 'empty-fallback' }
}

const LOCAL = lazily(
  () => /\{%-?\s*(?:assign|capture|for|set|increment|decrement)\s+([\p{L}_][\p{L}\p{N}_-]*)/u,
)

/** The names that a template gives itself: `{% assign day = … %}`; and those of a loop. */
function localsOf({ tags }: PartReading): ReadonlySet<string> {
  if (tags.length === 0) return NONE
  return new Set([
    'forloop',
    'tablerowloop',
    'this',
    ...tags.flatMap(({ text }) => LOCAL().exec(text)?.[1] ?? []),
  ])
}

const NONE: ReadonlySet<string> = new Set()

function root(key: string): string {
  return /^[^.[]*/.exec(key)?.[0] ?? ''
}
