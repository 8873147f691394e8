import { read } from '../reading/read.ts'
import { inspectReply } from '../report/inspect.ts'
import { renderInspection } from '../report/inspect-text.ts'
import { stringify } from '../report/json.ts'
import { UserError } from '../source/user-error.ts'
import { contextFromFlags } from './context.ts'
import { openFileSet } from './file-set.ts'
import { readCases } from './inputs.ts'
import type { Io } from './io.ts'
import { attempt, type CaseItem, type InputContext } from './items.ts'
import { outputLanguage } from './locale.ts'
import type { InspectOptions } from './options.ts'
import { openOutput } from './output.ts'
import { openSession } from './session.ts'

const FORMATS = ['pretty', 'json', 'ndjson']

/** Prints what was understood of each draft, and judges nothing. Ends with 2 when an input could not be read. */
export async function inspect(inputs: readonly string[], options: InspectOptions, io: Io): Promise<number> {
  const language = outputLanguage(options.lang, io.env)
  if (!FORMATS.includes(options.format)) {
    throw new UserError(`unknown format "${options.format}"; expected one of ${FORMATS.join(', ')}`)
  }
  const session = await openSession(options, io)
  const flags = await contextFromFlags(options, session.brandHandles, io)
  const output = await openOutput(options, io)
  const context: InputContext = {
    options,
    brandHandles: session.brandHandles,
    isIgnored: (file) => session.configuration.isIgnored(file),
    settingsFor: session.settingsFor,
    files: await openFileSet(options, io),
    io,
  }
  const replies: object[] = []
  let failed = false

  async function understand({ input, source, context }: CaseItem) {
    const { subject, tools } = await session.prepare(input, source, { ...context, ...flags })
    const found = await session.reading(() => inspectReply(source.file, read(subject, tools)))
    return { found, texts: subject.parts.map(({ text }) => text) }
  }

  for await (const items of readCases(inputs, context)) {
    for (const item of items) {
      const understood = 'error' in item ? item : await attempt(() => understand(item))
      if ('error' in understood) {
        failed = true
        await io.stderr.write(`replylint: ${understood.error.line}\n`)
        continue
      }
      const { found, texts } = understood
      const { columns: width, palette } = output
      if (options.format === 'json') replies.push(found)
      else if (options.format === 'ndjson') await output.write(`${stringify(found)}\n`)
      else await output.write(`${renderInspection(found, texts, { width, palette, language })}\n`)
    }
  }
  if (options.format === 'json')
    await output.write(`${stringify(replies.length === 1 ? replies[0] : replies, 2)}\n`)
  output.close()
  return failed ? 2 : 0
}
