import type { Language } from '../case/model.ts'
import type { Data } from '../engine/rule.ts'
import { type Wording, wordingFor } from './wording.ts'

export interface MessageOptions {
  readonly locale: Language
  /** IANA name: the zone in which dates and times are worded. */
  readonly timeZone: string
}

/** `{key}` or `{key:style}`; doubled braces are text, so that a message may speak of a `{{placeholder}}`. */
const FIELD = /(?<!\{)\{(\w+)(?::(\w+))?\}(?!\})/g

/**
 * Fills a rule's message: `{key}` a value as it is, `{key:duration}` milliseconds in the largest sensible unit
 * ("7 months"), `{key:date}` and `{key:datetime}` epoch milliseconds in the time zone, `{key:list}` "A, B and C".
 * Throws on a key or style that is not there and on a value of the wrong kind: a bug of the rule.
 */
export function renderMessage(template: string, data: Data, options: MessageOptions): string {
  const wording = wordingFor(options.locale, options.timeZone)
  return template.replace(FIELD, (field, key: string, style: string | undefined) => {
    const value = Object.hasOwn(data, key) ? data[key] : undefined
    if (value === undefined) throw new Error(`${field} has no value in the message "${template}"`)
    const words = word(value, style, wording)
    if (words === null) throw new Error(`${field} cannot word ${JSON.stringify(value)} in "${template}"`)
    return words
  })
}

function word(value: Data[string], style: string | undefined, wording: Wording): string | null {
  switch (style) {
    case undefined:
      if (typeof value === 'string') return value
      if (typeof value === 'number') return wording.number(value)
      if (typeof value === 'object') return value === null ? '—' : wording.list(value)
      return String(value)
    case 'duration':
      return typeof value === 'number' ? wording.duration(value) : null
    case 'date':
      return typeof value === 'number' ? wording.date(value) : null
    case 'datetime':
      return typeof value === 'number' ? wording.datetime(value) : null
    case 'list':
      return typeof value === 'object' && value !== null ? wording.list(value) : null
    default:
      return null
  }
}
