import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { DraftText } from '../case/draft-file.ts'
import { CASE, CONVERSATION, type InputShape } from '../case/draftless.ts'
import type { CaseInput } from '../case/model.ts'
import type { MalformedLine, StreamedCase } from '../case/ndjson.ts'
import type { CaseOverrides } from '../case/normalise.ts'
import type { CaseSource } from '../case/source.ts'
import { UserError } from '../source/user-error.ts'
import { readPost, readThread } from './context.ts'
import { displayPath, findFiles, readText, unreadable } from './files.ts'
import type { Io } from './io.ts'
import type { ContextOptions } from './options.ts'
import { readStandardInput } from './standard-input.ts'

/** A case, and what its own file says about the post that it answers. */
export interface CaseItem {
  readonly input: CaseInput
  readonly source: CaseSource
  readonly context?: CaseOverrides
  /** Reads it again from other texts of its files, by name; a stream cannot be read twice. */
  reread?(texts: ReadonlyMap<string, string>): Promise<CaseItem>
}

/** Why there is no case in its place. */
export interface FailedItem {
  readonly error: UserError
  /** Of a line of a stream, where it could be read. */
  readonly id?: string | null
  readonly line?: number
}

export type Item = CaseItem | FailedItem

export interface InputContext {
  readonly options: ContextOptions
  readonly brandHandles: readonly string[]
  /** Cases may lack their draft, and lists of messages and payloads are inputs too. */
  readonly conversations?: boolean
  isIgnored(file: string): boolean
  readonly io: Io
}

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
  const { io, options } = context
  const said = options.thread ?? options.post
  if (inputs.length === 0 && context.conversations && said !== undefined) {
    const { conversationOfFlags } = await import('./conversation-input.ts')
    yield [await conversationOfFlags(said)]
    return
  }
  if (inputs.length === 0 && io.stdinIsTerminal) {
    throw new UserError('nothing to lint; name a file or a folder, or pipe a draft (see --help)')
  }
  if (inputs.length === 0 || (inputs.length === 1 && inputs[0] === '-')) {
    yield* readStdin(context)
    return
  }
  if (inputs.includes('-')) throw new UserError('- (standard input) cannot be linted together with files')
  if (options.parts) {
    yield [await attempt(() => readParts(inputs, context))]
    return
  }
  let found = 0
  for (const { file, named } of await findFiles(inputs, io.cwd, options)) {
    if (context.isIgnored(file)) {
      if (named && options.warnIgnored) {
        await io.stderr.write(`replylint: ${file}: is ignored by the configuration, and was not linted\n`)
      }
      continue
    }
    for await (const items of readFile(displayPath(file, io.cwd), named, context)) {
      found += items.length
      yield items
    }
  }
  if (found === 0 && options.errorOnUnmatchedPattern) {
    throw new UserError(`nothing to lint in ${inputs.join(', ')}; no draft and no case was found`)
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
      const isCase =
        options.stdinFormat === 'case' || (options.stdinFormat === undefined && looksLikeCase(name, text))
      if (!isCase && !(context.conversations && looksLikeConversation(text))) {
        return readDraft([{ file: name, text }], context)
      }
      return (await readCase(name, text, context)) ?? { error: noCase(name) }
    }),
  ]
}

async function* readFile(
  file: string,
  named: boolean,
  context: InputContext,
): AsyncGenerator<readonly Item[]> {
  if (isStream(file)) {
    yield* readStreamFile(file, context)
    return
  }
  if (!isDocument(file)) {
    yield [await attempt(async () => readDraft([{ file, text: readText(file, context.io.cwd) }], context))]
    return
  }
  const item = await attempt(async () => readCase(file, readText(file, context.io.cwd), context))
  // Files of other kinds may lie beside the cases of a folder; a file that was named is meant.
  if (item !== null) yield [item]
  else if (named) yield [{ error: noCase(file) }]
}

async function* readStreamFile(file: string, context: InputContext): AsyncGenerator<readonly Item[]> {
  const { readNdjson } = await import('../case/ndjson.ts')
  try {
    const stream = createReadStream(resolve(context.io.cwd, file))
    for await (const lines of readNdjson(stream, file, shapeOf(context))) yield lines.map(streamedItem)
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
    files.map((file) => ({ file, text: readText(file, context.io.cwd) })),
    context,
  )
}

async function readDraft(files: readonly DraftText[], context: InputContext): Promise<CaseItem> {
  const { options, brandHandles, io } = context
  const { readDraft: read } = await import('../case/draft-file.ts')
  const { input, references, source } = await read(files, options.partSeparator ?? null)
  const reread: CaseItem['reread'] = (texts) =>
    readDraft(
      files.map(({ file, text }) => ({ file, text: texts.get(file) ?? text })),
      context,
    )
  if (references.post === null && references.thread === null) return { input, source, reread }
  const found = references.post === null ? null : await readPost(references.post, undefined, brandHandles, io)
  const thread =
    references.thread === null
      ? (found?.thread ?? null)
      : await readThread(references.thread, brandHandles, io)
  return {
    input,
    source,
    reread,
    context: { ...(found === null ? {} : { post: found.post }), ...(thread === null ? {} : { thread }) },
  }
}

/** Null when the file holds something else than a case. */
async function readCase(file: string, text: string, context: InputContext): Promise<CaseItem | null> {
  if (context.conversations) {
    const { readConversationItem } = await import('./conversation-input.ts')
    return readConversationItem(file, text, context.brandHandles)
  }
  const { readCaseFile } = await import('../case/case-file.ts')
  const found = await readCaseFile(file, text)
  if (found === null) return null
  return {
    ...found,
    async reread(texts) {
      const again = await readCase(file, texts.get(file) ?? text, context)
      if (again === null) throw new Error(`${file}: a fix has made it no case`)
      return again
    },
  }
}

function shapeOf({ conversations }: InputContext): InputShape {
  return conversations ? CONVERSATION : CASE
}

function noCase(file: string): UserError {
  return new UserError('is no case; expected a mapping with a draft', file, { line: 1, column: 1 })
}

/** What the user can mend is an error in its place; anything else is a bug. */
async function attempt<Result>(run: () => Promise<Result>): Promise<Result | { readonly error: UserError }> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof UserError) return { error }
    throw error
  }
}

function isStream(file: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(file)
}

function isDocument(file: string): boolean {
  return /\.(ya?ml|json)$/i.test(file)
}

function looksLikeConversation(text: string): boolean {
  return /^\s*[[{]/.test(text) || /^(thread|post)[ \t]*:/m.test(text) || /^- *\{? *by:/m.test(text)
}

/** Standard input without a name: a mapping with a draft is a case, everything else is a reply. */
function looksLikeCase(file: string, text: string): boolean {
  return isDocument(file) || (file === STDIN && (/^\s*\{/.test(text) || /^draft[ \t]*:/m.test(text)))
}
