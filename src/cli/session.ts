import { rules as builtInRules } from '../../rules/index.ts'
import type { Case, CaseInput } from '../case/model.ts'
import { type CaseOverrides, normaliseCase } from '../case/normalise.ts'
import type { CaseSource } from '../case/source.ts'
import { loadConfiguration } from '../config/load.ts'
import type { Configuration, Settings } from '../config/settings.ts'
import type { LintResult } from '../engine/finding.ts'
import { lint } from '../engine/lint.ts'
import type { ReadingTools } from '../reading/reading.ts'
import type { Judged } from '../report/reply.ts'
import { openToolbox, phraseFamilies } from '../tools.ts'
import { checkAcknowledged } from './acknowledged-rules.ts'
import type { Io } from './io.ts'
import type { CheckOptions, ConfigOptions, ContextOptions } from './options.ts'

/** A case as the engine reads it, with the configuration of its file. */
export interface Prepared {
  readonly subject: Case
  readonly settings: Settings
  readonly tools: ReadingTools
}

/** A configuration in force, and what it takes to judge cases by it. */
export interface Session {
  readonly configuration: Configuration
  /** The handles that the configuration of the working directory gives the brand. */
  readonly brandHandles: readonly string[]
  /** What the configuration says of a file. */
  settingsFor(file: string): Promise<Settings>
  prepare(input: CaseInput, source: CaseSource, overrides: CaseOverrides): Promise<Prepared>
  /** Runs what reads texts; see `Toolbox.read`. */
  reading<Result>(run: () => Result): Promise<Result>
  /** With the result of an earlier run, only what is needed to report it. */
  judge(
    input: CaseInput,
    source: CaseSource,
    overrides: CaseOverrides,
    remembered?: LintResult,
  ): Promise<Judged>
}

export async function openSession(
  options: ContextOptions & Partial<Pick<CheckOptions, 'rule' | 'only'>>,
  io: Io,
): Promise<Session> {
  const configuration = await configurationFor(options, io)
  const toolbox = await openToolbox()
  const now = new Date(io.now()).toISOString()
  let latest: { readonly file: string; readonly settings: Settings } | null = null

  async function settingsFor(file: string): Promise<Settings> {
    // A stream is one file: its configuration is looked for once.
    if (latest?.file === file) return latest.settings
    await configuration.prepare([file])
    latest = { file, settings: configuration.settingsFor(file) }
    return latest.settings
  }

  async function prepare(input: CaseInput, source: CaseSource, overrides: CaseOverrides): Promise<Prepared> {
    checkAcknowledged(input.acknowledge, configuration.rules, source)
    const settings = await settingsFor(source.file)
    const { brand, channel } = settings
    const kind = options.as ?? settings.as ?? 'reply'
    return {
      subject: normaliseCase(input, { kind, brand, channel, now }, overrides),
      settings,
      tools: await toolbox.toolsFor(settings),
    }
  }

  return {
    configuration,
    brandHandles: configuration.settingsFor(null).brand.handles ?? [],
    settingsFor,
    prepare,
    reading: (run) => toolbox.read(run),
    async judge(input, source, overrides, remembered) {
      const { subject, settings, tools } = await prepare(input, source, overrides)
      const result =
        remembered ??
        (await toolbox.read(() => lint(subject, configuration.rules, { rules: settings.rules, tools })))
      return { result, subject, source, ownNow: overrides.now === undefined && input.now !== undefined }
    },
  }
}

/** The configuration that the flags ask for. */
export function configurationFor(
  { config, rule, only }: ConfigOptions & Partial<Pick<CheckOptions, 'rule' | 'only'>>,
  io: Io,
): Promise<Configuration> {
  return loadConfiguration({
    cwd: io.cwd,
    configFile: typeof config === 'string' ? config : undefined,
    noConfig: config === false,
    ruleOverrides: rule,
    only,
    builtInRules,
    families: phraseFamilies,
  })
}
