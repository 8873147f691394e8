import type { MessageInput, PostInput } from '../case/model.ts'
import type { CaseOverrides } from '../case/normalise.ts'
import { parsePostUrl } from '../case/post-url.ts'
import { explainDate } from '../source/date-advice.ts'
import { UserError } from '../source/user-error.ts'
import { readText } from './files.ts'
import type { Io } from './io.ts'
import type { ContextOptions } from './options.ts'
import { readStandardInput } from './standard-input.ts'

/** The post that is answered, and its thread where the same source has it. */
export interface PostContext {
  readonly post: Readonly<PostInput>
  readonly thread: readonly Readonly<MessageInput>[] | null
  /** Of a help desk: the network on which the customer wrote. */
  readonly channel: string | null
}

/** What the flags say about every draft of the run; they go before the case. */
export async function contextFromFlags(
  options: ContextOptions & { readonly ack?: readonly string[] },
  brandHandles: readonly string[],
  io: Io,
): Promise<CaseOverrides> {
  const { now } = options
  if (now !== undefined) checkInstant(now)
  const found =
    options.post === undefined ? null : await readPost(options.post, options.postFormat, brandHandles, io)
  const thread =
    options.thread === undefined
      ? (found?.thread ?? null)
      : await readThread(options.thread, brandHandles, io)
  const recent = options.recent === undefined ? null : await readRecent(options.recent, io)
  const channel = options.channel ?? found?.channel ?? undefined
  return {
    ...(found === null ? {} : { post: found.post }),
    ...(thread === null ? {} : { thread }),
    ...(recent === null ? {} : { recent }),
    ...(channel === undefined ? {} : { channel }),
    ...(now === undefined ? {} : { now }),
    ...(options.ack === undefined ? {} : { acknowledge: acknowledgements(options.ack) }),
  }
}

/** `RULE=REASON`, each with a reason: a finding is never waved through in silence. */
function acknowledgements(flags: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    flags.map((flag) => {
      const at = flag.indexOf('=')
      const reason = at === -1 ? '' : flag.slice(at + 1).trim()
      if (at < 1 || reason === '') {
        throw new UserError(
          `--ack ${flag}: a rule and a reason are expected, like second-reader="read by Dana"`,
        )
      }
      return [flag.slice(0, at), reason]
    }),
  )
}

function checkInstant(now: string): void {
  const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/
  if (withZone.test(now) && isDay(now.slice(0, 10)) && !Number.isNaN(Date.parse(now))) return
  throw new UserError(`--now ${explainDate(now)}`)
}

/** `Date` itself would count 31 February on into March. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/**
 * The post at an address, in a file (`FILE` or, of several posts, `FILE#ID`) or on standard input (`-`).
 * @throws UserError when it is nowhere, or of no known shape
 */
export async function readPost(
  from: string,
  format: string | undefined,
  brandHandles: readonly string[],
  io: Io,
): Promise<PostContext> {
  const address = parsePostUrl(from)
  if (address !== null) {
    const { platform, id, url, handle, createdAt } = address
    const author = handle === null ? {} : { author: { handle } }
    return {
      post: { platform, id, url, ...author, ...(createdAt === null ? {} : { createdAt }) },
      thread: null,
      channel: null,
    }
  }
  if (/^https?:\/\//i.test(from)) {
    throw new UserError(
      `--post ${from}: not the address of a post on X, Bluesky or Mastodon; save the post as a file`,
    )
  }
  const { file, pick, text } = await readFrom(from, io)
  const { readPayload } = await import('../platforms/detect.ts')
  const reading = await readPayload(text, { file, format, pick, brandHandles })
  if (reading.kind === 'payload') return reading
  const { readPostFile } = await import('../case/post-file.ts')
  return { post: await readPostFile(file, text), thread: null, channel: null }
}

/** The messages before the draft: a list of our own shape, or a platform's payload. */
export async function readThread(
  from: string,
  brandHandles: readonly string[],
  io: Io,
): Promise<readonly Readonly<MessageInput>[]> {
  const { file, pick, text } = await readFrom(from, io)
  const { readThreadFile } = await import('../case/post-file.ts')
  const own = await readThreadFile(file, text)
  if (own !== null) return own
  const { readPayload } = await import('../platforms/detect.ts')
  const reading = await readPayload(text, { file, pick, brandHandles })
  if (reading.kind === 'payload' && reading.thread !== null) return reading.thread
  throw new UserError('holds no thread; expected a list of messages, oldest first', file)
}

/** The texts of earlier replies, from NDJSON. */
async function readRecent(from: string, io: Io): Promise<readonly string[]> {
  const { readRecentReplies } = await import('../case/recent-file.ts')
  return from === '-'
    ? readRecentReplies('<stdin>', await readStandardInput('<stdin>', io))
    : readRecentReplies(from, readText(from, io.cwd))
}

/** `FILE#ID` names one post of several; a file whose own name has a `#` is found first. */
async function readFrom(
  from: string,
  io: Io,
): Promise<{ readonly file: string; readonly pick: string | null; readonly text: string }> {
  if (from === '-') return { file: '<stdin>', pick: null, text: await readStandardInput('<stdin>', io) }
  const at = from.lastIndexOf('#')
  try {
    return { file: from, pick: null, text: readText(from, io.cwd) }
  } catch (error) {
    if (at < 1) throw error
    const file = from.slice(0, at)
    return { file, pick: from.slice(at + 1), text: readText(file, io.cwd) }
  }
}
