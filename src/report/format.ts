import type { Language } from '../case/model.ts'
import type { Rule } from '../engine/rule.ts'
import type { Report, ReportedError, ReportedReply } from './model.ts'
import type { Palette } from './palette.ts'

export interface FormatOptions {
  /** In terminal cells. */
  readonly width: number
  /** The language of the report's own words. */
  readonly language: Language
  readonly palette: Palette
}

/** What reports for other programs tell besides the findings. */
export interface ReportOptions extends FormatOptions {
  /** The working directory, absolute: names of files are relative to it. */
  readonly cwd: string
  /** The root of its repository, absolute, or the working directory: names in reports for a forge start there. */
  readonly root: string
  /** Every rule there is, by id. */
  readonly rules: ReadonlyMap<string, Pick<Rule, 'summary' | 'why' | 'recommended'>>
  /** The page of a rule. */
  url(rule: string): string
}

/** A format of the report; pure. */
export interface Format {
  /** The whole report, with its line end. */
  format(report: Report, options: ReportOptions): string
  /** Whether it shows `repairs`, which take time to place. */
  readonly repairs?: true
  /** Of a format that writes as it goes, in the order of the input: replies are not kept. */
  readonly stream?: {
    reply(reply: ReportedReply, options: ReportOptions): string
    error(error: ReportedError, options: ReportOptions): string
    /** What closes the report. */
    end(report: Report, options: ReportOptions): string
  }
}
