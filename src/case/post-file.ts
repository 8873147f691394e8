import { type ZodType, z } from 'zod'
import { complain } from '../source/complaint.ts'
import type { SourceDocument } from '../source/document.ts'
import { explain } from '../source/explain.ts'
import { readDocument } from '../source/read-document.ts'
import { threadFlaw } from './flaws.ts'
import { type MessageInput, messageSchema, type PostInput, postSchema } from './model.ts'

/**
 * Reads a post of the project's own shape from a YAML or JSON file.
 * @throws UserError at the first thing that is wrong
 */
export async function readPostFile(file: string, text: string): Promise<PostInput> {
  return valid(postSchema, await readDocument(file, text))
}

/**
 * Reads a thread of the project's own shape: a list of messages, oldest first. Null when it is none.
 * @throws UserError at the first thing that is wrong
 */
export async function readThreadFile(file: string, text: string): Promise<readonly MessageInput[] | null> {
  const document = await readDocument(file, text)
  if (!isThread(document.value)) return null
  const thread = valid(z.array(messageSchema), document)
  const flaw = threadFlaw(thread)
  if (flaw !== null) throw complain(document, { ...flaw, path: flaw.path.slice(1) })
  return thread
}

/** Every message says by whom it is; a platform's list of posts does not. */
function isThread(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((message) => typeof message === 'object' && message !== null && 'by' in message)
  )
}

function valid<Value>(schema: ZodType<Value>, document: SourceDocument): Value {
  const { data, error } = schema.safeParse(document.value)
  if (data !== undefined) return data
  throw (
    explain(document, schema, error?.issues ?? [])[0] ??
    new Error(`${document.file}: refused without an issue`)
  )
}
