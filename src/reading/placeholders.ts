import type { Dialect } from '../case/dialects.ts'
import type { Range } from '../phrases/types.ts'
import { DIALECT_TABLES } from './dialects/index.ts'
import { readInside } from './dialects/inside.ts'
import { includesText, roleInDialect } from './dialects/keys.ts'
import { type Notation, notationsFrom, OPENER } from './dialects/notations.ts'
import { tagAt } from './dialects/tags.ts'
import type { ControlTag, Placeholder } from './facts.ts'
import { isFirstName } from './lexicon/index.ts'
import { nameWords } from './name-match.ts'
import { roleOfKey } from './placeholder-roles.ts'

/** What is known of who fills in the placeholders of a text. */
export interface PlaceholderContext {
  /** The tool; null when nobody can tell. */
  readonly dialect: Dialect | null
  /** What is filled in by way of example, by key. */
  readonly examples: Readonly<Record<string, string>>
}

/** What in a text is not its own words. */
export interface Marks {
  readonly placeholders: readonly Placeholder[]
  readonly tags: readonly ControlTag[]
}

const UNKNOWN: PlaceholderContext = { dialect: null, examples: {} }

/**
 * Reads what a template left to be filled in, in the notation of its tool or, where that is not known, in those of the
 * common help desks, and as people write it by hand: `{{ticket.requester.name}}`, `{%customer.firstName,fallback=there%}`,
 * `[Name]`, `<insert link>`, `XXX`. In order, none inside another. Not `[1/3]`, `[sic]`, `<3`, HTML, the text of a
 * Markdown link, a masked number.
 */
export function readPlaceholders(
  text: string,
  context: PlaceholderContext = UNKNOWN,
): readonly Placeholder[] {
  return readMarks(text, context).placeholders
}

/** The same together with the tags that steer a template: `{% if … %}`, `{{#each …}}`. */
export function readMarks(text: string, context: PlaceholderContext = UNKNOWN): Marks {
  const placeholders: Placeholder[] = []
  const tags: ControlTag[] = []
  for (const mark of marksIn(text, context.dialect)) {
    if ('notation' in mark) placeholders.push(placeholderOf(mark, text, context))
    else tags.push({ text: text.slice(mark.start, mark.end), ...mark })
  }
  return { placeholders, tags }
}

/** The placeholders as written, without what they stand for: that takes most of the time. */
export function placeholderTexts(text: string, dialect: Dialect | null): readonly string[] {
  return [...marksIn(text, dialect)].flatMap((mark) =>
    'notation' in mark ? text.slice(mark.start, mark.end) : [],
  )
}

interface TagMark extends Range {
  readonly includes: boolean
}

interface PlaceholderMark extends Range {
  readonly notation: Notation
  /** What is between its braces. */
  readonly inside: string
}

function* marksIn(text: string, dialect: Dialect | null): Generator<TagMark | PlaceholderMark> {
  const liquid = dialect !== null && DIALECT_TABLES[dialect].notations.includes('double-brace')
  let from = 0
  while (from < text.length) {
    OPENER.lastIndex = from
    const opener = OPENER.exec(text)
    if (opener === null) return
    const { index: start } = opener
    const tag = opener[0] === '{' ? tagAt(text, start, liquid) : null
    const mark = tag === null ? placeholderAt(text, start) : { start, ...tag }
    if (mark !== null) yield mark
    // A run of one character is one opener: 10,000 underscores are not tried 10,000 times.
    const isRun = opener[0] === '_' || opener[0] === 'XXX'
    from = mark?.end ?? (isRun ? endOfRun(text, start) : start + 1)
  }
}

function endOfRun(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] === text[start]) end++
  return end
}

function placeholderAt(text: string, start: number): PlaceholderMark | null {
  for (const notation of notationsFrom(text.charAt(start))) {
    notation.shape.lastIndex = start
    const match = notation.shape.exec(text)
    if (match === null) continue
    const [whole, inside = ''] = match
    const end = start + whole.length
    if (notation.accepts === undefined || notation.accepts(inside, text, start, end))
      return { start, end, notation, inside }
  }
  return null
}

function placeholderOf(
  { start, end, notation, inside }: PlaceholderMark,
  text: string,
  context: PlaceholderContext,
): Placeholder {
  const whole = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 60), start)
  const { key, fallback } = readInside(inside, whole)
  return {
    text: whole,
    start,
    end,
    dialect: notation.name,
    role: roleOf(key, notation, before, context),
    key,
    fallback,
    includes: isIncluding(key, inside, context.dialect),
  }
}

function roleOf(
  key: string,
  { name, user }: Notation,
  before: string,
  { dialect, examples }: PlaceholderContext,
): Placeholder['role'] {
  const table = dialect === null ? null : DIALECT_TABLES[dialect]
  const isNative = table?.notations.includes(name) ?? false
  const known = isNative && dialect !== null ? roleInDialect(dialect, key) : null
  if (known !== null) return known
  // A mention is no name, but where people have no other.
  if (before.endsWith('@') && table?.advice?.name.startsWith('@')) return 'customer-name'
  const role = roleOfKey(key, { before, user: (isNative ? table?.user : user) ?? null })
  if (role !== 'other') return role
  const example = Object.hasOwn(examples, key) ? nameWords(examples[key] ?? '')[0] : undefined
  return example !== undefined && isFirstName(example) ? 'customer-name' : 'other'
}

/** Where the tool is not known, the names that several give to such texts. */
const INCLUDING = /^(?:dc|snippets?|dynamic_content|partials?|includes?)\.|^(?:include|snippet|partial)\b/i

function isIncluding(key: string, inside: string, dialect: Dialect | null): boolean {
  return dialect === null ? INCLUDING.test(key) || /^\s*>/.test(inside) : includesText(dialect, key)
}
