import type { LibraryOptions } from '../case/library-options.ts'
import type { Brand, Kind, Language } from '../case/model.ts'
import type { Rule, RuleSetting } from '../engine/rule.ts'

/** Phrases that a team adds to a family, or allows although the family has them. In the packs' notation. */
export interface PhraseSetting {
  readonly add: readonly string[]
  readonly allow: readonly string[]
}

/** The effective configuration of one linted file: plain data, so that it can be cached. */
export interface Settings {
  /** Every known rule, also those that are off. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly languages: readonly Language[]
  readonly brand: Brand
  /** Applies where neither a flag nor the case names a channel. */
  readonly channel: string | null
  readonly as: Kind | null
  readonly library: LibraryOptions
  readonly phrases: Readonly<Record<string, PhraseSetting>>
}

/** Where a value of the effective configuration comes from, for `replylint config`. */
export interface Provenance {
  /** Dotted path of the value: `rules.stale-post`, `brand.handles`. */
  readonly path: string
  readonly value: unknown
  /** `preset recommended`, `.replylintrc.yaml:12`, `override 2 of .replylintrc.yaml:30`, `--rule`. */
  readonly from: string
}

/** A loaded configuration; answers for each linted file. */
export interface Configuration {
  /** The main configuration file; null when there is none. */
  readonly file: string | null
  /** The built-in rules and those of plugins. */
  readonly rules: readonly Rule[]
  /**
   * Reads the configurations that lie nearer to these files; the answers below need it for each file.
   * @throws UserError when one of them is wrong
   */
  prepare(files: readonly string[]): Promise<void>
  /** The same object for all files with the same settings, so that what is made from them can be kept. */
  settingsFor(file: string | null): Settings
  provenanceFor(file: string | null): readonly Provenance[]
  isIgnored(file: string): boolean
}
