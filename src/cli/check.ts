import { repositoryRoot } from '../config/places.ts'
import { personalDataIn } from '../reading/personal-data.ts'
import { loadFormat } from '../report/formats.ts'
import { withRepairs } from '../report/repairs.ts'
import { type Judged, type ReplyOptions, reportReply } from '../report/reply.ts'
import { createStatistics } from '../report/statistics.ts'
import { createTally, errorsOnly } from '../report/summary.ts'
import { wordsFor } from '../report/words.ts'
import { UserError } from '../source/user-error.ts'
import { VERSION } from '../version.ts'
import { checkAcknowledged } from './acknowledged-rules.ts'
import { contextFromFlags } from './context.ts'
import { reportedError, withoutPersonalData } from './failure.ts'
import { openFileSet } from './file-set.ts'
import { readInputs } from './inputs.ts'
import type { Io } from './io.ts'
import type { CaseItem, CleanItem, FailedItem, InputContext, LibraryItem } from './items.ts'
import { judgedClean, type LibraryVerdict } from './judge-library.ts'
import { openJudging } from './judging.ts'
import { outputLanguage } from './locale.ts'
import type { CheckOptions } from './options.ts'
import { openOutput } from './output.ts'
import { pageUrl } from './pages.ts'
import { createProgress } from './progress.ts'
import { openReporting } from './reporting.ts'
import type { CacheSetting, ResultCache } from './result-cache.ts'
import { openSession } from './session.ts'
import { openSuppressions } from './suppressions.ts'

/** Lints the inputs, reports what is found, and returns the exit status. */
export async function check(inputs: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const language = outputLanguage(options.lang, io.env)
  const format = await loadFormat(options.format)
  const session = await openSession(options, io)
  const { configuration } = session
  const flags = await contextFromFlags(options, session.brandHandles, io)
  checkAcknowledged(flags.acknowledge, configuration.rules, null)
  const { baseline } = wordsFor(language)
  const suppressions = await openSuppressions(inputs, options, configuration, baseline, io)
  const output = await openOutput(options, io)
  const rules = new Map(configuration.rules.map((rule) => [rule.id, rule]))
  const wording: ReplyOptions = {
    language,
    rules,
    personalData: options.showPersonalData ? null : personalDataIn,
    url: pageUrl,
  }
  const files = await openFileSet(options, io)
  const cache = await openCache(options, { session, flags, files, io })
  const context: InputContext = {
    options,
    brandHandles: session.brandHandles,
    conversations: options.eachReply === true,
    isIgnored: (file) => configuration.isIgnored(file),
    settingsFor: session.settingsFor,
    files,
    cache,
    io,
  }
  const judging = await openJudging({ options, flags, session, cache, io })
  const tally = createTally()
  const statistics = options.statistics ? createStatistics() : null
  const { columns: width, palette } = output
  const reporting = openReporting(format, {
    width,
    language,
    palette,
    cwd: io.cwd,
    root: repositoryRoot(io.cwd) ?? io.cwd,
    rules,
    url: pageUrl,
  })
  const progress = createProgress(io)
  let linted = 0

  async function verdictOn(item: CaseItem | LibraryItem | CleanItem): Promise<LibraryVerdict> {
    if ('library' in item) return judging.judgeLibrary(item)
    const judged = 'files' in item ? judgedClean(item) : await judging.judge(item)
    return { judged, failures: [], unused: [] }
  }

  async function lintItem(item: CaseItem | LibraryItem | CleanItem): Promise<string> {
    const { judged, failures, unused } = await verdictOn(item)
    let lines = ''
    // A library may have lost what was suppressed in it.
    for (const file of filesOf(item)) suppressions?.linted(file)
    for (const one of judged) lines += await report(suppressions?.apply(one) ?? one)
    for (const failure of failures) lines += await fail(failure)
    if (options.reportUnusedAcknowledgements) {
      for (const { line } of unused) await io.stderr.write(`replylint: ${line}\n`)
    }
    return lines
  }

  async function report(judged: Judged): Promise<string> {
    linted += 1
    if (linted === 2 && options.ack.length > 0) {
      throw new UserError('--ack is for one reply; acknowledge in the case files when linting several')
    }
    tally.add(judged.result)
    statistics?.add(judged.result)
    await progress.step(linted, judged.source.file)
    await warnOfUnused(judged)
    const reply = reportReply(judged, wording)
    const shown = options.quiet ? errorsOnly(reply, suppressions?.reason) : reply
    return reporting.reply(format.repairs ? await withRepairs(shown, judged, wording) : shown)
  }

  async function warnOfUnused({ result, source }: Judged): Promise<void> {
    if (!options.reportUnusedAcknowledgements) return
    for (const rule of result.unusedAcknowledgements) {
      const place = source.fieldPosition(['acknowledge', rule])
      const { line } = new UserError(`${rule} is acknowledged, and found nothing`, source.file, place)
      await io.stderr.write(`replylint: ${line}\n`)
    }
  }

  async function fail(item: FailedItem): Promise<string> {
    tally.fail()
    const shown = { ...item, error: withoutPersonalData(item.error, wording.personalData) }
    await progress.clear()
    await io.stderr.write(`replylint: ${shown.error.line}\n`)
    return reporting.failure(reportedError(shown))
  }

  async function lintAll(): Promise<void> {
    for await (const items of readInputs(inputs, context)) {
      let lines = ''
      for (const item of items)
        lines += 'error' in item ? await fail(item) : await orFailure(item, lintItem, fail)
      if (lines !== '' && !options.diff) {
        await progress.clear()
        await output.write(lines)
      }
    }
  }

  await lintAll().catch((error) => {
    output.discard()
    throw error
  })

  const { maxWarnings = null, requireContext = false } = options
  const counts = tally.summary({ maxWarnings, requireContext, language })
  const conversations = judging.conversations()
  const summary = {
    ...counts,
    ...(conversations === undefined ? {} : { conversations }),
    ...(statistics === null ? {} : { statistics: statistics.result() }),
  }
  await progress.clear()
  const patches = judging.patches()
  const now = new Date(flags.now ?? io.now()).toISOString()
  const tool = { name: 'replylint', version: VERSION } as const
  await output.write(options.diff ? patches : reporting.end({ tool, now, summary }))
  output.close()
  cache?.close()
  for (const line of suppressions?.close() ?? []) await io.stderr.write(`replylint: ${line}\n`)
  if (options.diff && summary.exit !== 2) return patches === '' ? 0 : 1
  return summary.exit
}

/** What is mended must be read, and conversations have their own times. */
async function openCache(options: CheckOptions, setting: CacheSetting): Promise<ResultCache | undefined> {
  const { cache, fix, fixDryRun, diff, eachReply } = options
  if (!cache || fix || fixDryRun || diff || eachReply) return undefined
  const { openResultCache } = await import('./result-cache.ts')
  return openResultCache(options, setting)
}

/** What is wrong with a file of the item, like a fix that cannot be written, fails in its place. */
async function orFailure(
  item: CaseItem | LibraryItem | CleanItem,
  run: (item: CaseItem | LibraryItem | CleanItem) => Promise<string>,
  fail: (item: FailedItem) => Promise<string>,
): Promise<string> {
  try {
    return await run(item)
  } catch (error) {
    if (!(error instanceof UserError && filesOf(item).includes(error.file ?? ''))) throw error
    return fail({ error, id: 'input' in item ? (item.input.id ?? null) : null })
  }
}

function filesOf(item: CaseItem | LibraryItem | CleanItem): readonly string[] {
  if ('library' in item) return [...item.library.texts.keys()]
  return 'files' in item ? item.files : [item.source.file]
}
