import type { CaseSource } from '../case/source.ts'
import { parseDuration } from '../engine/duration.ts'
import { type OpenPromise, openPromises } from '../engine/open-promises.ts'
import { personalDataIn } from '../reading/personal-data.ts'
import { bySoonest, type DuePromise, dueStatus, summariseDue } from '../report/due.ts'
import { dueFormat } from '../report/due-formats.ts'
import { dueWords } from '../report/due-words.ts'
import { createMask, type Mask, unmasked } from '../report/mask.ts'
import type { ReportedError } from '../report/model.ts'
import { UserError } from '../source/user-error.ts'
import { VERSION } from '../version.ts'
import { contextFromFlags } from './context.ts'
import { sourceOfFlags } from './conversation-input.ts'
import { reportedError, withoutPersonalData } from './failure.ts'
import { openFileSet } from './file-set.ts'
import { readCases } from './inputs.ts'
import type { Io } from './io.ts'
import { attempt, type CaseItem } from './items.ts'
import { outputLanguage } from './locale.ts'
import type { DueOptions } from './options.ts'
import { openOutput } from './output.ts'
import { openSession } from './session.ts'

const START = { line: 1, column: 1 }

/**
 * Prints what the brand has promised in threads and not yet kept, overdue first. Ends with 1 when something is
 * overdue, with 2 when an input could not be read. Of a stream only the open promises are remembered.
 */
export async function due(inputs: readonly string[], options: DueOptions, io: Io): Promise<number> {
  const language = outputLanguage(options.lang, io.env)
  const format = dueFormat(options.format)
  const soon = options.soon === undefined ? null : durationOf(options.soon)
  const session = await openSession(options, io)
  const flags = await contextFromFlags(options, session.brandHandles, io)
  const flagSource = await sourceOfFlags(options, flags, io)
  const output = await openOutput(options, io)
  const promises: DuePromise[] = []
  const errors: ReportedError[] = []

  async function collect({ input, source, context }: CaseItem): Promise<void> {
    const overrides = { ...context, ...flags }
    const { subject, tools } = await session.prepare(input, source, overrides)
    const now = Date.parse(subject.now ?? '')
    const mask = options.showPersonalData ? unmasked : createMask(subject, personalDataIn)
    const about = {
      id: subject.id,
      now,
      ownNow: overrides.now === undefined && input.now !== undefined,
      timeZone: subject.brand.timeZone ?? 'UTC',
    }
    const written = flagSource ?? source
    for (const promise of await session.reading(() => openPromises(subject, tools))) {
      const text = subject.thread?.[promise.message]?.text ?? ''
      promises.push({
        ...about,
        ...reported(promise, text, mask, written),
        status: dueStatus(promise.due, now, soon),
      })
    }
  }

  const context = {
    options,
    brandHandles: session.brandHandles,
    conversations: true,
    isIgnored: (file: string) => session.configuration.isIgnored(file),
    settingsFor: session.settingsFor,
    files: await openFileSet(options, io),
    io,
  }
  for await (const items of readCases(inputs, context)) {
    for (const item of items) {
      const failure = 'error' in item ? item : await attempt(() => collect(item))
      if (failure === undefined) continue
      const error = withoutPersonalData(failure.error, options.showPersonalData ? null : personalDataIn)
      await io.stderr.write(`replylint: ${error.line}\n`)
      errors.push(reportedError('error' in item ? { ...item, error } : { error, id: item.input.id ?? null }))
    }
  }

  const sorted = promises.toSorted(bySoonest)
  const summary = summariseDue(sorted, errors.length, dueWords(language))
  const now = new Date(flags.now ?? io.now()).toISOString()
  const report = {
    tool: { name: 'replylint', version: VERSION } as const,
    now,
    promises: sorted,
    errors,
    summary,
  }
  await output.write(format(report, { width: output.columns, language, palette: output.palette }))
  output.close()
  return summary.exit
}

function durationOf(soon: string): number {
  if (!/^\d+[mhdw]$/.test(soon)) {
    throw new UserError(`--soon ${soon}: a whole number and m, h, d or w is expected, like 4h`)
  }
  return parseDuration(soon)
}

/** All that is printed, so that the text of the input need not be kept. */
function reported(
  { message, start, end, sentence, agent, brand, to, madeAt, due }: OpenPromise,
  text: string,
  mask: Mask,
  source: CaseSource,
): Omit<DuePromise, 'id' | 'now' | 'ownNow' | 'timeZone' | 'status'> {
  const from = source.messagePosition?.(message, start) ?? START
  const till = source.messagePosition?.(message, end) ?? START
  return {
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: till.line,
    endColumn: till.column,
    message,
    text: mask.range(text, start, end),
    sentence: mask.range(text, sentence.start, sentence.end).trim(),
    agent,
    brand,
    to,
    madeAt,
    due,
  }
}
