import type { Path, SourceDocument } from '../source/document.ts'
import { readDocument } from '../source/read-document.ts'
import { UserError } from '../source/user-error.ts'
import { textPosition } from './document-source.ts'
import type { MessageInput } from './model.ts'
import type { CaseSource } from './source.ts'

const START = { line: 1, column: 1 }

/**
 * The places of a thread in a file of another shape than a case: a list of messages, or a platform's payload, where a
 * message is found by its words. One whose words the payload writes differently (HTML, say) is at the file's start.
 * @param text null when the file cannot be read again
 */
export async function threadSource(
  file: string,
  text: string | null,
  thread: readonly Readonly<MessageInput>[],
): Promise<CaseSource> {
  const document = text === null ? null : await documentOf(file, text)
  const paths = document === null ? [] : pathsOf(document, thread)
  return {
    file,
    partFile: () => file,
    partPosition: () => START,
    partOffset: () => 0,
    fieldPosition: () => null,
    messagePosition(index, offset) {
      const path = paths[index]
      return document === null || path === undefined || path === null
        ? null
        : textPosition(document, path, offset)
    },
    line: (number) => document?.line(number) ?? '',
    edited: () => Promise.resolve(null),
  }
}

/** A payload may be lines of JSON or a raw HTTP answer, which are no documents. */
async function documentOf(file: string, text: string): Promise<SourceDocument | null> {
  try {
    return await readDocument(file, text)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

function pathsOf(
  { value }: SourceDocument,
  thread: readonly Readonly<MessageInput>[],
): readonly (Path | null)[] {
  const places = new Map<string, Path[]>()
  collect(value, [], places)
  // Two messages may say the same: each has the next of the places.
  return thread.map(({ text }) => places.get(text)?.shift() ?? null)
}

function collect(value: unknown, path: Path, places: Map<string, Path[]>): void {
  if (typeof value === 'string') {
    const same = places.get(value)
    if (same === undefined) places.set(value, [path])
    else same.push(path)
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], places)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], places)
  }
}
