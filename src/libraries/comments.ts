import type { Path, SourceDocument, Span } from '../source/document.ts'
import { valueAt } from '../source/path.ts'
import { isJson } from '../source/read-document.ts'
import { yamlComments } from '../source/yaml-comments.ts'
import type { Comment } from './model.ts'
import { isRecord } from './values.ts'

/** What every comment that is meant for us has in it; most files have none, and are spared the search. */
const OURS = /replylint/i
/** A key that many give to what would be a comment if JSON had any. */
const NOTE = '//'

/**
 * The comments of a YAML or JSON document that may be meant for us: those of YAML, and fields of the mappings that a
 * text is in, for each text once. A field named `replylint-…` is one, its name and its text together; so is `//` where
 * its text begins like that. Those of HTML inside of a text count as well.
 * @param texts where the texts of the templates are, in their order
 */
export async function documentComments(
  document: SourceDocument,
  texts: readonly Path[],
): Promise<readonly Comment[]> {
  if (!OURS.test(document.text)) return []
  const between = isJson(document.file) ? [] : await commentsBetween(document)
  const fields = new Map<string, readonly Field[]>()
  const fieldsOf = (path: Path): readonly Field[] => {
    const key = JSON.stringify(path)
    const known = fields.get(key) ?? fieldsIn(document, path)
    fields.set(key, known)
    return known
  }
  return [
    ...between,
    ...texts.flatMap((path) => commentsInside(document, path)),
    ...texts.flatMap((path, template) =>
      path.flatMap((_, depth) => fieldsOf(path.slice(0, depth))).map((field) => ({ ...field, template })),
    ),
  ]
}

async function commentsBetween({ file, text }: SourceDocument): Promise<readonly Comment[]> {
  return (await yamlComments(text)).map(({ start, end }) => ({
    file,
    text: text.slice(start, end).replace(/^#+/, '').trim(),
    start,
    end,
    template: null,
  }))
}

function commentsInside(document: SourceDocument, path: Path): readonly Comment[] {
  const value = valueAt(document.value, path)
  return htmlComments(typeof value === 'string' ? value : '').map(({ text, start, end }) => ({
    file: document.file,
    text,
    start: document.offsetIn(path, start),
    end: document.offsetIn(path, end),
    template: null,
  }))
}

/** The comments of an HTML or a Markdown text that may be meant for us. */
export function htmlComments(html: string): readonly (Span & { readonly text: string })[] {
  const found: (Span & { readonly text: string })[] = []
  for (let start = html.indexOf('<!--'); start !== -1; start = html.indexOf('<!--', start)) {
    const close = html.indexOf('-->', start)
    if (close === -1) break
    const text = html.slice(start + '<!--'.length, close).trim()
    if (OURS.test(text)) found.push({ start, end: close + '-->'.length, text })
    start = close
  }
  return found
}

/** Whether a key of a mapping makes its value a comment for us, and no text of a template. */
export function isDirectiveKey(key: string | number): boolean {
  return typeof key === 'string' && /^replylint-/i.test(key)
}

type Field = Omit<Comment, 'template'>

function fieldsIn(document: SourceDocument, path: Path): readonly Field[] {
  const mapping = valueAt(document.value, path)
  if (!isRecord(mapping)) return []
  return Object.entries(mapping).flatMap(([key, value]) => {
    const isNote = key === NOTE
    if (!isNote && !isDirectiveKey(key)) return []
    const several: readonly unknown[] | null = Array.isArray(value) ? value : null
    return (several ?? [value]).flatMap((one, index) => {
      const words = typeof one === 'string' ? one.trim() : ''
      if (isNote && !/^replylint/i.test(words)) return []
      const { start, end } = document.span(several === null ? [...path, key] : [...path, key, index])
      return [{ file: document.file, text: isNote ? words : `${key} ${words}`, start, end }]
    })
  })
}
