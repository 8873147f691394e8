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
  /** Of a format that writes as it goes: one line a reply or failure, in the order of the input. */
  readonly stream?: {
    reply(reply: ReportedReply): string
    error(error: ReportedError): string
  }
}
