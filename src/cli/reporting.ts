import { createDetails } from '../report/details.ts'
import type { Format, ReportOptions } from '../report/format.ts'
import type { Report, ReportedError, ReportedReply } from '../report/model.ts'

/** Gives a format the replies one by one. Each answer is what to write now. */
export interface Reporting {
  reply(reply: ReportedReply): string
  failure(failure: ReportedError): string
  end(rest: Pick<Report, 'tool' | 'now' | 'summary'>): string
}

/** What a format writes as it goes is forgotten, so that a stream of any length fits in memory. */
export function openReporting(format: Format, layout: ReportOptions): Reporting {
  const { stream } = format
  if (stream === undefined) return keeping(format, layout)
  const details = createDetails()
  return {
    reply(reply) {
      details.add(reply)
      return stream.reply(reply, layout)
    },
    failure: (failure) => stream.error(failure, layout),
    end: (rest) => stream.end({ ...rest, replies: [], details: details.result(), errors: [] }, layout),
  }
}

function keeping(format: Format, layout: ReportOptions): Reporting {
  const replies: ReportedReply[] = []
  const errors: ReportedError[] = []
  return {
    reply(reply) {
      replies.push(reply)
      return ''
    },
    failure(failure) {
      errors.push(failure)
      return ''
    },
    end: (rest) => format.format({ ...rest, replies, errors }, layout),
  }
}
