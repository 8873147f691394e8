import type { PartReading } from './facts.ts'
import { fittingEnd, type Limit, limitOf, limitsOf } from './length.ts'
import { meansOf } from './means.ts'
import type { Reading } from './reading.ts'

/** A message that is longer than its channel takes. */
export interface Overlong {
  readonly part: PartReading
  readonly channel: string
  readonly limit: Limit
  /** In the channel's own units. */
  readonly length: number
  /** Where what does not fit begins. */
  readonly from: number
}

/**
 * The messages of the draft that are longer than their channel takes. `own` are limits by channel, which win over the
 * channel's. A direct message on a network is no post, and its limit another one. Of a template only what is sure to be
 * sent counts: a placeholder by its example, or as nothing.
 */
export function overlongParts(reading: Reading, own: Readonly<Record<string, number>>): readonly Overlong[] {
  const { channel, post, kind, parts } = reading
  if (channel === null || (post?.visibility === 'private' && meansOf(channel) === null)) return []
  const max = Object.hasOwn(own, channel) ? own[channel] : undefined
  const limits = max === undefined ? limitsOf(channel, kind) : [limitOf(max, channel, kind)]
  return parts.flatMap((part): readonly Overlong[] => {
    // Most messages are far too short to be counted.
    if (limits.every((limit) => part.text.length * MOST_A_UNIT <= limit.max)) return []
    const text = kind === 'template' ? filledIn(part, reading) : part.text
    const limit = limits.find(({ max, count }) => count(text) > max)
    if (limit === undefined) return []
    const isAsWritten = text === part.text
    const from = isAsWritten ? wordFrom(text, fittingEnd(text, limit)) : part.text.trimEnd().length
    return [{ part, channel, limit, length: limit.count(text), from }]
  })
}

/** No unit of UTF-16 counts more: three bytes in UTF-8, or 23 characters for a link of nine ("http://a."). */
const MOST_A_UNIT = 3

function wordFrom(text: string, offset: number): number {
  const spaces = /^\s*/u.exec(text.slice(offset))?.[0].length ?? 0
  return Math.min(offset + spaces, text.trimEnd().length)
}

function filledIn({ text, placeholders }: PartReading, { case: { template } }: Reading): string {
  const examples = template?.examples ?? {}
  let filled = ''
  let at = 0
  for (const { start, end, text: written } of placeholders) {
    filled += text.slice(at, start) + (examples[written] ?? examples[bare(written)] ?? '')
    at = end
  }
  return filled + text.slice(at)
}

/** `{{1}}` → `1`: examples are listed by the key. */
function bare(placeholder: string): string {
  return placeholder.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
