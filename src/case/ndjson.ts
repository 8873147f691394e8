import { locateJson, parseJson } from '../source/json-document.ts'
import { createSingleLine } from '../source/position.ts'
import { UserError } from '../source/user-error.ts'
import { type CaseCheck, explainCase, loadCaseCheck } from './check.ts'
import { documentSource } from './document-source.ts'
import { CASE, type InputShape } from './draftless.ts'
import { findFlaw } from './flaws.ts'
import type { CaseInput } from './model.ts'
import type { CaseSource } from './source.ts'
import { type RawLine, splitLines } from './split-lines.ts'

/** A line of a stream that is a case. */
export interface StreamedCase {
  /** From 1. */
  readonly line: number
  readonly input: CaseInput
  /** Where it is written; most lines have nothing to report, and nothing is searched before a place is asked for. */
  locate(): CaseSource
  readonly error: null
}

/** A line of a stream that is none. */
export interface MalformedLine {
  readonly line: number
  readonly input: null
  /** The case's id, where it can be read all the same. */
  readonly id: string | null
  readonly error: UserError
}

/**
 * Reads cases as NDJSON in bounded memory. They come a chunk of the stream at a time, since a step of an
 * asynchronous iteration costs more than a case. Blank lines are skipped; a line that is no case is answered
 * in its place, and the reading goes on.
 * @param file the name of the stream in error messages
 */
export async function* readNdjson(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  shape: InputShape = CASE,
): AsyncGenerator<readonly (StreamedCase | MalformedLine)[]> {
  const check = await loadCaseCheck()
  for await (const lines of splitLines(stream)) {
    const cases: (StreamedCase | MalformedLine)[] = []
    for (const line of lines) {
      const input = line.flaw === null ? parseValid(line.text, check, shape) : null
      cases.push(
        input === null ? await explainLine(line, file, check, shape) : streamedCase(line, file, input),
      )
    }
    yield cases
  }
}

/** The case on a line; null when anything is wrong with it. */
function parseValid(text: string, check: CaseCheck, { open, close }: InputShape): CaseInput | null {
  const written = parseOrUndefined(text)
  const value = open(written)
  return check(value) && findFlaw(value) === null ? close(value, written) : null
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function streamedCase({ number, text }: RawLine, file: string, input: CaseInput): StreamedCase {
  const make = () => {
    const document = locateJson(file, text, input, createSingleLine(text, number))
    return { ...documentSource(document, input), edited: () => Promise.resolve(null) }
  }
  return { line: number, input, error: null, locate: () => lazySource(file, make) }
}

function lazySource(file: string, make: () => CaseSource): CaseSource {
  let made: CaseSource | null = null
  const get = () => {
    made ??= make()
    return made
  }
  return {
    file,
    partFile: () => file,
    partPosition: (part, offset) => get().partPosition(part, offset),
    partOffset: (part, offset) => get().partOffset(part, offset),
    fieldPosition: (path) => get().fieldPosition(path),
    messagePosition: (index, offset) => get().messagePosition?.(index, offset) ?? null,
    line: (number) => get().line(number),
    edited: (edits) => get().edited(edits),
  }
}

async function explainLine(
  line: RawLine,
  file: string,
  check: CaseCheck,
  shape: InputShape,
): Promise<MalformedLine> {
  return {
    line: line.number,
    input: null,
    id: readableId(line.text),
    error: await errorOf(line, file, check, shape),
  }
}

async function errorOf(
  { number, text, flaw }: RawLine,
  file: string,
  check: CaseCheck,
  { open }: InputShape,
): Promise<UserError> {
  const lines = createSingleLine(text, number)
  if (flaw !== null) return new UserError(flaw, file, lines.position(0))
  try {
    const value = open(await parseJson(file, text, lines))
    const error = await explainCase(locateJson(file, text, value, lines), check)
    return error ?? new UserError('is no case', file, lines.position(0))
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** The id of a case that is wrong otherwise; of one that is no JSON, if it begins with it. */
function readableId(text: string): string | null {
  const value = parseOrUndefined(text)
  if (typeof value === 'object' && value !== null) {
    const id = 'id' in value ? value.id : null
    return typeof id === 'string' || Number.isSafeInteger(id) ? String(id) : null
  }
  const written = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,200}")/.exec(text)?.[1]
  const id = written === undefined ? null : parseOrUndefined(written)
  return typeof id === 'string' ? id : null
}
