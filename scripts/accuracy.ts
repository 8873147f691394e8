/**
 * Measures the readings against labelled replies: `npm run accuracy -- FILE [--misses] [--from N] [--to N]`.
 * FILE is NDJSON, a reply a line: {id, brand, customer, post, reply, labels: {signature, name, part, handoff,
 * commitment, asks_public, apology}}. A label "disputed" does not count. Prints precision, recall and F1 a field.
 */
import { readFileSync } from 'node:fs'
import { tokenize } from '../src/phrases/tokens.ts'
import { readCounter } from '../src/reading/counter.ts'
import { readCustomer } from '../src/reading/customer.ts'
import { readNames } from '../src/reading/names.ts'
import { readPlaceholders } from '../src/reading/placeholders.ts'
import { readSalutation } from '../src/reading/salutation.ts'
import { sentencesOf } from '../src/reading/sentences.ts'
import { readSignature } from '../src/reading/signature.ts'

interface Labelled {
  readonly id: string
  readonly brand: string
  readonly customer: string
  readonly post: string
  readonly post_at: string | null
  readonly reply: string
  readonly labels: Readonly<Record<string, unknown>>
}

/** One field's answer as a set of things said, so that precision and recall mean the same for all of them. */
type Answer = readonly string[]

interface Field {
  readonly name: string
  expected(labels: Labelled['labels']): Answer
  got(reading: Facts): Answer
}

interface Facts {
  readonly signature: string | null
  readonly names: readonly string[]
  readonly counter: string | null
}

const one = (value: unknown): Answer => (typeof value === 'string' ? [value] : [])

const FIELDS: readonly Field[] = [
  { name: 'signature', expected: ({ signature }) => one(signature), got: ({ signature }) => one(signature) },
  { name: 'name', expected: ({ name }) => one(name), got: ({ names }) => [...new Set(names)] },
  { name: 'part', expected: ({ part }) => one(part), got: ({ counter }) => one(counter) },
]

/** The adapter: what the readers find in one reply. */
function factsOf({ brand, customer, reply }: Labelled): Facts {
  const language = 'en'
  const placeholders = readPlaceholders(reply)
  const tokens = tokenize(reply, placeholders)
  const part = { text: reply, language, tokens, sentences: sentencesOf(reply, tokens), placeholders } as const
  const handle = /^@(\w+)/.exec(reply)?.[1] ?? customer
  const context = { customer: readCustomer({ handle }, null), brand: { handles: [`@${brand}`] }, agent: null }
  const counter = readCounter(part)
  const salutation = readSalutation(part, context)
  const signature = readSignature({ ...part, counter, salutation }, context)
  return {
    // A team's sign-off is no agent's signature; the labels leave it out.
    signature: signature === null || signature.level === 'team' ? null : signature.text,
    names: readNames(part, context, signature).map(({ text }) => text),
    counter: counter?.text ?? null,
  }
}

const [file, ...options] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: accuracy FILE [--misses] [--from N] [--to N]')
const numberAfter = (flag: string, otherwise: number): number => {
  const at = options.indexOf(flag)
  return at < 0 ? otherwise : Number(options[at + 1])
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
// The file is ours to trust: it is checked by eye, not by schema.
const cases = lines
  .slice(numberAfter('--from', 1) - 1, numberAfter('--to', lines.length))
  .map((line) => JSON.parse(line) as Labelled)
const readings = cases.map((labelled) => ({ labelled, facts: factsOf(labelled) }))

console.log(`${cases.length} replies\n\nfield       precision  recall     F1   hits  false  missed`)
for (const field of FIELDS) {
  let [hits, wrong, missed] = [0, 0, 0]
  const misses: string[] = []
  for (const { labelled, facts } of readings) {
    if (labelled.labels[field.name] === 'disputed') continue
    const expected = field.expected(labelled.labels)
    const got = field.got(facts)
    const right = got.filter((answer) => expected.includes(answer)).length
    hits += right
    wrong += got.length - right
    missed += expected.length - right
    if (right < got.length || right < expected.length)
      misses.push(
        `  ${labelled.id}  expected ${JSON.stringify(expected)}  got ${JSON.stringify(got)}\n    ${labelled.reply.replaceAll('\n', ' ⏎ ')}`,
      )
  }
  const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
  const precision = ratio(hits, hits + wrong)
  const recall = ratio(hits, hits + missed)
  const f1 = ratio(2 * precision * recall, precision + recall)
  const columns = [precision, recall, f1].map((value) => value.toFixed(3).padStart(9)).join('')
  console.log(
    `${field.name.padEnd(10)}${columns}${String(hits).padStart(7)}${String(wrong).padStart(7)}${String(missed).padStart(8)}`,
  )
  if (options.includes('--misses')) for (const miss of misses) console.log(miss)
}
