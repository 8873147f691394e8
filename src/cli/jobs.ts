import { dirname } from 'node:path'
import type { Kind } from '../case/model.ts'
import type { InputContext } from './items.ts'

/** What is read at once: a file, or the files of a folder that hold one template each. */
export interface Job {
  readonly files: readonly string[]
  readonly named: boolean
  readonly kind: Kind | null
}

/** @returns what is to be read, and whether a file that was named is ignored: then nothing more need be found */
export async function planJobs(
  inputs: readonly string[],
  context: InputContext,
): Promise<{ readonly jobs: readonly Job[]; readonly ignoresNamed: boolean }> {
  const { io, options } = context
  const jobs: Job[] = []
  let ignoresNamed = false
  const folders = new Map<string, string[]>()
  const found = await context.files.find(inputs)
  const { openIgnoreFiles } = await import('./ignore-files.ts')
  const ignoreFiles = await openIgnoreFiles(
    io.cwd,
    found.map(({ file }) => file),
  )
  const guided = foldersOf(found.map(({ file }) => file).filter((file) => !isGuide(file)))
  for (const { file, named } of found) {
    if (!named && ignoreFiles.git(file)) continue
    if (context.isIgnored(file) || ignoreFiles.ours(file)) {
      ignoresNamed ||= named
      if (named && options.warnIgnored) {
        await io.stderr.write(`replylint: ${file}: is ignored by the configuration, and was not linted\n`)
      }
      continue
    }
    const kind = await kindOf(file, context)
    // Tables and pages are common, and seldom templates: in a folder they must be said to be some.
    if (!named && kind !== 'template' && isTableOrPage(file)) continue
    if (!named && kind === 'template' && isGuide(file) && guided.has(dirname(file))) continue
    const folder = kind === 'template' && isOneTemplate(file) ? dirname(file) : null
    const siblings = folder === null ? undefined : folders.get(folder)
    if (siblings !== undefined) siblings.push(file)
    else {
      const files = [file]
      if (folder !== null) folders.set(folder, files)
      jobs.push({ files, named, kind })
    }
  }
  return { jobs, ignoresNamed }
}

/** What tells people about a folder: beside templates it is none of them. */
function isGuide(file: string): boolean {
  return /(?:^|[\\/])(?:readme|index)\.(?:md|markdown|txt)$/i.test(file)
}

/** The folders that files lie in, with those around them. */
function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder)
  }
  return folders
}

export async function kindOf(file: string, { options, settingsFor }: InputContext): Promise<Kind | null> {
  return options.as ?? (await settingsFor(file)).as
}

export function isStream(file: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(file)
}

export function isDocument(file: string): boolean {
  return /\.(ya?ml|json)$/i.test(file)
}

export function isTableOrPage(file: string): boolean {
  return /\.(csv|tsv|html?)$/i.test(file)
}

/** Files that hold one template each: those of a folder are one library. */
export function isOneTemplate(file: string): boolean {
  return /\.(txt|md|markdown|html?)$/i.test(file)
}
