import type { Language } from '../case/model.ts'
import type { Report, ReportedError, ReportedReply } from './model.ts'
import type { Palette } from './palette.ts'

export interface FormatOptions {
  /** In terminal cells. */
  readonly width: number
  /** The language of the report's own words. */
  readonly language: Language
  readonly palette: Palette
}

/** A format of the report; pure. */
export interface Format {
  /** The whole report, with its line end. */
  format(report: Report, options: FormatOptions): string
  /** Of a format that writes as it goes, in the order of the input: replies are not kept. */
  readonly stream?: {
    reply(reply: ReportedReply, options: FormatOptions): string
    error(error: ReportedError, options: FormatOptions): string
    /** What closes the report. */
    end(report: Report, options: FormatOptions): string
  }
}
