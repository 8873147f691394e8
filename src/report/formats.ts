import { suggest } from '../source/did-you-mean.ts'
import { UserError } from '../source/user-error.ts'
import type { Format } from './format.ts'

/** Each format is loaded only when it is asked for. */
const FORMATS: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['pretty', async () => (await import('./pretty.ts')).pretty],
  ['compact', async () => (await import('./compact.ts')).compact],
  ['json', async () => (await import('./json.ts')).json],
  ['ndjson', async () => (await import('./ndjson.ts')).ndjson],
  ['sarif', async () => (await import('./sarif.ts')).sarif],
  ['github', async () => (await import('./github.ts')).github],
  ['gitlab', async () => (await import('./gitlab.ts')).gitlab],
  ['junit', async () => (await import('./junit.ts')).junit],
  ['checkstyle', async () => (await import('./checkstyle.ts')).checkstyle],
  ['rdjson', async () => (await import('./rdjson.ts')).rdjson],
  ['markdown', async () => (await import('./markdown.ts')).markdown],
])

export const FORMAT_NAMES: readonly string[] = [...FORMATS.keys()]

/** The format of that name. Throws a `UserError` that names the formats there are. */
export async function loadFormat(name: string): Promise<Format> {
  const load = FORMATS.get(name)
  if (load === undefined) {
    throw new UserError(`unknown format "${name}"; ${suggest(name, FORMAT_NAMES)}`)
  }
  return load()
}
