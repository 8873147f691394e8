import { CASE, CONVERSATION, type InputShape } from '../case/draftless.ts'
import type { MalformedLine, StreamedCase } from '../case/ndjson.ts'
import { UserError } from '../source/user-error.ts'
import { nothingIn, readDocumentItem, readDraft } from './case-input.ts'
import { unreadable } from './files.ts'
import {
  attempt,
  type CaseItem,
  type CleanItem,
  type FailedItem,
  type InputContext,
  type Item,
  templatesOf,
} from './items.ts'
import { isDocument, isStream, isTableOrPage, type Job, kindOf, planJobs } from './jobs.ts'
import type { Remembered } from './result-cache.ts'
import { readStandardInput } from './standard-input.ts'

/** The name of standard input where none was given. */
const STDIN = '<stdin>'

/**
 * Reads the inputs in their order, several cases at a time where they come as a stream. What cannot be read is an
 * error in its place, and the run goes on.
 * @throws UserError when an input names nothing at all
 */
export async function* readInputs(
  inputs: readonly string[],
  context: InputContext,
): AsyncGenerator<readonly Item[]> {
  const { files, io, options } = context
  const said = options.thread ?? options.post
  if (inputs.length === 0 && context.conversations && said !== undefined) {
    const { conversationOfFlags } = await import('./conversation-input.ts')
    yield [await conversationOfFlags(said)]
    return
  }
  if (inputs.length === 0 && io.stdinIsTerminal && !files.mayBeEmpty) {
    throw new UserError('nothing to lint; name a file or a folder, or pipe a draft (see --help)')
  }
  if ((inputs.length === 0 && !files.mayBeEmpty) || (inputs.length === 1 && inputs[0] === '-')) {
    yield* readStdin(context)
    return
  }
  if (inputs.includes('-')) throw new UserError('- (standard input) cannot be linted together with files')
  if (options.parts) {
    yield [await attempt(() => readParts(inputs, context))]
    return
  }
  const { jobs, ignoresNamed } = await planJobs(inputs, context)
  let found = 0
  for (const job of jobs) {
    for await (const items of readJob(job, context)) {
      found += items.length
      yield items
    }
  }
  const mayBeEmpty = files.mayBeEmpty || ignoresNamed || !options.errorOnUnmatchedPattern
  if (found === 0 && !mayBeEmpty) {
    throw new UserError(`nothing to lint in ${inputs.join(', ')}; no draft, no case and no library was found`)
  }
}

/** The same, with each template of a library as a case of its own. */
export async function* readCases(
  inputs: readonly string[],
  context: InputContext,
): AsyncGenerator<readonly (CaseItem | FailedItem)[]> {
  for await (const items of readInputs(inputs, context)) {
    const cases: (CaseItem | FailedItem)[] = []
    for (const item of items) {
      if ('library' in item) cases.push(...(await templatesOf(item)))
      else if (!('files' in item)) cases.push(item)
    }
    yield cases
  }
}

async function* readStdin(context: InputContext): AsyncGenerator<readonly Item[]> {
  const { io, options } = context
  const name = options.stdinFilename ?? STDIN
  if (options.stdinFormat === 'ndjson' || (options.stdinFormat === undefined && isStream(name))) {
    const { readNdjson } = await import('../case/ndjson.ts')
    for await (const lines of readNdjson(io.stdin, name, shapeOf(context))) yield lines.map(streamedItem)
    return
  }
  yield [
    await attempt(async () => {
      const text = await readStandardInput(name, io)
      const kind = await kindOf(name, context)
      if (isTableOrPage(name) || (kind === 'template' && name !== STDIN && !isDocument(name))) {
        const { readLibraryItem } = await import('./library-input.ts')
        return (await readLibraryItem(name, text, context)) ?? { error: await nothingIn(name, text, kind) }
      }
      const isCase =
        options.stdinFormat === 'case' || (options.stdinFormat === undefined && looksLikeCase(name, text))
      if (!isCase && !(context.conversations && looksLikeConversation(text))) {
        return readDraft([{ file: name, text }], context)
      }
      return (
        (await readDocumentItem(name, text, kind, context)) ?? { error: await nothingIn(name, text, kind) }
      )
    }),
  ]
}

async function* readJob({ files, named, kind }: Job, context: InputContext): AsyncGenerator<readonly Item[]> {
  const [file] = files
  if (file === undefined) return
  if (isStream(file)) {
    yield* readStreamFile(file, context)
  } else if (files.length > 1 || (kind === 'template' && !isDocument(file)) || isTableOrPage(file)) {
    const { readLibraryFiles } = await import('./library-input.ts')
    const remembered = await recall(files, context)
    yield [...(clean(files, remembered) ?? (await readLibraryFiles(files, context, remembered)))]
  } else if (isDocument(file)) {
    const remembered = await recall(files, context)
    const known = clean(files, remembered)
    if (known !== null) {
      yield known
      return
    }
    const item = await attempt(() =>
      readDocumentItem(file, context.files.read(file), kind, context, remembered),
    )
    // Files of other kinds may lie beside those of a folder; a file that was named is meant.
    if (item !== null) yield [item]
    else if (named) yield [{ error: await nothingIn(file, context.files.read(file), kind) }]
  } else {
    yield [await attempt(async () => readDraft([{ file, text: context.files.read(file) }], context))]
  }
}

/** What an earlier run said of these files; null when it cannot be told, or when one of them cannot be read. */
async function recall(files: readonly string[], { cache }: InputContext): Promise<Remembered | null> {
  if (cache === undefined) return null
  const known = await attempt(() => cache.recall(files))
  return known === null || 'error' in known ? null : known
}

function clean(files: readonly string[], remembered: Remembered | null): readonly CleanItem[] | null {
  return remembered?.isClean ? [{ files, results: remembered.results }] : null
}

async function* readStreamFile(file: string, context: InputContext): AsyncGenerator<readonly Item[]> {
  const { readNdjson } = await import('../case/ndjson.ts')
  try {
    for await (const lines of readNdjson(context.files.stream(file), file, shapeOf(context)))
      yield lines.map(streamedItem)
  } catch (error) {
    const failure = unreadable(file, error)
    if (!(failure instanceof UserError)) throw failure
    yield [{ error: failure }]
  }
}

function streamedItem(line: StreamedCase | MalformedLine): Item {
  return line.error === null ? { input: line.input, source: line.locate() } : line
}

/** Each file, or each argument, is a part of one reply. */
async function readParts(files: readonly string[], context: InputContext): Promise<CaseItem> {
  return readDraft(
    files.map((file) => ({ file, text: context.files.read(file) })),
    context,
  )
}

function shapeOf({ conversations }: InputContext): InputShape {
  return conversations ? CONVERSATION : CASE
}

function looksLikeConversation(text: string): boolean {
  return /^\s*[[{]/.test(text) || /^(thread|post)[ \t]*:/m.test(text) || /^- *\{? *by:/m.test(text)
}

/** Standard input without a name: a mapping with a draft is a case, everything else is a reply. */
function looksLikeCase(file: string, text: string): boolean {
  return isDocument(file) || (file === STDIN && (/^\s*\{/.test(text) || /^draft[ \t]*:/m.test(text)))
}
