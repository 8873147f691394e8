import type { LibraryFormatName } from '../case/library-options.ts'
import type { Kind } from '../case/model.ts'

/** Options that decide which configuration is in force and how it is shown. */
export interface ConfigOptions {
  /** A file, or false for `--no-config`. */
  readonly config?: string | boolean
  readonly lang?: string
  readonly color?: boolean
}

/** Options that say what is linted, and what it answers. */
export interface ContextOptions extends ConfigOptions {
  readonly post?: string
  readonly postFormat?: string
  readonly thread?: string
  readonly recent?: string
  readonly now?: string
  readonly channel?: string
  readonly requireContext?: boolean
  readonly as?: Kind
  readonly libraryFormat?: LibraryFormatName
  /** Selectors; empty without the flag. */
  readonly libraryFields: readonly string[]
  /** Names or numbers of columns; empty without the flag. */
  readonly libraryColumns: readonly string[]
  readonly parts?: boolean
  readonly partSeparator?: string
  readonly stdinFilename?: string
  readonly stdinFormat?: 'text' | 'case' | 'ndjson'
  readonly staged?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly errorOnUnmatchedPattern: boolean
  readonly warnIgnored: boolean
}

export interface OutputOptions {
  readonly format: string
  readonly outputFile?: string
}

export interface CheckOptions extends ContextOptions, OutputOptions {
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly statistics?: boolean
  readonly showPersonalData?: boolean
  readonly rule: readonly string[]
  readonly only: readonly string[]
  readonly ack: readonly string[]
  readonly reportUnusedAcknowledgements?: boolean
  readonly suppressAll?: boolean
  readonly suppressRule: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly eachReply?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
}

export interface DueOptions extends ContextOptions, OutputOptions {
  readonly soon?: string
  readonly showPersonalData?: boolean
}

export interface InspectOptions extends ContextOptions, OutputOptions {}
