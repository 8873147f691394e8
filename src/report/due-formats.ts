import { suggest } from '../source/did-you-mean.ts'
import { UserError } from '../source/user-error.ts'
import type { DuePromise, DueReport } from './due.ts'
import { type DueWords, dueWords } from './due-words.ts'
import type { FormatOptions } from './format.ts'
import { stringify } from './json.ts'
import { renderMessage } from './message.ts'
import { visible, visibleFile } from './visible.ts'
import { wrap } from './width.ts'
import { wordsFor } from './words.ts'

export type DueFormat = (report: DueReport, options: FormatOptions) => string

const FORMATS: ReadonlyMap<string, DueFormat> = new Map<string, DueFormat>([
  ['pretty', pretty],
  ['compact', compact],
  ['json', json],
  ['ndjson', ndjson],
])

/** The format of that name. Throws a `UserError` that names the formats there are. */
export function dueFormat(name: string): DueFormat {
  const format = FORMATS.get(name)
  if (format === undefined) {
    throw new UserError(`unknown format "${name}"; ${suggest(name, [...FORMATS.keys()])}`)
  }
  return format
}

function pretty(report: DueReport, options: FormatOptions): string {
  const words = dueWords(options.language)
  const { promises, overdue, soon, exit, reason } = report.summary
  const counts = [
    words.promises(promises),
    overdue > 0 ? words.overdue(overdue) : '',
    soon > 0 ? words.soon(soon) : '',
  ].filter((count) => count !== '')
  const blocks = report.promises.map((promise) => `${block(promise, words, options)}\n`)
  const paint = exit === 0 ? options.palette.bold : options.palette.severity.error
  return [
    ...blocks,
    `${paint(counts.join(', '))}\n${wordsFor(options.language).exit(exit)}: ${reason}\n`,
  ].join('\n')
}

function block(promise: DuePromise, words: DueWords, options: FormatOptions): string {
  const { palette, width, language: locale } = options
  const { status, due, madeAt, now, timeZone, sentence, id } = promise
  const say = (template: string) =>
    renderMessage(
      template,
      { left: due === null ? null : Math.abs(due - now), due, made: madeAt },
      { locale, timeZone },
    )
  const paint = {
    overdue: palette.severity.error,
    soon: palette.severity.warn,
    open: palette.bold,
    undated: palette.bold,
  }
  const place = `${visibleFile(promise.file)}:${promise.line}:${promise.column}`
  const body = [
    `“${visible(oneLine(sentence))}”`,
    visible(words.by(promiser(promise, words), whom(promise))) + (madeAt === null ? '' : say(words.made)),
  ].flatMap((line) => wrap(line, width - 2))
  return [
    paint[status](say(words.title[status])),
    ...body.map((line) => `  ${line}`),
    `  ${palette.dim(`${place}${id === null ? '' : ` (${visible(id)})`}`)}`,
  ].join('\n')
}

/** `file:line:column: status: due: who to whom: words`, a line a promise. */
function compact({ promises }: DueReport, { language }: FormatOptions): string {
  const words = dueWords(language)
  return promises
    .map((promise) => {
      const { file, line, column, status, due, sentence } = promise
      const when = due === null ? '' : ` ${iso(due)}:`
      const who = visible(words.by(promiser(promise, words), whom(promise)))
      return `${visibleFile(file)}:${line}:${column}: ${status}:${when} ${who}: ${visible(oneLine(sentence))}\n`
    })
    .join('')
}

function json({ tool, now, promises, errors, summary }: DueReport): string {
  const failures = errors.map(({ file, line, column, message }) => ({ file, line, column, message }))
  return `${stringify({ tool, now, promises: promises.map(promiseJson), errors: failures, summary }, 2)}\n`
}

/** What could not be read comes first: the promises are in the order of their time, not of the input. */
function ndjson({ promises, errors }: DueReport): string {
  const failures = errors.map(({ id, line, message }) => ({ id: id ?? null, line, error: message }))
  return [...failures, ...promises.map(promiseJson)].map((object) => `${stringify(object)}\n`).join('')
}

function promiseJson(promise: DuePromise): object {
  const { madeAt, due, now, ownNow, timeZone: _, ...rest } = promise
  return {
    ...rest,
    madeAt: madeAt === null ? null : iso(madeAt),
    due: due === null ? null : iso(due),
    ...(ownNow ? { now: iso(now) } : {}),
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}

function promiser({ agent, brand }: DuePromise, words: DueWords): string {
  const account = brand === null ? null : handle(brand)
  if (agent === null) return account ?? words.somebody
  return account === null ? agent : `${agent} (${account})`
}

function whom({ to }: DuePromise): string | null {
  return to === null ? null : handle(to)
}

/** One word is a handle, unless it is written like a name. */
function handle(name: string): string {
  return /\s|^\p{Lu}\p{Ll}+$/u.test(name) ? name : `@${name.replace(/^@/, '')}`
}

function oneLine(text: string): string {
  return text.split(/\s*[\r\n]+\s*/).join(' ')
}
