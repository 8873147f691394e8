import { type Directive, type Flaw, readDirective } from './directives.ts'
import type { Comment, Library } from './model.ts'
import { isInside, nextLine, ownLine, type Spot, type Stretch, spotsOf, withinText } from './spots.ts'

/** A rule that a comment disables somewhere. */
export interface Disabled {
  readonly rule: string
  readonly reason: string
  readonly comment: Comment
  /** Whether a finding at an offset in the text of a template, by its index, is one of those. */
  covers(template: number, offset: number): boolean
}

/** What the comments of a library say to the linter. */
export interface Directives {
  readonly disabled: readonly Disabled[]
  /** An `enable` that ends nothing. */
  readonly idle: readonly Comment[]
  readonly flaws: readonly (Flaw & { readonly comment: Comment })[]
}

interface Said {
  readonly comment: Comment
  readonly directive: Directive
  /** The templates that it is a field of. */
  readonly fields: readonly number[]
}

/**
 * Reads the comments of a library.
 *
 * - A field is for the templates that it is a field of.
 * - `disable-next-line` between the words of a text is for its next line; elsewhere for all of the next template,
 *   since the text of most formats can have no comment inside.
 * - `disable-line` between the words of a text is for that line; elsewhere for all of the template whose entry or text
 *   begins in its line or whose text ends there.
 * - `disable` goes on to the `enable` of its rule, to the end of the entry that it is in, or of the file.
 */
export function readDirectives(
  library: Library,
  complaintAbout: (rule: string) => string | null,
): Directives {
  const said: Said[] = []
  const flaws: (Flaw & { readonly comment: Comment })[] = []
  for (const { comment, fields } of grouped(library.comments)) {
    const read = readDirective(comment, complaintAbout)
    if (read === null) continue
    if ('message' in read) flaws.push({ ...read, comment })
    else said.push({ comment, directive: read, fields })
  }
  if (said.length === 0) return { disabled: [], idle: [], flaws }
  const spots = spotsOf(library)
  const enabling = said.filter(({ directive }) => directive.verb === 'enable')
  const ending = new Set<Said>()
  const disabled = said.flatMap((one) => {
    if (one.directive.verb === 'enable') return []
    return one.directive.rules.map((rule): Disabled => {
      const end = one.directive.verb === 'disable' ? endOf(one, rule, enabling) : null
      if (end !== null) ending.add(end)
      const { reason } = one.directive
      return { rule, reason, comment: one.comment, covers: reachOf(one, spots, end?.comment.start ?? null) }
    })
  })
  const idle = enabling.filter((one) => !ending.has(one)).map(({ comment }) => comment)
  return { disabled, idle, flaws }
}

/** A field comes once for each template that it is for, and a cell may have several lines with a directive each. */
function grouped(
  comments: readonly Comment[],
): readonly { readonly comment: Comment; readonly fields: readonly number[] }[] {
  const groups = new Map<string, { readonly comment: Comment; readonly fields: number[] }>()
  for (const comment of comments) {
    for (const text of comment.template === null ? [comment.text] : comment.text.split(/\r?\n/)) {
      const key = JSON.stringify([comment.file, comment.start, text])
      const fields = groups.get(key)?.fields ?? []
      if (comment.template !== null) fields.push(comment.template)
      groups.set(key, { comment: { ...comment, text }, fields })
    }
  }
  return [...groups.values()]
}

/** The `enable` that ends a `disable`: the next one for its rule. */
function endOf({ comment, fields }: Said, rule: string, enabling: readonly Said[]): Said | null {
  if (fields.length > 0) return null
  const ends = enabling.filter(
    ({ comment: { file, start }, directive: { rules } }) =>
      file === comment.file && start >= comment.end && (rules.length === 0 || rules.includes(rule)),
  )
  return ends.toSorted((a, b) => a.comment.start - b.comment.start)[0] ?? null
}

function reachOf({ comment, directive, fields }: Said, spots: readonly Spot[], end: number | null) {
  if (fields.length > 0) return wholly(fields)
  const near = spots.filter(({ template }) => template.file === comment.file)
  const inside = near.find((spot) => isInside(comment, spot))
  switch (directive.verb) {
    case 'disable-next-line':
      return inside ? within(inside, nextLine(comment, inside)) : wholly(nextTemplates(comment, near))
    case 'disable-line':
      return inside ? within(inside, ownLine(comment, inside)) : wholly(templatesInLine(comment, near))
    default:
      return between(near, comment.end, Math.min(end ?? Number.POSITIVE_INFINITY, endOfEntry(comment, near)))
  }
}

function wholly(templates: readonly number[]): Disabled['covers'] {
  const all = new Set(templates)
  return (template) => all.has(template)
}

function within({ index, template: { text } }: Spot, { from, to }: Stretch): Disabled['covers'] {
  return (template, offset) => {
    const at = withinText(text, offset)
    return template === index && from <= at && at < to
  }
}

function between(near: readonly Spot[], start: number, end: number): Disabled['covers'] {
  const texts = new Map(near.map(({ index, template }) => [index, template.text]))
  return (template, offset) => {
    const text = texts.get(template)
    if (text === undefined) return false
    const at = text.fileOffset(withinText(text, offset))
    return start <= at && at < end
  }
}

/** The templates of the entry, or the one of the text, that begins next. */
function nextTemplates({ end }: Comment, near: readonly Spot[]): readonly number[] {
  const starts = near.map(({ index, first, template: { entry } }) => ({
    index,
    start: entry.start >= end ? entry.start : first >= end ? first : Number.POSITIVE_INFINITY,
  }))
  const next = Math.min(...starts.map(({ start }) => start))
  return starts.filter(({ start }) => start === next && Number.isFinite(start)).map(({ index }) => index)
}

function templatesInLine({ start, end }: Comment, near: readonly Spot[]): readonly number[] {
  return near
    .filter(({ first, last, lines, source, template: { entry } }) => {
      const { line, column } = lines.position(start)
      if ([entry.start, first, last].some((offset) => lines.position(offset).line === line)) return true
      // Behind the `|` of a YAML text, which begins in the next line.
      const isAlone = source.slice(start - column + 1, start).trim() === ''
      return !isAlone && end <= first && source.slice(end, first).trim() === ''
    })
    .map(({ index }) => index)
}

/** Where the innermost entry ends that a comment is in; one that no text of it follows stands before the next. */
function endOfEntry({ start, end }: Comment, near: readonly Spot[]): number {
  const around = near.filter(
    ({ last, template: { entry } }) => entry.start <= start && end <= entry.end && end <= last,
  )
  return Math.min(Number.POSITIVE_INFINITY, ...around.map(({ template }) => template.entry.end))
}
