import type { Format } from './format.ts'
import { replyJson, stringify } from './json.ts'
import type { ReportedError, ReportedReply } from './model.ts'

/** One object a line, written as the replies are judged; a malformed line is answered in its place. */
export const ndjson: Format = {
  format: ({ replies, errors }) => [...replies.map(reply), ...errors.map(error)].join(''),
  stream: { reply, error, end: () => '' },
}

function reply(reported: ReportedReply): string {
  return `${stringify(replyJson(reported))}\n`
}

function error({ id, line, message }: ReportedError): string {
  return `${stringify({ id: id ?? null, line, error: message })}\n`
}
