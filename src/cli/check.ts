import { personalDataIn } from '../reading/personal-data.ts'
import { loadFormat } from '../report/formats.ts'
import type { ReportedError, ReportedReply } from '../report/model.ts'
import { type Judged, type ReplyOptions, reportReply } from '../report/reply.ts'
import { createTally, errorsOnly } from '../report/summary.ts'
import { UserError } from '../source/user-error.ts'
import { VERSION } from '../version.ts'
import { contextFromFlags } from './context.ts'
import { fixReply, patchOf, replaceFile } from './fix.ts'
import { type CaseItem, type FailedItem, type InputContext, readInputs } from './inputs.ts'
import type { Io } from './io.ts'
import { outputLanguage } from './locale.ts'
import type { CheckOptions } from './options.ts'
import { openOutput } from './output.ts'
import { pageUrl } from './pages.ts'
import { openSession } from './session.ts'

/** Lints the inputs, reports what is found, and returns the exit status. */
export async function check(inputs: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const language = outputLanguage(options.lang, io.env)
  const format = await loadFormat(options.format)
  const session = await openSession(options, io)
  const { configuration } = session
  const flags = await contextFromFlags(options, session.brandHandles, io)
  const output = await openOutput(options, io)
  const wording: ReplyOptions = {
    language,
    rules: new Map(configuration.rules.map((rule) => [rule.id, rule])),
    personalData: options.showPersonalData ? null : personalDataIn,
    url: pageUrl,
  }
  const context: InputContext = {
    options,
    brandHandles: session.brandHandles,
    isIgnored: (file) => configuration.isIgnored(file),
    io,
  }
  const tally = createTally()
  const replies: ReportedReply[] = []
  const errors: ReportedError[] = []
  let patches = ''
  let linted = 0

  const judge = (item: CaseItem): Promise<Judged> =>
    session.judge(item.input, item.source, { ...item.context, ...flags })

  /** The line of a format that writes as it goes; nothing where the report comes at the end. */
  async function lintItem(item: CaseItem): Promise<string> {
    linted += 1
    if (linted === 2 && options.ack.length > 0) {
      throw new UserError('--ack is for one reply; acknowledge in the case files when linting several')
    }
    const judged = await judgeAndFix(item)
    tally.add(judged.result)
    await warnOfUnused(judged)
    const reply = reportReply(judged, wording)
    const shown = options.quiet ? errorsOnly(reply) : reply
    if (format.stream !== undefined) return format.stream.reply(shown)
    replies.push(shown)
    return ''
  }

  async function judgeAndFix(item: CaseItem): Promise<Judged> {
    if (!options.fix && !options.fixDryRun && !options.diff) return judge(item)
    const { judged, texts } = await fixReply(item, judge)
    for (const [file, text] of texts) {
      if (options.diff) patches += await patchOf(file, text, io.cwd)
      else if (options.fix) replaceFile(file, text, io.cwd)
    }
    return judged
  }

  async function warnOfUnused({ result, source }: Judged): Promise<void> {
    if (!options.reportUnusedAcknowledgements) return
    for (const rule of result.unusedAcknowledgements) {
      await io.stderr.write(`replylint: ${source.file}: ${rule} is acknowledged, and found nothing\n`)
    }
  }

  async function fail(item: FailedItem): Promise<string> {
    tally.fail()
    await io.stderr.write(`replylint: ${item.error.line}\n`)
    const failure = reportedError(item)
    if (format.stream !== undefined) return format.stream.error(failure)
    errors.push(failure)
    return ''
  }

  for await (const items of readInputs(inputs, context)) {
    let lines = ''
    for (const item of items) lines += 'error' in item ? await fail(item) : await lintItem(item)
    if (lines !== '' && !options.diff) await output.write(lines)
  }

  const { maxWarnings = null, requireContext = false } = options
  const summary = tally.summary({ maxWarnings, requireContext, language })
  if (options.diff) {
    await output.write(patches)
  } else if (format.stream === undefined) {
    const now = new Date(flags.now ?? io.now()).toISOString()
    const report = { tool: { name: 'replylint', version: VERSION } as const, now, replies, errors, summary }
    await output.write(format.format(report, { width: output.columns, language, palette: output.palette }))
  }
  output.close()
  if (options.diff && summary.exit !== 2) return patches === '' ? 0 : 1
  return summary.exit
}

function reportedError({ error, id = null, line }: FailedItem): ReportedError {
  return {
    file: error.file,
    line: error.position?.line ?? line ?? null,
    column: error.position?.column ?? null,
    message: error.message,
    id,
  }
}
