/**
 * Measures the readings against labelled replies: `npm run accuracy -- FILE [--misses] [--only FIELD] [--from N] [--to N] [--samples N]`.
 * FILE is NDJSON, a reply a line: {id, brand, customer, post, post_at, reply, labels: {signature, name, part, handoff,
 * commitment, asks_public, apology}}; `--from` and `--to` are its lines, counted from 1. A label "disputed" does not count.
 *
 * Prints precision, recall and F1 of each field, and with `--misses` each reply that was read otherwise. A signature, a
 * name or a part counts when its text is exactly the label's. `handoff` is whether the customer is sent elsewhere
 * (third-party, team, channel) or not (none, owned). `commitment` is followed by the macro F1 of its three kinds.
 * Then each rule's findings per hundred replies, linted with their posts, with `--samples` of them (default 0).
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Case } from '../src/case/model.ts'
import { normaliseCase } from '../src/case/normalise.ts'
import { read } from '../src/reading/read.ts'
import type { Reading } from '../src/reading/reading.ts'
import { openToolbox } from '../src/tools.ts'
import { FIELDS, type Labels, type Said } from './accuracy-fields.ts'
import { ruleFrequencies } from './accuracy-rules.ts'

interface Labelled {
  readonly id: string
  readonly brand: string
  readonly customer: string
  readonly post: string
  readonly post_at: string | null
  readonly reply: string
  readonly labels: Labels
}

interface Answer {
  readonly id: string
  readonly reply: string
  readonly expected: Said
  readonly got: Said
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly misses: readonly Answer[]
}

/** Over all answers, or over one value of them. */
function score(answers: readonly Answer[], only?: string): Score {
  const counted = answers.map((answer) => ({
    ...answer,
    expected: answer.expected.filter((value) => only === undefined || value === only),
    got: answer.got.filter((value) => only === undefined || value === only),
  }))
  const sum = (count: (answer: Answer) => number): number =>
    counted.reduce((all, answer) => all + count(answer), 0)
  const hits = sum(({ expected, got }) => got.filter((value) => expected.includes(value)).length)
  const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  const precision = ratio(
    hits,
    sum(({ got }) => got.length),
  )
  const recall = ratio(
    hits,
    sum(({ expected }) => expected.length),
  )
  const isSame = ({ expected, got }: Answer): boolean =>
    expected.length === got.length && expected.every((value) => got.includes(value))
  const misses = counted.filter((answer) => !isSame(answer))
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), misses }
}

function caseOf({ id, brand, customer, post, post_at, reply }: Labelled): Case {
  // The reply leads with the handle that it answers, which is not always the author of the post.
  const handle = /^@(\w+)/.exec(reply)?.[1] ?? customer
  const createdAt = post_at === null ? {} : { createdAt: post_at }
  return normaliseCase(
    { id, draft: reply, post: { platform: 'x', text: post, author: { handle }, ...createdAt } },
    { kind: 'reply', brand: { handles: [brand] }, channel: 'x', now: post_at ?? '2020-04-01T00:00:00Z' },
  )
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean' },
    only: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    samples: { type: 'string' },
  },
})
const [file] = positionals
if (file === undefined)
  throw new Error('usage: accuracy FILE [--misses] [--only FIELD] [--from N] [--to N] [--samples N]')
const settings = { languages: ['en', 'it'] as const, phrases: {} }
const toolbox = await openToolbox()
const tools = await toolbox.toolsFor(settings)
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .slice(Number(values.from ?? 1) - 1, values.to === undefined ? undefined : Number(values.to))
const replies: { readonly labelled: Labelled; readonly subject: Case; readonly reading: Reading }[] = []
for (const line of lines.filter((text) => text.trim() !== '')) {
  // Safe: the file is made by hand in this shape, and a wrong one fails at once.
  const labelled = JSON.parse(line) as Labelled
  const subject = caseOf(labelled)
  replies.push({ labelled, subject, reading: await toolbox.read(() => read(subject, tools)) })
}

const format = ({ precision, recall, f1 }: Score): string =>
  [precision, recall, f1].map((value) => value.toFixed(3).padStart(10)).join('')
console.log(`${replies.length} replies\n\n${'field'.padEnd(22)} precision    recall        F1    misses`)
for (const { label, expected, got } of FIELDS.filter(
  (field) => (values.only ?? field.label) === field.label,
)) {
  const answers = replies
    .filter(({ labelled }) => labelled.labels[label] !== 'disputed')
    .map(({ labelled: { id, reply, labels }, reading }) => ({
      id,
      reply,
      expected: expected(labels),
      got: got(reading),
    }))
  const all = score(answers)
  console.log(`${label.padEnd(22)}${format(all)}${String(all.misses.length).padStart(10)}`)
  if (label === 'commitment') {
    const kinds = ['none', 'vague', 'dated'].map((kind) => ({ kind, ...score(answers, kind) }))
    for (const kind of kinds) console.log(`${`  ${kind.kind}`.padEnd(22)}${format(kind)}`)
    console.log(
      `${'  macro F1'.padEnd(42)}${(kinds.reduce((sum, { f1 }) => sum + f1, 0) / kinds.length).toFixed(3).padStart(10)}`,
    )
  }
  if (values.misses)
    for (const miss of all.misses)
      console.log(
        `  ${miss.id}  expected ${JSON.stringify(miss.expected)}  got ${JSON.stringify(miss.got)}\n    ${miss.reply.replaceAll('\n', ' ⏎ ')}`,
      )
}

if (values.only === undefined) {
  const subjects = replies.map(({ subject }) => subject)
  const report = await ruleFrequencies(subjects, toolbox, tools, Number(values.samples ?? 0))
  console.log(`\n${'rule'.padEnd(24)}findings per hundred replies\n${report}`)
}
