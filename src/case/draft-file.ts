import type { SourceDocument } from '../source/document.ts'
import { createLines } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'
import { draftSource, type TextPart } from './draft-source.ts'
import { noReply } from './flaws.ts'
import type { CaseInput, FrontMatter } from './model.ts'
import type { CaseSource } from './source.ts'

/** A file with a draft, or with a part of one. */
export interface DraftText {
  readonly file: string
  readonly text: string
}

export interface Draft {
  readonly input: CaseInput
  /** Front matter may name a file or an address instead of holding the post or the thread. */
  readonly references: { readonly post: string | null; readonly thread: string | null }
  readonly source: CaseSource
}

/**
 * Reads a draft from plain text or Markdown: several files are its parts, one after the other, and a line that
 * holds nothing but `separator` splits a file into parts. Blank lines around a part do not belong to it.
 * A Markdown file may begin with YAML front matter, the first of several only.
 * @throws UserError when a part is empty or holds only mentions, and where front matter is wrong
 */
export async function readDraft(
  files: readonly DraftText[],
  separator: string | null = null,
): Promise<Draft> {
  const [first] = files
  if (first === undefined) throw new Error('a draft without a file')
  let frontMatter: { readonly document: SourceDocument; readonly value: FrontMatter } | null = null
  const parts: TextPart[] = []
  for (const [index, draft] of files.entries()) {
    const matter = isMarkdown(draft.file) ? frontMatterOf(draft.text) : null
    if (matter !== null && index > 0) {
      throw new UserError('has front matter; expected it in the first part only', draft.file, START)
    }
    if (matter !== null && matter.yaml !== null) {
      const { readFrontMatter } = await import('./front-matter.ts')
      frontMatter = await readFrontMatter(draft.file, matter.yaml)
    }
    const found = split(draft, matter?.end ?? 0, separator)
    for (const [number, part] of found.entries()) check(part, found.length > 1 ? number + 1 : null)
    parts.push(...found)
  }
  const { post, thread, ...rest } = frontMatter?.value ?? {}
  const input: CaseInput = { ...rest, draft: parts.map((part) => part.text) }
  if (post !== undefined && typeof post !== 'string') input.post = post
  if (thread !== undefined && typeof thread !== 'string') input.thread = thread
  return {
    input,
    references: {
      post: typeof post === 'string' ? post : null,
      thread: typeof thread === 'string' ? thread : null,
    },
    source: draftSource(parts, frontMatter?.document ?? null),
  }
}

const START = { line: 1, column: 1 }

function isMarkdown(file: string): boolean {
  return /\.(md|markdown)$/i.test(file)
}

/** Front matter between two lines `---`; `yaml` is null when there is nothing in it. */
function frontMatterOf(text: string): { readonly yaml: string | null; readonly end: number } | null {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text)
  if (opening === null) return null
  const closing = /^---[ \t]*(?:\r?\n|$)/gm
  closing.lastIndex = opening[0].length
  const found = closing.exec(text)
  if (found === null) return null
  // Its first line begins a YAML document, so offsets in it are those of the file.
  const yaml = text.slice(0, found.index)
  const isBlank = yaml.slice(opening[0].length).trim() === ''
  return { yaml: isBlank ? null : yaml, end: found.index + found[0].length }
}

function split({ file, text }: DraftText, from: number, separator: string | null): readonly TextPart[] {
  const whole = { file, fileText: text }
  if (separator === null) return [{ ...whole, ...trim(text, from, text.length) }]
  const parts: TextPart[] = []
  let start = from
  for (const line of text.slice(from).matchAll(/[^\r\n]*(\r\n|\r|\n|$)/g)) {
    if (line[0].trim() !== separator.trim() || line[0] === '') continue
    parts.push({ ...whole, ...trim(text, start, from + line.index) })
    start = from + line.index + line[0].length
  }
  return [...parts, { ...whole, ...trim(text, start, text.length) }]
}

/** The text between two offsets without blank lines in front and white space behind. */
function trim(text: string, from: number, to: number): { readonly start: number; readonly text: string } {
  const between = text.slice(from, to).trimEnd()
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(between)?.[0].length ?? 0
  return { start: from + blank, text: between.slice(blank) }
}

function check(part: TextPart, number: number | null): void {
  const flaw = noReply(part.text)
  if (flaw === null) return
  const name = number === null ? 'the draft' : `part ${number} of the draft`
  const position = createLines(part.fileText).position(part.start)
  throw new UserError(`${name} ${flaw}; expected a reply`, part.file, position)
}
