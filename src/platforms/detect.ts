import { parsePostUrl } from '../case/post-url.ts'
import { didYouMean } from '../source/did-you-mean.ts'
import { UserError } from '../source/user-error.ts'
import { isObject, known } from './json.ts'
import { PLATFORMS } from './list.ts'
import { parsePayload } from './parse.ts'
import type { PayloadReading, Platform } from './platform.ts'
import { hasAny } from './shape.ts'

export { PLATFORMS }

/** The project's own shape, for the reader of cases to validate; `value` is undefined where the text is YAML. */
export interface OwnReading {
  readonly kind: 'own'
  readonly value: unknown
}

export interface PayloadOptions {
  /** Named in errors. */
  readonly file: string
  /** The id of a platform; without it the shape decides. */
  readonly format?: string | null | undefined
  /** The id of the post that is answered, where the payload holds several. */
  readonly pick?: string | null | undefined
  readonly brandHandles?: readonly string[] | undefined
}

/**
 * The post (and its thread) of a file's text: a platform's payload as JSON, as lines of JSON or as a raw HTTP
 * answer; a post's address alone; or the project's own shape, which is handed back as it is.
 * @throws UserError on JSON that cannot be read (with its place), on a shape that nobody knows, and where it is
 * not clear which post is answered
 */
export async function readPayload(
  text: string,
  options: PayloadOptions,
): Promise<PayloadReading | OwnReading> {
  const { file, pick = null, brandHandles = [] } = options
  const forced = options.format == null ? null : platformNamed(options.format)
  const address = parsePostUrl(text)
  if (address !== null) return fromAddress(address)
  const value = await parsePayload(file, text, forced !== null)
  if (value === undefined) return { kind: 'own', value: undefined }
  const platform = forced ?? PLATFORMS.find((candidate) => candidate.lacks(value)?.length === 0)
  if (platform === undefined) {
    if (isOwn(value)) return { kind: 'own', value }
    throw unknownShape(value, file)
  }
  if (forced !== null && forced.lacks(value)?.length !== 0) throw notThatShape(forced, value, file)
  return platform.read(value, { file, pick, brandHandles })
}

/** @throws UserError with the nearest names */
export function platformNamed(id: string): Platform {
  const found = PLATFORMS.find((platform) => platform.id === id.toLowerCase())
  if (found) return found
  const ids = PLATFORMS.map((platform) => platform.id)
  const written = id.toLowerCase()
  // "x" stands for one of X's two shapes.
  const guess = ids.find((known) => written !== '' && known.startsWith(written)) ?? didYouMean(written, ids)
  const hint = guess === null ? '' : `; did you mean ${guess}?`
  throw new UserError(`unknown post format ${JSON.stringify(id)}${hint} (known: ${ids.join(', ')})`)
}

function fromAddress({
  platform,
  id,
  url,
  handle,
  createdAt,
}: NonNullable<ReturnType<typeof parsePostUrl>>): PayloadReading {
  const author = handle === null ? undefined : { handle }
  const post = known({ platform, id, url, createdAt: createdAt ?? undefined, author })
  return { kind: 'payload', format: 'url', post, thread: null, channel: null }
}

/** Keys that only the project's own post has; a post with a mistake in another key is still one. */
const OWN_KEYS = ['text', 'createdAt', 'author', 'resurfacedBy', 'mentions', 'inReplyTo', 'platform', 'url']

function isOwn(value: unknown): boolean {
  return isObject(value) && hasAny(value, OWN_KEYS)
}

function unknownShape(value: unknown, file: string): UserError {
  const near = PLATFORMS.map((platform) => ({ platform, lacks: platform.lacks(value) ?? [] }))
    .filter(({ lacks }) => lacks.length > 0)
    .sort((a, b) => a.lacks.length - b.lacks.length)
  const names = `the known shapes are a post as in a case file, ${PLATFORMS.map(({ id }) => id).join(', ')}`
  const [best] = near
  if (best === undefined) return new UserError(`is of no known shape; ${names}`, file)
  return new UserError(`${almost(best.platform, best.lacks)}; ${names}`, file)
}

function notThatShape(platform: Platform, value: unknown, file: string): UserError {
  const lacks = platform.lacks(value)
  return new UserError(lacks === null ? `is no payload of ${platform.name}` : almost(platform, lacks), file)
}

function almost({ id, name }: Platform, lacks: readonly string[]): string {
  return `looks like ${name} (${id}) but lacks ${lacks.join(', ')}`
}
