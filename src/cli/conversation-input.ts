import { readConversation } from '../case/conversation-file.ts'
import type { CaseOverrides } from '../case/normalise.ts'
import { readThreadFile } from '../case/post-file.ts'
import type { CaseSource } from '../case/source.ts'
import { threadSource } from '../case/thread-source.ts'
import { readPayload } from '../platforms/detect.ts'
import { readDocument } from '../source/read-document.ts'
import { readText } from './files.ts'
import type { Io } from './io.ts'
import { attempt, type CaseItem } from './items.ts'
import type { ContextOptions } from './options.ts'

/**
 * A conversation from the text of a file: a case that may lack its draft, a list of messages, or a platform's payload.
 * Null when it is none of these.
 * @throws UserError when it is one, and something is wrong with it
 */
export async function readConversationItem(
  file: string,
  text: string,
  brandHandles: readonly string[],
): Promise<CaseItem | null> {
  const document = await attempt(() => readDocument(file, text))
  if (!('error' in document)) {
    const own = await readConversation(document)
    if (own !== null) return own
    const thread = await readThreadFile(file, text)
    if (thread !== null) {
      return { input: { draft: [], thread: [...thread] }, source: await threadSource(file, text, thread) }
    }
  }
  const payload = await readPayload(text, { file, brandHandles })
  // What is no JSON of any platform is wrong as the document that it was meant to be.
  if (payload.kind !== 'payload') {
    if ('error' in document) throw document.error
    return null
  }
  const { post, thread, channel } = payload
  return {
    input: {
      draft: [],
      post,
      thread: thread === null ? null : [...thread],
      ...(channel === null ? {} : { channel }),
    },
    source: await threadSource(file, text, thread ?? []),
  }
}

/** The conversation that the flags `--post` and `--thread` give alone: they fill what is empty here. */
export async function conversationOfFlags(from: string): Promise<CaseItem> {
  return { input: { draft: [] }, source: await threadSource(from === '-' ? '<stdin>' : from, null, []) }
}

/** Where the messages that come from `--thread` or `--post` are written; null when the flags give none. */
export async function sourceOfFlags(
  { post, thread: from = post }: ContextOptions,
  { thread }: CaseOverrides,
  io: Io,
): Promise<CaseSource | null> {
  if (from === undefined || thread == null) return null
  if (from === '-') return threadSource('<stdin>', null, thread)
  // FILE#ID names one post of several.
  const [file, text] = await readable([from, from.replace(/#[^#]*$/, '')], io)
  return threadSource(file, text, thread)
}

async function readable(
  files: readonly string[],
  { cwd }: Io,
): Promise<readonly [file: string, text: string | null]> {
  for (const file of files) {
    const text = await attempt(async () => readText(file, cwd))
    if (typeof text === 'string') return [file, text]
  }
  return [files[0] ?? '', null]
}
