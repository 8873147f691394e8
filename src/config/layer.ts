import type { LibraryOptions } from '../case/library-options.ts'
import type { Brand, Kind, Language } from '../case/model.ts'
import type { PresetName } from './presets.ts'

export const SEVERITIES = ['off', 'info', 'warn', 'error'] as const
export type RuleSeverity = (typeof SEVERITIES)[number]

/** What one place says about a rule; the options are those that it names, not yet merged. */
export interface RuleValue {
  readonly severity: RuleSeverity
  readonly options?: object | undefined
}

export interface PhraseValue {
  readonly add?: readonly string[] | undefined
  readonly allow?: readonly string[] | undefined
}

/** The values that one place sets; what it does not set is left to the layers below. */
export interface Values {
  readonly rules?: Readonly<Record<string, RuleValue>> | undefined
  readonly languages?: readonly Language[] | undefined
  readonly brand?: Brand | undefined
  readonly channel?: string | undefined
  readonly as?: Kind | undefined
  readonly library?: LibraryOptions | undefined
  readonly phrases?: Readonly<Record<string, PhraseValue>> | undefined
}

/**
 * One source of values: a preset, a configuration file, one of its overrides, the flags. Plain data, so that
 * it can be cached; later layers win over earlier ones.
 */
export interface Layer {
  /** As `replylint config` names it: `.replylintrc.yaml`, `override 2 of .replylintrc.yaml`, `--rule`. */
  readonly from: string
  /** The line of each value that was written in a file with lines, by its dotted path. */
  readonly lines: Readonly<Record<string, number>>
  /** The layer applies to these files only; null for all. Globs relative to `folder`. */
  readonly files: readonly string[] | null
  readonly folder: string
  readonly values: Values
}

/** The files that a configuration does not want linted. */
export interface Ignores {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** A configuration file with all that it extends: valid, flat, plain data. */
export interface Unit {
  /** Lowest precedence first; a preset is only named, since its values are those of the rules at hand. */
  readonly layers: readonly (PresetName | Layer)[]
  readonly ignores: readonly Ignores[]
}

export const EMPTY_UNIT: Unit = { layers: [], ignores: [] }
