import type { Case, Language } from '../case/model.ts'
import type { CaseSource } from '../case/source.ts'
import type { Finding, LintResult } from '../engine/finding.ts'
import type { Data, Rule, Suggestion } from '../engine/rule.ts'
import type { PersonalData } from '../reading/facts.ts'
import { createMask, type Mask, mayBePersonal, unmasked } from './mask.ts'
import { renderMessage } from './message.ts'
import type { ReportedFinding, ReportedReply, ReportedSource } from './model.ts'
import { type Locator, placeOf } from './place.ts'

export interface Source extends Locator {
  readonly file: string
  partFile(part: number): string
  /** The text of a line of `file`, or of the file of a part. */
  line(number: number, part?: number): string
  replacements?: CaseSource['replacements']
}

/** A verdict together with what it was given on. */
export interface Judged {
  readonly result: LintResult
  readonly subject: Case
  readonly source: Source
  /** Whether `now` was the case's own. */
  readonly ownNow: boolean
  /** Of a reply that was sent: for each part, its index in the case's thread. */
  readonly messages?: readonly number[]
}

export interface ReplyOptions {
  /** The language of the messages. */
  readonly language: Language
  /** The rules that ran: their messages. */
  readonly rules: ReadonlyMap<string, Pick<Rule, 'id' | 'messages'>>
  /** Finds the personal data to hide; null shows everything. */
  readonly personalData: ((text: string) => readonly PersonalData[]) | null
  /** The page of a rule. */
  url(rule: string): string
}

/** Gives the findings on one reply their words and their places. Times are in the brand's zone, else in UTC. */
export function reportReply(
  { result, subject, source, ownNow, messages }: Judged,
  options: ReplyOptions,
): ReportedReply {
  const mask = options.personalData === null ? unmasked : createMask(subject, options.personalData)
  return {
    file: source.file,
    id: result.id,
    kind: result.kind,
    language: result.language,
    ...(ownNow && subject.now !== null ? { now: new Date(subject.now).toISOString() } : {}),
    ...(messages === undefined ? {} : { messages }),
    findings: result.findings.map((finding) => report(finding, subject, source, mask, options)),
    skipped: result.skipped,
    ran: result.ran,
    source: maskedSource(source, mask),
  }
}

function report(
  finding: Finding,
  subject: Case,
  source: Source,
  mask: Mask,
  options: ReplyOptions,
): ReportedFinding {
  const data = mapStrings(finding.data, mask)
  const say = sayer(finding.rule, subject, mask, options)
  const part = finding.part === null ? undefined : subject.parts[finding.part]
  const file = finding.part === null ? source.file : source.partFile(finding.part)
  return {
    rule: finding.rule,
    severity: finding.severity,
    part: finding.part,
    messageId: finding.messageId,
    message: say(finding.messageId, data),
    data,
    start: finding.start,
    end: finding.end,
    ...(file === source.file ? {} : { file }),
    ...placeOf(finding, source),
    excerpt: part === undefined ? '' : mask.range(part.text, finding.start ?? 0, finding.end ?? 0),
    evidence: finding.evidence.map(({ what, text }) => ({ what, text: mask(text) })),
    suggestions: finding.suggestions.map(({ message, data: own, edits }: Suggestion) => ({
      message: say(message, { ...data, ...(own === undefined ? {} : mapStrings(own, mask)) }),
      edits: edits ?? [],
    })),
    fix: finding.fix,
    acknowledged: finding.acknowledged === null ? null : mask(finding.acknowledged),
    url: options.url(finding.rule),
  }
}

/** Words a message of one rule. A suggestion that is a sentence and not a message's key is said as it is. */
function sayer(
  id: string,
  subject: Case,
  mask: Mask,
  options: ReplyOptions,
): (key: string, data: Data) => string {
  const messages = options.rules.get(id)?.messages
  if (messages === undefined) throw new Error(`no rule "${id}" to word a finding of`)
  const timeZone = subject.brand.timeZone ?? 'UTC'
  return (key, data) => {
    const translated = messages[options.language]?.[key]
    // A message that falls back to English has its numbers and dates in English too.
    const locale = translated === undefined ? 'en' : options.language
    const template = translated ?? messages.en[key] ?? (/\s/.test(key) ? key : undefined)
    if (template === undefined) throw new Error(`rule ${id} has no message "${key}"`)
    const words = renderMessage(template, data, { locale, timeZone })
    // A rule's own words, its numbers and its dates are nobody's data: only what it quotes is.
    return quotes(data).some(mayBePersonal) ? mask(words) : words
  }
}

function quotes(data: Data): readonly string[] {
  return Object.values(data)
    .flat()
    .filter((value) => typeof value === 'string')
}

function mapStrings(data: Data, change: (text: string) => string): Data {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'string') return [key, change(value)]
      return [key, typeof value === 'object' && value !== null ? value.map(change) : value]
    }),
  )
}

function maskedSource(source: Source, mask: Mask): ReportedSource {
  const lineOf = (line: number, part: number | null): string =>
    part === null ? source.line(line) : source.line(line, part)
  return {
    slice(line, from, to, part) {
      const text = lineOf(line, part)
      return mask.range(text, from, Math.min(to, text.length))
    },
    bytes: (line, from, to, part) => Buffer.byteLength(lineOf(line, part).slice(from, to)),
  }
}
